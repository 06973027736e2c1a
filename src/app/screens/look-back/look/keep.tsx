import { log } from "../../../use-view.ts";
import { lookBackWords } from "../../../words/en/look-back.ts";
import type { Figures, Kept } from "../model.ts";

const say = lookBackWords.keep;

/** The figures stay only if they are asked to (F83). */
export function Keep({ figures, kept }: { figures: Figures; kept: Kept | null }) {
  const before = kept?.ids[0];
  const keep = () => log([{ kind: "look-back", body: { ...figures, ...(before !== undefined && { replaces: before }) } }], say.kept);
  const isKept = kept !== null && JSON.stringify(sorted(kept.figures)) === JSON.stringify(sorted(figures));
  return (
    <section class="stack" aria-labelledby="keep-figures">
      <h2 id="keep-figures">{say.title}</h2>
      {isKept ? (
        <p role="status">{say.again}</p>
      ) : (
        <>
          <p>{say.why}</p>
          <button class="btn btn-main" type="button" onClick={() => void keep()}>
            {say.act}
          </button>
        </>
      )}
    </section>
  );
}

/** The way to be rid of them again. */
export function Drop({ kept }: { kept: Kept }) {
  // Written as an act, so that it has its own way back: the file may be gone.
  const drop = () =>
    log(
      kept.ids.toReversed().map((of) => ({ kind: "withdraw", body: { of } })),
      say.dropped,
    );
  return (
    <p>
      <button class="btn btn-text btn-flush" type="button" onClick={() => void drop()}>
        {say.drop}
      </button>
    </p>
  );
}

/** A log may give names in another order. */
function sorted({ figures, ...rest }: Figures) {
  return [rest.begins, rest.ends, Object.entries(figures).sort()];
}
