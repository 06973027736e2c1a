import { useRef } from "preact/hooks";
import { settled } from "../../reading.ts";
import { toast, work } from "../../state.ts";
import { Icon } from "../../ui/icon.tsx";
import { minuteWords } from "../../words/en/minute.ts";
import { readingWords } from "../../words/en/reading.ts";
import { words } from "../../words/en.ts";
import { keepAsLetter, type } from "../check/acts.ts";
import { Danger, FirstHelp, panel } from "../check/first-help.tsx";
import { noWork, shownOf } from "../check/model.ts";
import type { Minute } from "./model.ts";
import { addTried } from "./now.ts";
import { Ways } from "./ways.tsx";
import "../check/style.css";
import "../check/draft.css";
import "../check/cards.css";

const say = minuteWords.write;

/** A box that cannot send: read as it is typed by the same reader as the check (F30, F70). Kept as a letter, or let go. */
export function Write({ now }: { now: Minute | null }) {
  const box = useRef<HTMLTextAreaElement>(null);
  if (panel.value?.kind === "danger")
    return (
      <div class="minute-help stack">
        <Danger panel={panel.value} />
      </div>
    );
  const { text } = work.value;
  /** Nothing is neither kept nor let go. */
  const isThere = () => {
    if (text.trim() !== "") return true;
    toast.value = { text: say.empty };
    box.current?.focus();
    return false;
  };
  const keep = async () => {
    if (!isThere()) return;
    addTried("write");
    await keepAsLetter();
  };
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1} class="minute-title">
          {say.title}
        </h1>
        <p class="soft">{say.lead}</p>
      </div>
      <div class="minute-box">
        <textarea
          ref={box}
          class="input"
          id="box"
          rows={6}
          maxLength={20_000}
          aria-label={say.label}
          aria-describedby="box-read"
          autocomplete="off"
          autocapitalize="sentences"
          spellcheck={true}
          data-gramm="false"
          value={text}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </div>
      <div aria-live="polite" class="minute-help">
        <FirstHelp />
      </div>
      <Read />
      <div class="acts acts-pair">
        <button class="btn btn-main" type="button" onClick={() => void keep()}>
          {say.letter}
        </button>
        <button class="btn" type="button" onClick={() => isThere() && letGo()}>
          {say.letGo}
        </button>
      </div>
      <Ways now={now} but="write" />
      <p class="small soft">{say.warning}</p>
    </>
  );
}

/** What the check says, in short, and the way to it. */
function Read() {
  const { text } = work.value;
  const reading = settled.value?.answer.reading ?? null;
  const shown = shownOf(text, reading);
  const isRead = shown !== "empty" && shown !== "reading";
  const places = reading?.findings.length ?? 0;
  const seen = places > 0 ? say.places(places) : shown === "send" ? say.nothing : (reading?.reason ?? "");
  return (
    <div class="note minute-read" id="box-read">
      <Icon name="check" small />
      <div>
        <p>
          {isRead && shown !== "send" && <b>{`${readingWords.verdicts[shown]}. `}</b>}
          {isRead ? [seen, places > 0 ? reading?.reason : ""].join(" ").trim() : shown === "empty" ? readingWords.emptyWhy : say.reading}
        </p>
        {isRead && (
          <a class="link" href="#check">
            {say.see}
          </a>
        )}
      </div>
    </div>
  );
}

/** The words leave the box, and can be had back. */
function letGo(): void {
  const before = work.value;
  addTried("write");
  work.value = { ...noWork, context: before.context };
  toast.value = { text: say.dropped, action: { label: words.shell.undo, run: () => (work.value = before) } };
}
