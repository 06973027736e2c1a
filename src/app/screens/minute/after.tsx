import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { UrgeEnd } from "#formula";
import { formBegun } from "../../half-written.ts";
import { arrive, go } from "../../place.ts";
import { Chips } from "../../ui/chips.tsx";
import { clock } from "../../ui/dates.ts";
import { Loading } from "../../ui/loading.tsx";
import { Scale } from "../../ui/scale.tsx";
import { log } from "../../use-view.ts";
import { minuteWords } from "../../words/en/minute.ts";
import type { Minute, OpenUrge } from "./model.ts";
import { breath, plainWays } from "./names.ts";
import { forget, later, save, tried } from "./now.ts";
import { Ways } from "./ways.tsx";

const say = minuteWords.after;
const ends = Object.entries(say.ends) as [UrgeEnd, string][];

/** The urge once more, after 20 minutes: how strong, what happened, what helped. Kept as ridden out, or as a slip that is logged next. */
export function After({ now }: { now: Minute | null }) {
  const early = useSignal(false);
  const kept = useSignal<{ readonly from: number; readonly to: number | null } | null>(null);
  useEffect(save, []);
  if (kept.value !== null)
    return (
      <>
        <div class="intro">
          <h1 tabIndex={-1} class="minute-title">
            {say.doneTitle}
          </h1>
          <p class="lead">{say.rode(kept.value.from, kept.value.to)}</p>
        </div>
        <button class="btn btn-main btn-full" type="button" onClick={() => go("")}>
          {say.today}
        </button>
      </>
    );
  if (now === null) return <Loading title={say.title} />;
  const { open } = now;
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1} class="minute-title">
          {say.title}
        </h1>
        <p class="soft">{open === null ? say.nothing : say.was(clock(open.at), open.strength)}</p>
        {open !== null && !open.due && !early.value && <p>{say.waits(clock(open.at + later))}</p>}
      </div>
      {open === null || (!open.due && !early.value) ? (
        <>
          {open !== null && (
            <button class="btn btn-full" type="button" onClick={() => (early.value = true)}>
              {say.now}
            </button>
          )}
          <Ways now={now} />
        </>
      ) : (
        <Form
          open={open}
          now={now}
          done={(to) => {
            kept.value = { from: open.strength, to };
            arrive();
          }}
        />
      )}
    </>
  );
}

/** What is said about its end. */
interface Answer {
  readonly strength: number | null;
  readonly ended: UrgeEnd | null;
  readonly helped: readonly string[];
}

function Form({ open, now, done }: { open: OpenUrge; now: Minute; done(to: number | null): void }) {
  // By its time, not by its entry: what is said of an urge later corrects the entry, and must not take away what was entered here.
  const { form, set, drop } = formBegun<Answer>(`minute/rate/${open.at}`, { strength: null, ended: null, helped: tried.peek() });
  const { strength, ended, helped } = form;
  const isTried = useSignal(false);
  const keep = async () => {
    isTried.value = true;
    if (ended === null) return;
    const body = { of: open.entry, ended, ...(strength !== null && { strength }), ...(helped.length > 0 && { helped }) };
    const lead = () => (ended === "ridden-out" ? done(strength) : go(ended === "looked" ? "space/looked" : "space/log"));
    if ((await log([{ kind: "urge-after", body }], say.kept, lead)) === null) return;
    drop();
    forget();
  };
  return (
    <>
      <Scale
        name="strength"
        legend={say.strength}
        ends={minuteWords.rate.ends}
        chosen={strength}
        choose={(strength) => set({ strength })}
      />
      <fieldset class="stack">
        <legend class="h3">{say.ended}</legend>
        <div class="pick">
          {ends.map(([value, label]) => (
            <label key={value}>
              <input type="radio" name="ended" value={value} checked={ended === value} onChange={() => set({ ended: value })} />
              {label}
            </label>
          ))}
        </div>
        <p class="field-error" role="status">
          {isTried.value && ended === null ? say.wrong : ""}
        </p>
        {ended !== null && ended !== "ridden-out" && <p class="small soft">{say.endsWhy}</p>}
      </fieldset>
      <Chips name="helped" legend={say.helped} options={waysOf(now)} chosen={helped} choose={(helped) => set({ helped })} />
      <button class="btn btn-main btn-full" type="button" onClick={() => void keep()}>
        {say.keep}
      </button>
    </>
  );
}

/** What was done since, what helped before, and the plain ways; each once. */
function waysOf({ exercises, helped }: Minute): readonly (readonly [string, string])[] {
  const titles = new Map<string, string>([
    [breath, say.breath],
    ...plainWays.map((way) => [way, minuteWords.ways[way]] as const),
    ...exercises.map(({ id, title }) => [id, title] as const),
  ]);
  const names = [...tried.peek(), ...helped.map(({ way }) => way), breath, ...plainWays];
  return [...new Set(names)].map((name) => [name, titles.get(name) ?? name] as const);
}
