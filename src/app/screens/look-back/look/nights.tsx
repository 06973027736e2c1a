import type { Analysis } from "#chats";
import { Figure } from "../../../ui/figure.tsx";
import { lookBackWords } from "../../../words/en/look-back.ts";
import type { Figures } from "../model.ts";
import { bothIn, valueIn } from "./figures.ts";
import { Voices } from "./voices.tsx";

const say = lookBackWords.hours;

interface Given {
  readonly figures: Figures;
  /** While the file is there. */
  readonly hours?: Exclude<Analysis, { type: "group" }>["hours"];
  readonly nickname: string | null;
}

/** When each wrote by the hour of the day, and how much of it at night. */
export function Nights({ figures, hours, nickname }: Given) {
  const name = nickname ?? lookBackWords.they;
  const nights = bothIn(figures, "nights");
  const since = valueIn(figures, "after.nights.me");
  const caption = [say.caption(nights.me, nights.them, nickname), ...(since === null ? [] : [say.after(since)])].join(" ");
  const [mine, theirs] = hours === undefined ? [[], []] : [byHour(hours.table.me), byHour(hours.table.them)];
  return (
    <section class="stack" aria-labelledby="nights">
      <h2 id="nights">{say.title}</h2>
      {hours === undefined ? (
        <p class="soft">{caption}</p>
      ) : (
        <Figure
          says={`${say.says} ${caption}`}
          caption={caption}
          table={{
            title: say.table.title,
            head: [say.table.hour, lookBackWords.you, name],
            rows: mine.map((value, hour) => [say.hour(hour), lookBackWords.number(value), lookBackWords.number(theirs[hour] ?? 0)]),
          }}
        >
          <Voices
            mine={aroundTheClock(mine)}
            theirs={aroundTheClock(theirs)}
            isAlone={nights.them === null}
            names={[lookBackWords.you, name]}
            marks={say.marks.map((text, place) => ({ at: place / (say.marks.length - 1), text }))}
          />
        </Figure>
      )}
    </section>
  );
}

/** Midnight stands at both ends. */
function aroundTheClock(hours: readonly number[]): readonly number[] {
  return [...hours, hours[0] ?? 0];
}

function byHour(table: readonly (readonly number[])[]): readonly number[] {
  return Array.from({ length: 24 }, (_, hour) => table.reduce((sum, row) => sum + (row[hour] ?? 0), 0));
}
