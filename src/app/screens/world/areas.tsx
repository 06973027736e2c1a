import { weekdayLetter } from "../../ui/dates.ts";
import { Figure } from "../../ui/figure.tsx";
import { todayWords } from "../../words/en/today.ts";
import { worldWords as say } from "../../words/en/world.ts";
import type { AreaWeek } from "./model.ts";

/** Seven areas, each with a line of its own; a day with something in it hangs from it (F32). Empty lines stay, and are named once. */
export function Areas({ areas, today }: { areas: readonly AreaWeek[]; today: number }) {
  const rows = areas.map((one) => ({ ...one, name: todayWords.areas[one.area], on: one.days.filter((count) => count > 0).length }));
  return (
    <section aria-labelledby="areas">
      <h2 id="areas" class="sr">
        {say.areas}
      </h2>
      <Figure
        says={say.areasSays(rows.map(({ name, on }) => [name, on]))}
        caption={captionOf(rows)}
        table={{
          ...say.areasTable,
          rows: rows.map(({ name, on, month, pleasure, mastery }) => [
            name,
            String(on),
            String(month),
            say.of10(pleasure),
            say.of10(mastery),
          ]),
        }}
      >
        <div class="area area-head">
          <span />
          <span class="area-days label soft">
            {Array.from({ length: 7 }, (_, column) => (
              <span key={column} class={column === 6 ? "now" : undefined}>
                {weekdayLetter(today - 6 + column)}
              </span>
            ))}
          </span>
        </div>
        {rows.map(({ area, name, days }) => (
          <div key={area} class="area">
            <span>{name}</span>
            <span class="area-days">
              {days.map((count, column) => (
                <i key={column} class={count > 0 ? "on" : undefined} />
              ))}
            </span>
          </div>
        ))}
      </Figure>
    </section>
  );
}

function captionOf(rows: readonly (AreaWeek & { readonly name: string; readonly on: number })[]): string {
  const quiet = rows.filter(({ on }) => on === 0);
  const [first] = quiet;
  if (rows.every(({ emptyFor }) => emptyFor === null)) return say.nothingYet;
  if (first === undefined) return say.areasCaption;
  const named = quiet.length === 1 ? say.quietOne(first.name, first.emptyFor) : say.quiet(quiet.map(({ name }) => name));
  return `${say.areasCaption} ${named}`;
}
