import { dayShort, weekdayLetter } from "../../ui/dates.ts";
import { Figure } from "../../ui/figure.tsx";
import { todayWords as say } from "../../words/en/today.ts";
import type { Wave } from "./model.ts";

/** The drawing's own units: seven days of 100, and a line at 96 from which waves rise to 12 at most. */
const width = 700;
const base = 96;
const top = 12;
/** How wide a wave is, in the same units. */
const spread = 16;

/** Urges as waves on a line: each rises and passes, and none is taller than the page (F62). */
export function Pull({ waves, today }: { waves: readonly Wave[]; today: number }) {
  const highest = waves.reduce<Wave | null>((most, wave) => (most === null || wave.strength > most.strength ? wave : most), null);
  const line = lineOf(waves);
  return (
    <section class="after-tip" aria-labelledby="pull">
      <h2 id="pull" class="sr">
        {say.pull}
      </h2>
      <Figure
        says={say.pullSays(waves.length, highest?.strength ?? null)}
        caption={say.pullCaption(waves.length, highest?.strength ?? null)}
        table={{
          ...say.pullTable,
          rows: Array.from({ length: 7 }, (_, column) => [
            column === 6 ? say.today : dayShort(today - 6 + column),
            waves
              .filter((wave) => wave.column === column)
              .map(({ strength }) => strength)
              .join(", ") || "–",
          ]),
        }}
      >
        <div class="bleed">
          <div class="plot wave-week">
            <svg viewBox={`0 0 ${width} 100`} preserveAspectRatio="none" aria-hidden="true">
              <path class="pl-fill" d={`${line}L${width} ${base}L0 ${base}z`} />
              <line class="pl-axis" x1="0" y1={base} x2={width} y2={base} />
              <path class="pl-main" d={line} />
            </svg>
            {highest !== null && highest.strength > 0 && (
              <span class="pt-text" ref={(span) => span?.style.setProperty("left", `${(placeOf(highest) / width) * 100}%`)}>
                {highest.strength}
              </span>
            )}
          </div>
          <div class="axis">
            {Array.from({ length: 7 }, (_, column) => (
              <span key={column} class={column === 6 ? "now" : undefined}>
                {column === 6 ? say.today : weekdayLetter(today - 6 + column)}
              </span>
            ))}
          </div>
        </div>
      </Figure>
    </section>
  );
}

function placeOf({ column, at }: Wave): number {
  return (column + at) * 100;
}

/** One smooth line: at each place the highest of the waves that reach it. */
function lineOf(waves: readonly Wave[]): string {
  const points = Array.from({ length: width / 5 + 1 }, (_, step) => {
    const x = step * 5;
    const height = waves.reduce((most, wave) => {
      const away = (x - placeOf(wave)) / spread;
      return Math.max(most, wave.strength * Math.exp(-0.5 * away * away));
    }, 0);
    return `${x} ${(base - (height / 10) * (base - top)).toFixed(1)}`;
  });
  return `M${points.join("L")}`;
}
