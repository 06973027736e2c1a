import { dayAndClock } from "../../ui/when.tsx";
import { takeBack } from "../../use-view.ts";
import { spaceWords } from "../../words/en/space.ts";
import { words } from "../../words/en.ts";
import type { Recent } from "./recent.ts";
import { nameOf } from "./title.ts";

const say = spaceWords.recent;

/** What was written in the last 24 hours: until then it can be taken back from here (F25). */
export function RecentList({ rows, today }: { rows: readonly Recent[]; today: number }) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="recent">
      <h2 id="recent" class="sec-title">
        {say.title}
      </h2>
      <ul class="list">
        {rows.map((row) => (
          <li key={row.id} class="recent">
            <p>
              <span class="row-title">{nameOf(row)}</span>
              <span class="row-sub">{[dayAndClock(row.at, row.day, today), noteOf(row)].filter((part) => part !== "").join(" ")}</span>
            </p>
            <div class="acts">
              {row.slip && (
                <a class="link" href={`#space/after/${row.id}`}>
                  {say.happened}
                </a>
              )}
              <button
                class="btn btn-text"
                type="button"
                aria-label={say.takeBackOf(nameOf(row), dayAndClock(row.at, row.day, today))}
                onClick={() => void takeBack(row.ids, words.shell.undone)}
              >
                {say.takeBack}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function noteOf({ is }: Recent): string {
  return is === "needed" ? say.needed : is === "chance" ? say.chance : "";
}
