import type { ComponentChildren } from "preact";
import { Chips } from "../../ui/chips.tsx";
import { Scale } from "../../ui/scale.tsx";
import { minuteWords } from "../../words/en/minute.ts";
import { type About, change, felt, isKept, rate, unrate } from "./now.ts";

const say = minuteWords.rate;
const abouts = Object.entries(say.abouts) as [About, string][];
const others = Object.entries(say.others) as [About, string][];
const triggers = Object.values(say.triggers).map((label) => [label, label] as const);
const isOther = (one: About) => others.some(([value]) => value === one);

/** How strong, what it is, what set it off. Stands without waiting for anything; a number is enough. */
export function Rate({ children }: { children: ComponentChildren }) {
  const now = felt.value;
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1} class="minute-title">
          {say.title}
        </h1>
        <p class="soft minute-written" role="status">
          {isKept.value ? say.written : say.lead}
          {now !== null && (
            <button class="btn btn-text" type="button" onClick={unrate}>
              {say.takeBack}
            </button>
          )}
        </p>
      </div>
      <div class="minute-scale">
        <Scale name="strength" legend={say.strength} ends={say.ends} chosen={now?.strength ?? null} choose={rate} />
      </div>
      {now !== null && <What about={now.about} />}
      {now !== null && (
        <Chips
          name="trigger"
          legend={say.trigger}
          options={triggers}
          chosen={now.triggers}
          choose={(chosen) => change({ triggers: chosen })}
        />
      )}
      <div class="acts acts-pair push minute-acts">
        <a class="btn btn-main" href="#minute/hold">
          {say.hold}
        </a>
        <a class="btn" href="#minute/write">
          {say.write}
        </a>
      </div>
      {children}
    </>
  );
}

/** One of three, or something else, which has words of its own. */
function What({ about }: { about: readonly About[] }) {
  const isElse = about.some(isOther);
  return (
    <fieldset class="stack">
      <legend class="h3">{say.about}</legend>
      <div class="pick">
        {abouts.map(([value, label]) => (
          <label key={value}>
            <input type="radio" name="about" value={value} checked={about.includes(value)} onChange={() => change({ about: [value] })} />
            {label}
          </label>
        ))}
        <label>
          <input type="radio" name="about" value="else" checked={isElse} onChange={() => change({ about: ["other"] })} />
          {say.else}
        </label>
      </div>
      {isElse && (
        <Chips
          name="else"
          legend={say.elseWhich}
          options={others}
          chosen={about.filter(isOther)}
          choose={(chosen) => change({ about: chosen.length === 0 ? ["other"] : withoutName(chosen) })}
        />
      )}
    </fieldset>
  );
}

/** "No word for it" goes as soon as there is one. */
function withoutName(chosen: readonly About[]): readonly About[] {
  return chosen.length > 1 && chosen.at(-1) !== "other" ? chosen.filter((one) => one !== "other") : chosen.slice(-1);
}
