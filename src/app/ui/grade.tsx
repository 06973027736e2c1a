import type { Source } from "#formula";
import { tipsWords as say } from "../words/en/tips.ts";

/** How strong the finding is that a text states: its letter, the kind of evidence in words, and where it stands. */
export function Grade({ source }: { source: Source }) {
  return (
    <p class="grade">
      <b>{source.grade}</b>
      <span>
        {say.grades[source.grade]} {say.source(source.id)}
      </span>
    </p>
  );
}
