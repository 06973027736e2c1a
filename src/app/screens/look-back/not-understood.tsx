import { Icon } from "../../ui/icon.tsx";
import { lookBackWords as say } from "../../words/en/look-back.ts";
import type { Chosen } from "../../worker/chats-protocol.ts";

/** How many lines nobody could read, and the first of them on demand: on this device only. */
export function NotUnderstood({ found: { count, lines } }: { found: Chosen["notUnderstood"] }) {
  if (count === 0) return null;
  return (
    <details>
      <summary>
        {say.notUnderstood(count)}
        <Icon name="down" small />
      </summary>
      <p class="small soft">{say.notUnderstoodFirst}</p>
      <ul class="said-list small">
        {lines.map((line, at) => (
          <li key={at} class="looked-name">
            {line}
          </li>
        ))}
      </ul>
    </details>
  );
}
