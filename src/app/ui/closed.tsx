import type { Purpose } from "#formula";
import { goHelp } from "../place.ts";
import { words } from "../words/en.ts";

/** What is closed, why in one sentence, and the help that fits (F4). Never a lock. */
export function ClosedPart({ title, why, help = null }: { title: string; why: string; help?: Purpose | null }) {
  return (
    <div class="closed stack">
      <h2>{title}</h2>
      <p>{why}</p>
      {help === null ? (
        <a class="btn" href="#questions">
          {words.closed.answer}
        </a>
      ) : (
        <button class="btn" type="button" onClick={() => goHelp(help)}>
          {words.closed.help}
        </button>
      )}
    </div>
  );
}
