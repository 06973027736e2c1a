import { quietUntil, restADay, setQuiet } from "../../quiet.ts";
import { toast } from "../../state.ts";
import { dayAndTime } from "../../ui/dates.ts";
import { Loading } from "../../ui/loading.tsx";
import { log, useView } from "../../use-view.ts";
import { settingsWords } from "../../words/en/settings.ts";
import { words } from "../../words/en.ts";
import type { WavedLine } from "./model.ts";

const say = settingsWords.prompts;

/** Lines that were waved off, and a rest from all of them (R29c, F73). */
export function Prompts() {
  const now = useView("settings", null);
  if (now === null) return <Loading title={say.title} />;
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
      </div>
      <Rest />
      <section class="stack">
        <h2>{say.waved}</h2>
        {now.waved.length === 0 ? (
          <p class="soft">{say.none}</p>
        ) : (
          <ul class="list">
            {now.waved.map((line) => (
              <Line key={line.prompt} line={line} />
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

function Rest() {
  const until = quietUntil.value;
  const rests = until !== null && until > Date.now();
  const change = (next: number | null, text: string) => {
    if (next === null) setQuiet(null);
    else restADay(next);
    toast.value = { text, action: { label: words.shell.undo, run: () => setQuiet(until) } };
  };
  return (
    <section class="stack">
      <h2>{say.rest}</h2>
      <p>{say.restWhy}</p>
      {rests && <p role="status">{say.restsUntil(dayAndTime(until))}</p>}
      <button class="btn" type="button" onClick={() => (rests ? change(null, say.goingOn) : change(Date.now(), say.resting))}>
        {rests ? say.goOn : say.restNow}
      </button>
      <p class="small soft">{say.restStored}</p>
    </section>
  );
}

function Line({ line }: { line: WavedLine }) {
  const answer = (given: "stop" | "keep") =>
    void log([{ kind: "prompt", body: { prompt: line.prompt, answer: given } }], given === "stop" ? say.saidStop : say.saidKeep);
  const state = line.stopped ? say.stopped : line.times === 0 ? say.isOn : `${say.times(line.times)} ${line.asks ? say.asks : ""}`.trim();
  return (
    <li class="waved">
      <span class="row-main">
        <span class="row-title">{say.names[line.prompt] ?? say.other}</span>
        <span class="row-sub">{state}</span>
      </span>
      <span class="acts">
        {line.stopped ? (
          <button class="btn" type="button" onClick={() => answer("keep")}>
            {say.again}
          </button>
        ) : (
          <>
            <button class="btn" type="button" onClick={() => answer("stop")}>
              {say.stop}
            </button>
            {line.asks && (
              <button class="btn" type="button" onClick={() => answer("keep")}>
                {say.keep}
              </button>
            )}
          </>
        )}
      </span>
    </li>
  );
}
