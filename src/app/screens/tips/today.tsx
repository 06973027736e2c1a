import { useEffect } from "preact/hooks";
import { Grade } from "../../ui/grade.tsx";
import { log, useView } from "../../use-view.ts";
import { tipsWords as say } from "../../words/en/tips.ts";
import type { Now } from "./model.ts";

/** Today's tip on the first page: it comes when the lists of texts are there, which the rest of that page does not wait for. */
export function TipToday() {
  const now = useView("tips", { step: null, most: 0 })?.now ?? null;
  useWrittenDown(now);
  if (now === null) return null;
  return (
    <section class="tip" aria-labelledby="tip">
      <h2 id="tip" class="h-label">
        {say.one}
      </h2>
      <p class="lead">{now.text}</p>
      {now.source !== null && <Grade source={now.source} />}
      <p class="label">
        <a class="link" href="#tips">
          {say.more}
        </a>
      </p>
    </section>
  );
}

/** A tip that was shown rests for 90 days: it is written down once. */
export function useWrittenDown(now: Now | null): void {
  useEffect(() => {
    if (now !== null && !now.isWritten) void log([{ kind: "tip", body: { tip: now.id } }]);
  }, [now?.id, now?.isWritten]);
}
