import { useSignal } from "@preact/signals";
import { goBack, goInstead } from "../../place.ts";
import { Icon } from "../../ui/icon.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { momentOf, type When, WhenField, whenNow } from "../../ui/when.tsx";
import { log } from "../../use-view.ts";
import { spaceWords } from "../../words/en/space.ts";
import type { Space } from "./model.ts";
import type { Way } from "./strip.ts";
import { inSentence } from "./title.ts";

const say = spaceWords.sheet;
const { ways, needs } = spaceWords;
type Need = keyof typeof needs;

const order = Object.keys(ways) as readonly Way[];
/** Kinds that stand in the sheet at once; the rest is one tap away. */
const first = 10;

/** Two taps from Space: this sheet, and the kind. What never counts stands below it (F21, F23, F25). */
export function LogSheet({ now }: { now: Space }) {
  const when = useSignal<When>(whenNow());
  const more = useSignal(false);
  const asksNeed = useSignal(false);
  const need = useSignal<Need | null>(null);
  const showMore = () => {
    more.value = true;
    // The button is gone: the focus goes on with the first of what it brought.
    requestAnimationFrame(() => document.querySelectorAll<HTMLElement>(".kinds button").item(first)?.focus());
  };
  const keep = async (way: Way, chance = false) => {
    const { when: then, wrong } = momentOf(when.value);
    if (wrong !== null) return;
    const why = need.value;
    const body = { way, ...(why === null ? {} : { need: why }), ...(chance ? { chance: "chance" } : {}) };
    const what = inSentence(way);
    const said = chance ? say.keptChance : why === null ? say.kept(what) : say.keptNeeded(what);
    const asksMore = why === null && !chance && now.weeks !== null && now.weeks.ended === null;
    await log([{ kind: "contact", body, ...(then === undefined ? {} : { when: then }) }], said, ([id]) =>
      asksMore ? goInstead(`space/after/${id}`) : goBack(),
    );
  };
  if (asksNeed.value)
    return (
      <Sheet title={say.neededTitle}>
        <Grid
          options={(Object.keys(needs) as Need[]).map((one) => [one, needs[one]])}
          choose={(one) => {
            need.value = one;
            asksNeed.value = false;
          }}
        />
      </Sheet>
    );
  const shown = more.value ? order : order.slice(0, first);
  return (
    <Sheet title={need.value === null ? say.title : say.neededHow(needs[need.value])}>
      <WhenField value={when.value} choose={(value) => (when.value = value)} />
      <Grid options={shown.map((one) => [one, ways[one][0]])} choose={(one) => void keep(one)} />
      {!more.value && (
        <button class="btn btn-text btn-flush" type="button" onClick={showMore}>
          {say.more(order.length - first)}
        </button>
      )}
      <p class="note">
        <Icon name="info" small />
        {say.not}
      </p>
      <div class="acts">
        {need.value === null ? (
          <>
            <button class="btn btn-text btn-flush" type="button" onClick={() => goInstead("received")}>
              {say.theyBegan}
            </button>
            <button class="btn btn-text btn-flush" type="button" onClick={() => (asksNeed.value = true)}>
              {say.needed}
            </button>
            <button class="btn btn-text btn-flush" type="button" onClick={() => void keep("where-they-are", true)}>
              {say.chance}
            </button>
          </>
        ) : (
          <button class="btn btn-text btn-flush" type="button" onClick={() => (need.value = null)}>
            {say.back}
          </button>
        )}
      </div>
    </Sheet>
  );
}

/** Kinds as buttons, two beside each other where there is room. */
export function Grid<T extends string>({ options, choose }: { options: readonly (readonly [T, string])[]; choose(one: T): void }) {
  return (
    <div class="kinds">
      {options.map(([one, label]) => (
        <button key={one} type="button" onClick={() => choose(one)}>
          {label}
        </button>
      ))}
    </div>
  );
}
