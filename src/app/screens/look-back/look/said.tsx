import { say as inWords } from "#chats";
import { lookBackWords as say } from "../../../words/en/look-back.ts";
import type { Figures } from "../model.ts";
import { NotUnderstood } from "../not-understood.tsx";
import type { Seen } from "../seen.ts";
import { alongOf } from "./choose.ts";
import { sentencesIn } from "./figures.ts";

/** A few sentences that may be said of it, before any picture (F80). */
export function Said({ figures }: { figures: Figures }) {
  return (
    <section class="stack" aria-labelledby="said">
      <h2 id="said">{say.saidTitle}</h2>
      {sentencesIn(figures).map((sentence) => (
        <p key={sentence.id}>{inWords(sentence)}</p>
      ))}
    </section>
  );
}

/** What to know about the file before its figures are believed. */
export function Warnings({ seen: { warnings, notUnderstood } }: { seen: Pick<Seen, "warnings" | "notUnderstood"> }) {
  if (warnings.length === 0 && notUnderstood.count === 0) return null;
  return (
    <section class="stack-s" aria-labelledby="warnings">
      <h2 id="warnings">{say.warningsTitle}</h2>
      {warnings.map((warning) => (
        <p key={warning} class="small soft">
          {say.warnings[warning]}
        </p>
      ))}
      <NotUnderstood found={notUnderstood} />
    </section>
  );
}

/** One sentence to take along, chosen by the figures. */
export function TakeAlong({ figures }: { figures: Figures }) {
  return (
    <section class="wash stack" aria-labelledby="along">
      <h2 id="along">{say.along.title}</h2>
      <p>{say.along[alongOf(figures)]}</p>
    </section>
  );
}
