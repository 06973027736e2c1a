/** The one act at the end of a form, and what is wrong with it. */
export function KeepAct({ word, wrong, keep }: { word: string; wrong: string | null; keep(): void }) {
  return (
    <div class="stack-s">
      <button class="btn btn-main btn-full" type="button" onClick={keep}>
        {word}
      </button>
      <p class="small" role="status">
        {wrong}
      </p>
    </div>
  );
}
