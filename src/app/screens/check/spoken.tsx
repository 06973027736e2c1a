import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { settled } from "../../reading.ts";
import { resting, work } from "../../state.ts";
import { readingWords } from "../../words/en/reading.ts";
import { shownOf } from "./model.ts";
import { wordOf } from "./verdict.tsx";

const say = readingWords;

/** Says the verdict to screen readers, a second after the last letter: not at every letter. */
export function Spoken() {
  const said = useSignal("");
  const reading = settled.value?.answer.reading ?? null;
  const shown = shownOf(work.value.text, reading);
  const places = reading?.findings.length ?? 0;
  const sentence =
    resting.value || shown === "empty" || shown === "reading"
      ? ""
      : say.announce(wordOf(shown), reading?.reason ?? "", places > 0 ? say.places(places) : "");
  useEffect(() => {
    const timer = setTimeout(() => {
      said.value = sentence;
    }, 1_000);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <p class="sr" role="status">
      {said.value}
    </p>
  );
}
