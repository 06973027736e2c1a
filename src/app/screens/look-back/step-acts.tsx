import { lookBackFilesWords as say } from "../../words/en/look-back-files.ts";

/** The foot of a step: what is still missing, in a sentence, and the way on. */
export function StepActs({ wrong, go, word = say.files.go }: { wrong: string | null; go(): void; word?: string }) {
  return (
    <div class="stack-s step-foot">
      <p class="field-error" role="status">
        {wrong}
      </p>
      <button class="btn btn-main" type="button" onClick={go}>
        {word}
      </button>
    </div>
  );
}
