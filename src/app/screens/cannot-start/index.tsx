import { HelpPlace } from "../../app.tsx";
import { place } from "../../state.ts";
import { Shell } from "../../ui/shell.tsx";
import { words } from "../../words/en.ts";

export type Reason = "insecure" | "no-worker";

/** Why the app cannot start here, or null: without a secure origin or a service worker nothing can be kept for use offline. */
export function whyNot(scope: { readonly isSecureContext: boolean; readonly navigator: Navigator }): Reason | null {
  if (!scope.isSecureContext) return "insecure";
  return "serviceWorker" in scope.navigator ? null : "no-worker";
}

/** Says why, and keeps Help and Exit. */
export function CannotStart({ reason }: { reason: Reason }) {
  if (place.value === "help")
    return (
      <Shell>
        <HelpPlace />
      </Shell>
    );
  return (
    <Shell>
      <div class="intro">
        <h1 tabIndex={-1}>{words.start.title}</h1>
        <p>{reason === "insecure" ? words.start.insecure : words.start.noWorker}</p>
        <p class="soft">{words.start.help}</p>
      </div>
    </Shell>
  );
}
