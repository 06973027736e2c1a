import { useEffect } from "preact/hooks";
import { ask, moment, tryTo } from "../../keep/acts.ts";
import type { Standing } from "../../sync/devices-form.ts";
import { lookWhereItIs, standing, syncNow } from "../../sync/runner.ts";
import { deviceWords } from "../../words/en/devices.ts";
import { WordsAgain } from "../vault/recovery.tsx";
import { List } from "./list.tsx";
import { heardLine, noticeLine, stateLine } from "./model.ts";
import { Stop } from "./stop.tsx";

const say = deviceWords;

/** Where this device is with the others, and who they are. */
export function Shared() {
  useEffect(() => void lookWhereItIs(), []);
  const now = standing.value;
  const isEnded = now?.last?.type === "ended";
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p role="status">{stateLine(now)}</p>
        {now !== null && <Small now={now} />}
      </div>
      {isEnded ? <Ended isDeleted={now.last?.type === "ended" && now.last.why === "deleted"} /> : <Notices now={now} />}
      {!isEnded && <List />}
      <section class="stack">
        <h2>{say.sheet.title}</h2>
        <p>{say.sheet.lead}</p>
        <WordsAgain />
      </section>
      <Stop isEnded={isEnded} />
    </>
  );
}

function Small({ now }: { now: Standing }) {
  return (
    <>
      {now.isAgreeing && <p>{say.state.agreeing}</p>}
      {now.refused > 0 && <p>{say.state.refused(now.refused)}</p>}
      {now.heard !== null && <p class="small soft">{heardLine(now.heard, moment().at)}</p>}
      {now.last?.type !== "ended" && (
        <button class="btn btn-text btn-flush" type="button" onClick={() => void syncNow()}>
          {say.state.now}
        </button>
      )}
    </>
  );
}

/** What is told once, until it was read. */
function Notices({ now }: { now: Standing | null }) {
  if (now === null || now.notices.length === 0) return null;
  const read = async () => {
    await tryTo(() => ask("told"));
    await lookWhereItIs();
  };
  return (
    <section class="card stack">
      <h2>{say.notices.title}</h2>
      {[...new Set(now.notices.map(noticeLine))].map((line) => (
        <p key={line}>{line}</p>
      ))}
      <button class="btn" type="button" onClick={() => void read()}>
        {say.notices.read}
      </button>
    </section>
  );
}

/** Nothing is asked any more, and nothing is lost: what can be done now. */
function Ended({ isDeleted }: { isDeleted: boolean }) {
  return (
    <section class="stack">
      {isDeleted && <p>{say.ended.after}</p>}
      <div class="acts">
        <a class="btn" href="#settings/export">
          {say.ended.export}
        </a>
        {!isDeleted && (
          <button class="btn btn-text" type="button" onClick={() => void syncNow()}>
            {say.ended.again}
          </button>
        )}
      </div>
    </section>
  );
}
