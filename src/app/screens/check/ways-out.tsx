import { useEffect, useRef } from "preact/hooks";
import { copyText } from "../../clipboard.ts";
import { fresh } from "../../reading.ts";
import { handed, toast, work } from "../../state.ts";
import { log } from "../../use-view.ts";
import { readingWords } from "../../words/en/reading.ts";
import { words } from "../../words/en.ts";
import type { Ways } from "./model.ts";
import { waysNow } from "./open.ts";

/** A way out that is being confirmed. */
export type Way = "copy" | "share" | "anyway" | "simpler";

const say = readingWords;

/** One question before words leave the page. Staying is the first answer. */
export function Confirm({ way, close }: { way: Way; close(): void }) {
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const around = box.current?.parentElement;
    box.current?.querySelector("button")?.focus();
    return () => requestAnimationFrame(() => document.activeElement === document.body && around?.querySelector("button")?.focus());
  }, []);
  const places = fresh.value?.answer.reading.findings.length ?? 0;
  const question = way === "anyway" ? say.confirm.anyway(places) : way === "simpler" ? say.confirm.simpler : say.confirm.send;
  return (
    <fieldset
      class="confirm"
      ref={box}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <legend>{question}</legend>
      <div class="acts acts-pair">
        <button class="btn btn-ink" type="button" onClick={close}>
          {say.confirm.keep}
        </button>
        <button
          class="btn"
          type="button"
          onClick={() => {
            close();
            void goOut(way);
          }}
        >
          {way === "share" ? say.confirm.share : say.confirm.copy}
        </button>
      </div>
    </fieldset>
  );
}

/** Hands the words out, if that way is open for the words that stand there now. */
async function goOut(way: Way): Promise<void> {
  const reading = fresh.value?.answer.reading ?? null;
  const ways = waysNow(reading);
  if (!isOpen(way, ways)) return;
  const text = way === "simpler" ? (reading?.simpler?.text ?? "") : work.value.text;
  if (way === "share") {
    try {
      await navigator.share({ text });
      handed.value = { text, context: work.value.context };
      toast.value = { text: say.shared };
    } catch {
      // The person closed the share sheet: nothing left the page, and nothing needs to be said.
    }
    return;
  }
  if (!(await copyText(text))) {
    document.querySelector<HTMLTextAreaElement>("#draft")?.select();
    toast.value = { text: say.copyFailed };
    return;
  }
  // Against the advice: that is noted, never what it was (S21).
  if (way === "anyway") void log([{ kind: "override", body: { what: "copy-anyway" } }]);
  handed.value = { text, context: work.value.context };
  toast.value = { text: say.copied, action: { label: words.shell.undo, run: () => void clearClipboard() } };
}

function isOpen(way: Way, ways: Ways): boolean {
  if (way === "share") return ways.share;
  if (way === "simpler") return ways.simpler;
  return ways.copy === (way === "copy" ? "free" : "anyway");
}

async function clearClipboard(): Promise<void> {
  await copyText("");
  handed.value = null;
  toast.value = { text: say.cleared };
}
