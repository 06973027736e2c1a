import { read, work } from "../../state.ts";
import { readingWords } from "../../words/en/reading.ts";
import { type } from "./acts.ts";
import { carried, pieces } from "./marks.ts";

const say = readingWords;

/** A text longer than this is laid out once, not twice: the field scrolls by itself, and only the cards say what was found. */
const longestMarked = 40_000;

/**
 * The field. It is a plain textarea, so that keyboard, autocorrect, undo and screen readers work as everywhere; the marks are drawn
 * behind it by a copy of the text that has the same width and letters, and gives the field its height. Both scroll in one box.
 */
export function DraftField() {
  const { text, context } = work.value;
  const marked = text.length <= longestMarked;
  return (
    <div>
      <label class="label soft draft-label" for="draft">
        {context === "reply" ? say.answer : say.draft}
      </label>
      <div class={marked ? "draft" : "draft draft-huge"}>
        <div class="draft-in">
          {marked && <Marks />}
          <textarea
            id="draft"
            class="draft-text"
            value={text}
            placeholder={say.placeholder}
            aria-describedby="draft-hint"
            autocomplete="off"
            autocapitalize="sentences"
            spellcheck={true}
            rows={3}
            data-gramm="false"
            onInput={(event) => type(event.currentTarget.value)}
          />
        </div>
      </div>
      <p class="label soft draft-hint" id="draft-hint">
        {say.hint}
      </p>
    </div>
  );
}

/** The copy behind the field. What was read a moment ago is moved along with the words that stand there now. */
function Marks() {
  const { text } = work.value;
  const last = read.value;
  const reading = last?.answer.reading;
  const before = last?.question.draft.text ?? "";
  const pushes = reading
    ? carried(
        before,
        text,
        reading.findings.map((finding, index) => ({ ...finding, number: index + 1 })),
      )
    : [];
  const good = reading ? carried(before, text, reading.good) : [];
  return (
    <div class="draft-marks" aria-hidden="true">
      {pieces(text, pushes, good).map((piece, index) =>
        piece.push ? (
          <mark key={index} data-n={piece.ends.map((end) => pushes[end - 1]?.number).join(" ") || undefined}>
            {piece.text}
          </mark>
        ) : piece.good ? (
          <span key={index} class="good">
            {piece.text}
          </span>
        ) : (
          piece.text
        ),
      )}
      {/* A line break at the end has no height of its own. */}
      {"\u200b"}
    </div>
  );
}
