import { lookBackFilesWords } from "../../words/en/look-back-files.ts";
import { cancel, road } from "./road.ts";

const say = lookBackFilesWords.reading;

/** How far it is, and the way out. */
export function Reading() {
  const percent = Math.floor((road.value.reading ?? 0) * 100);
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="soft">{lookBackFilesWords.local}</p>
      </div>
      <div class="stack">
        <progress class="read-bar" max={100} value={percent} aria-label={say.bar} />
        <p class="num">{say.done(percent)}</p>
        <button class="btn" type="button" onClick={cancel}>
          {say.cancel}
        </button>
      </div>
    </>
  );
}
