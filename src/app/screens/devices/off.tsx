import { useSignal } from "@preact/signals";
import { ask, lookAgain, tryTo } from "../../keep/acts.ts";
import { arrive } from "../../place.ts";
import { LineField } from "../../ui/field.tsx";
import { deviceWords } from "../../words/en/devices.ts";
import { refusalLine } from "./model.ts";

const say = deviceWords.off;

/** What it means before it begins, in plain sentences; nothing was asked of any server so far. */
export function Off({ keeps }: { keeps: boolean }) {
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{deviceWords.title}</h1>
        <p>{say.lead}</p>
      </div>
      <section class="stack">
        <h2>{say.means}</h2>
        <ul class="points">
          {say.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </section>
      {keeps ? (
        <Start />
      ) : (
        <section class="stack">
          <p>{say.keepFirst}</p>
          <p>
            <a class="btn btn-main" href="#keep">
              {say.keep}
            </a>
          </p>
          <p>
            <a class="link" href="#devices/join">
              {say.join}
            </a>
          </p>
        </section>
      )}
    </>
  );
}

function Start() {
  const busy = useSignal(false);
  const wrong = useSignal("");
  /** The server takes only who was given a word. */
  const asksWord = useSignal(false);
  const word = useSignal("");
  const go = async () => {
    if (busy.value) return;
    busy.value = true;
    wrong.value = "";
    const begun = await tryTo(() => ask("beginSync", word.value.trim() === "" ? null : word.value.trim()));
    busy.value = false;
    if (begun?.type === "refused") {
      asksWord.value ||= begun.why === "closed";
      wrong.value = refusalLine(begun.why);
    }
    if (begun?.type !== "done") return;
    await lookAgain();
    arrive();
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void go();
      }}
    >
      {asksWord.value && (
        <LineField id="word" label={say.word} hint={say.wordHint} most={64} value={word.value} type={(value) => (word.value = value)} />
      )}
      <button class="btn btn-main btn-full" type="submit">
        {say.start}
      </button>
      <p role="status">{busy.value ? say.starting : wrong.value}</p>
    </form>
  );
}
