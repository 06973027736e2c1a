import { halfWritten } from "../../half-written.ts";
import { go } from "../../place.ts";
import { areaNames } from "../../ui/area-field.tsx";
import { Chips } from "../../ui/chips.tsx";
import { Empty } from "../../ui/empty.tsx";
import { LineField } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { LongList } from "../../ui/long-list.tsx";
import { RowLink } from "../../ui/row.tsx";
import { SelectField } from "../../ui/select.tsx";
import { todayWords } from "../../words/en/today.ts";
import { worldWords as say } from "../../words/en/world.ts";
import { anything, fitting, type Tag, type Wanted } from "./filter.ts";
import type { Shown } from "./model.ts";

/** How many stand before "Show more". */
const atFirst = 10;
/** In the order in which they stand. */
const tags: readonly (readonly [Tag, string])[] = (["5", "20", "60", "free", "own"] as const).map((tag) => [tag, say.tags[tag]]);
/** What was sought last, so that the way back from an activity leads to the same list. */
const wanted = halfWritten<Wanted>(anything);

/** All that can be done, their own first; searched and filtered here on the page. */
export function LibrarySection(props: { activities: readonly Shown[]; putAway: readonly Shown[]; nickname: string | null }) {
  const { activities, putAway, nickname } = props;
  const want = (change: Partial<Wanted>) => {
    wanted.value = { ...wanted.value, ...change };
  };
  const key = JSON.stringify(wanted.value);
  const isFiltered = key !== JSON.stringify(anything);
  const shown = fitting(activities, wanted.value);
  const row = (one: Shown) => (
    <li key={one.id}>
      <RowLink to={`world/${one.id}`} title={one.text} sub={subOf(one, nickname)} />
    </li>
  );
  return (
    <section class="stack" aria-labelledby="library">
      <div class="sec-head">
        <h2 id="library">{say.shelf}</h2>
        <p class="label soft">{say.shelfCount(activities.length)}</p>
      </div>
      <LineField id="search" label={say.search} value={wanted.value.text} type={(text) => want({ text })} />
      <Chips name="tags" options={tags} chosen={wanted.value.tags} choose={(tags) => want({ tags })} />
      <details>
        <summary>
          {say.more}
          <Icon name="down" small />
        </summary>
        <MoreFilters wanted={wanted.value} want={want} />
      </details>
      {isFiltered && (
        <p class="small soft found">
          <span role="status">{say.found(shown.length)}</span>
          <button class="btn btn-text" type="button" onClick={() => (wanted.value = anything)}>
            {say.clear}
          </button>
        </p>
      )}
      <button class="btn" type="button" onClick={() => go("world/new")}>
        {say.add}
      </button>
      {shown.length === 0 ? <Empty>{say.none}</Empty> : <LongList key={key} items={shown} row={row} first={atFirst} />}
      {putAway.length > 0 && (
        <details>
          <summary>
            {say.putAway(putAway.length)}
            <Icon name="down" small />
          </summary>
          <LongList items={putAway} row={row} />
        </details>
      )}
    </section>
  );
}

function MoreFilters({ wanted, want }: { wanted: Wanted; want(change: Partial<Wanted>): void }) {
  const { low, middle, high } = say.energies;
  const { alone, with: together } = say.companies;
  return (
    <div class="two">
      <SelectField
        id="by-area"
        label={say.area}
        value={wanted.area}
        options={[["any", say.anyArea], ...areaNames]}
        choose={(area) => want({ area })}
      />
      <SelectField
        id="by-energy"
        label={say.energy}
        value={wanted.energy}
        options={[
          ["any", say.anyEnergy],
          ["low", low],
          ["middle", middle],
          ["high", high],
        ]}
        choose={(energy) => want({ energy })}
      />
      <SelectField
        id="by-company"
        label={say.company}
        value={wanted.company}
        options={[
          ["any", say.anyCompany],
          ["alone", alone],
          ["with", together],
        ]}
        choose={(company) => want({ company })}
      />
    </div>
  );
}

/** "Yours. Skill and play, 20 minutes", "Body, 20 minutes, free". */
export function subOf({ own, area, minutes, cost, names }: Shown, nickname: string | null): string {
  const parts = [todayWords.areas[area], todayWords.minutes(minutes), ...(cost === null ? [] : [say.costs[cost]])].join(", ");
  return [own ? say.yours : "", parts + (names && nickname !== null ? "." : ""), names && nickname !== null ? say.namesShort(nickname) : ""]
    .filter((part) => part !== "")
    .join(" ");
}
