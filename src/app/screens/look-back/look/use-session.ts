import { useEffect, useRef } from "preact/hooks";
import { log } from "../../../use-view.ts";
import { perDay, usedSetting } from "../session.ts";

/** Seconds of the minute that is not full yet: leaving the page and coming back does not begin it anew. */
let seconds = 0;

/** Counts the minutes in which the page is seen, into the log, so that a reload begins no day anew (F83). @param left minutes left today */
export function useSession(left: number): void {
  const now = useRef(left);
  now.current = left;
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.hidden || now.current === 0 || ++seconds < 60) return;
      seconds = 0;
      void spend(perDay - now.current + 1);
    }, 1_000);
    return () => clearInterval(timer);
  }, []);
}

/** No more today. */
export function endToday(said: string): Promise<readonly string[] | null> {
  return spend(perDay, said);
}

/** @param minutes that are used of today */
function spend(minutes: number, said: string | null = null): Promise<readonly string[] | null> {
  return log([{ kind: "setting", body: { name: usedSetting, value: minutes } }], said);
}
