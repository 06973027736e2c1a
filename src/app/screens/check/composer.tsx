import type { ComponentChildren } from "preact";
import type { Context } from "#check";
import { useBench } from "./bench.ts";
import { DraftField } from "./draft.tsx";
import { Findings } from "./findings.tsx";
import { Danger, FirstHelp, panel } from "./first-help.tsx";
import { Rest } from "./rest.tsx";
import { Sent } from "./sent.tsx";
import { Simpler } from "./simpler.tsx";
import { Spoken } from "./spoken.tsx";
import { Verdict } from "./verdict.tsx";
import "../../ui/verdict.css";
import "./style.css";
import "./draft.css";
import "./cards.css";
import "./around.css";

/**
 * The check on a page that leads to one message: it has a draft of its own, for one purpose. The page says in `heldBack` (open.ts) why the
 * words may not go out yet.
 * @param reason the one calm reason of a first message
 * @param children what the page itself says of the words, after the verdict
 */
export function Composer({ context, reason = "", children }: { context: Context; reason?: string; children?: ComponentChildren }) {
  useBench(context);
  if (panel.value?.kind === "danger") return <Danger panel={panel.value} />;
  return (
    <div class="composer">
      <DraftField />
      <div aria-live="polite">
        <FirstHelp />
      </div>
      <Verdict />
      <Rest />
      <Sent reason={reason} />
      {children}
      <Simpler />
      <Findings />
      <Spoken />
    </div>
  );
}
