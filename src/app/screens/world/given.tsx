import type { TimeGiven } from "#formula";
import { shortDate } from "../../ui/dates.ts";
import { Figure } from "../../ui/figure.tsx";
import { worldWords as say } from "../../words/en/world.ts";

/** Own life below the line, the other person above it, by week (F34). The number stands at its mark. */
export function Given({ given, nickname }: { given: TimeGiven; nickname: string | null }) {
  const { weeks, falling } = given;
  const last = weeks.at(-1);
  const most = Math.max(1, ...weeks.flatMap(({ own, ex }) => [own, ex]));
  return (
    <section class="stack" aria-labelledby="given">
      <h2 id="given">{say.given}</h2>
      <p>{say.givenSays(last?.own ?? 0, last?.ex ?? 0, nickname)}</p>
      <p class="soft">{say.givenTrend(falling, nickname)}</p>
      <Figure
        says={`${say.givenChart(nickname)} ${say.givenSays(last?.own ?? 0, last?.ex ?? 0, nickname)}`}
        caption={say.givenCaption(nickname)}
        table={{
          ...say.givenTable(nickname),
          rows: [...weeks]
            .reverse()
            .map(({ from, to, own, ex }) => [say.givenWeek(shortDate(from), shortDate(to)), String(own), String(ex)]),
        }}
      >
        <div class="given">
          {weeks.map(({ to, own, ex }) => (
            <div key={to}>
              <span class="given-ex">
                {ex > 0 && <b>{ex}</b>}
                {ex > 0 && <i ref={(mark) => mark?.style.setProperty("--part", String(ex / most))} />}
              </span>
              <span class="given-own">
                {own > 0 && <i ref={(mark) => mark?.style.setProperty("--part", String(own / most))} />}
                {own > 0 && <b>{own}</b>}
              </span>
            </div>
          ))}
        </div>
        <div class="given-ends">
          <span>{say.givenFirst}</span>
          <span>{say.givenLast}</span>
        </div>
      </Figure>
    </section>
  );
}
