import { spaceWords } from "../../words/en/space.ts";
import type { Weeks } from "./strip.ts";

const say = spaceWords.figures;

/** What is kept: of 28, of all, the longest run; the time since the last contact last and smallest (F25). */
export function Figures({ weeks }: { weeks: Weeks }) {
  const { n, kept, of, keptAll, longestRun, since, reserve } = weeks;
  return (
    <div class="stack-s">
      <dl class={of >= 28 ? "figures" : "figures figures-early"}>
        <div>
          <dt>{of >= 28 ? say.ofLast : say.soFar(n)}</dt>
          <dd class="fig-big">{kept}</dd>
        </div>
        {of >= 28 && (
          <div>
            <dt>{say.ofAll(n)}</dt>
            <dd class="fig-mid">{keptAll}</dd>
          </div>
        )}
        <div>
          <dt>{say.run(longestRun)}</dt>
          <dd class="fig-mid">{longestRun}</dd>
        </div>
        {since !== null && (
          <div>
            <dt class="small soft">{since.days > 0 ? say.since(since.days) : say.sinceHours(since.hours)}</dt>
            <dd class="fig-low">{since.days > 0 ? since.days : Math.max(1, since.hours)}</dd>
          </div>
        )}
      </dl>
      {reserve.used > 0 && <p class="small soft">{say.reserve(reserve.used)}</p>}
    </div>
  );
}
