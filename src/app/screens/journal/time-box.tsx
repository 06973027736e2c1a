import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { journalWords as say } from "../../words/en/journal.ts";

/** How often it looks at the clock, in milliseconds. */
const tick = 5_000;

/**
 * How long a page takes (R21). It ends with a kind word; nothing is closed and nothing is cut.
 * @param minutes the box; 0 for none
 * @param began milliseconds since 1970; null before the first letter
 */
export function TimeBox({ minutes, began }: { minutes: number; began: number | null }) {
  const more = useSignal(0);
  const now = useSignal(Date.now());
  useEffect(() => {
    const timer = setInterval(() => (now.value = Date.now()), tick);
    return () => clearInterval(timer);
  }, []);
  if (minutes === 0) return <p class="small soft">{say.box.none}</p>;
  const whole = minutes + more.value;
  const left = began === null ? whole : Math.ceil(whole - Math.max(0, now.value - began) / 60_000);
  return (
    <>
      {left > 0 && <p class="small soft">{began === null ? say.box.waits(minutes) : say.box.left(left)}</p>}
      <div role="status">
        {left <= 0 && (
          <div class="wash stack">
            <p>{say.box.over(whole)}</p>
            <button class="btn" type="button" onClick={() => (more.value += minutes - left)}>
              {say.box.more(minutes)}
            </button>
          </div>
        )}
      </div>
    </>
  );
}
