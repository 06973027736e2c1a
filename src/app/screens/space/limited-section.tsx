import { RowLink } from "../../ui/row.tsx";
import { spaceWords } from "../../words/en/space.ts";
import type { Space } from "./model.ts";

const say = spaceWords.limited;

/** True where something ties them still, or a channel is set or closed. */
export function hasLimits({ ties, channel, blocked, alone }: Space["limited"]): boolean {
  return ties.length > 0 || channel !== null || blocked.length > 0 || alone;
}

/** Where ties remain: that matter only, on one channel, in its hours (F24). */
export function LimitedSection({ now }: { now: Space }) {
  const { ties, channel, hours, blocked, alone } = now.limited;
  if (!hasLimits(now.limited)) return null;
  return (
    <section class="stack-s" aria-labelledby="limited">
      <h2 id="limited">{say.title}</h2>
      {alone ? (
        <p>{say.alone}</p>
      ) : (
        <>
          {(ties.length > 0 || channel !== null) && (
            <p>
              {say.rule(ties.map((tie) => say.ties[tie] ?? tie))} {channel === null ? say.noChannel : say.channel(channel, hours)}
            </p>
          )}
          {blocked.length > 0 && <p>{say.blocked(blocked)}</p>}
          <ul class="list">
            <li>
              <RowLink to="space/limited" title={channel === null ? say.set : say.change} />
            </li>
            {now.closed !== "questions" && (
              <li>
                <RowLink to="check/settle" title={say.check} />
              </li>
            )}
            <li>
              <RowLink to="cards/limited-contact" title={say.card} />
            </li>
          </ul>
        </>
      )}
    </section>
  );
}
