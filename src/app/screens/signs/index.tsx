import { dayShort, longDate } from "../../ui/dates.ts";
import { Empty } from "../../ui/empty.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Loading } from "../../ui/loading.tsx";
import { LongList } from "../../ui/long-list.tsx";
import { log, useView } from "../../use-view.ts";
import { signsWords as say } from "../../words/en/signs.ts";
import { withStop } from "../../words/with-stop.ts";
import { ClosedHere } from "../step/closed.tsx";
import type { SignsPage } from "./model.ts";
import { NewSign } from "./new-sign.tsx";
import "./style.css";

/** What came, and what else it could be. Clues cannot tell (F53, F54). */
export function Page() {
  const now = useView("signs", null);
  if (now === null) return <Loading title={say.title} />;
  if (now.closed !== null) return <ClosedHere closed={now.closed} title={say.title} closedTitle={say.closedTitle} />;
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="clues">{say.clues}</p>
        <p class="soft">{say.lead}</p>
      </div>
      <NewSign kinds={now.kinds} today={now.today} />
      <section class="stack">
        <div>
          <h2>{say.came}</h2>
          {now.since !== null && <p class="small soft">{say.cameOf(now.kindsThatCame, longDate(now.since))}</p>}
        </div>
        {now.came.length === 0 ? (
          <Empty>{say.nothing}</Empty>
        ) : (
          <LongList items={now.came} row={(one) => <Came key={one.entry} one={one} kinds={now.kinds} />} />
        )}
      </section>
      <p class="note">
        <Icon name="info" small />
        <span>{say.no(now.nickname)}</span>
      </p>
    </>
  );
}

function Came({ one, kinds }: { one: SignsPage["came"][number]; kinds: SignsPage["kinds"] }) {
  return (
    <li class="stack-s came">
      <p class="entry-head">
        <span>{dayShort(one.day)}</span>
        <span>{kinds.find(({ id }) => id === one.sign)?.title}</span>
      </p>
      {one.words === null ? <p>{one.what}</p> : <p class="words came-words">{one.words}</p>}
      <p class="small soft">
        {one.words === null ? "" : `${withStop(one.what)} `}
        {withStop(say.ways[one.learned])}
      </p>
      <p class="small">{say.also(one.explanations.map((name) => say.names[name].toLowerCase()).join(", "))}</p>
      <button
        class="btn btn-text btn-flush came-remove"
        type="button"
        aria-label={`${say.remove}: ${one.what}`}
        onClick={() => void log([{ kind: "withdraw", body: { of: one.entry } }], say.removed)}
      >
        {say.remove}
      </button>
    </li>
  );
}
