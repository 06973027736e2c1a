import { goInstead } from "../../place.ts";
import { longDate } from "../../ui/dates.ts";
import { Empty } from "../../ui/empty.tsx";
import { RowLink } from "../../ui/row.tsx";
import { log } from "../../use-view.ts";
import { onwardWords } from "../../words/en/onward.ts";
import type { Onward } from "./model.ts";

const say = onwardWords.archive;

/** A closed chapter: what stands in it, what comes when, and the way to open it again. Nothing is deleted by itself (F48). */
export function Archive({ now }: { now: Onward }) {
  const { is, since, figures } = now;
  if (is !== "graduated")
    return (
      <>
        <div class="intro">
          <h1 tabIndex={-1}>{say.title}</h1>
        </div>
        <Empty>{say.none}</Empty>
        <ul class="list">
          <li>
            <RowLink to="onward/end" title={onwardWords.end} sub={onwardWords.endWhy} />
          </li>
        </ul>
      </>
    );
  const open = async () => {
    await log([{ kind: "path", body: { path: "open" } }], say.opened, () => goInstead("onward"));
  };
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        {since !== null && <p class="lead">{say.since(longDate(since))}</p>}
        <p class="soft">{restOf(now)}</p>
      </div>
      <section class="stack">
        <h2>{say.stands}</h2>
        <ul class="list stands">
          <li>{say.kept(figures.kept)}</li>
          <li>{say.done(figures.done)}</li>
          <li>{say.built(figures.built)}</li>
        </ul>
      </section>
      <ul class="list">
        <li>
          <RowLink to="journal" title={say.journal} />
        </li>
        <li>
          <RowLink to="space" title={say.days} />
        </li>
        <li>
          <RowLink to="world" title={say.world} />
        </li>
        <li>
          <RowLink to="settings" title={say.backup} sub={say.backupWhy} />
        </li>
      </ul>
      <p>
        <button class="btn" type="button" onClick={() => void open()}>
          {say.open}
        </button>
      </p>
    </>
  );
}

/** What rests now, and what comes next. */
function restOf({ archived, offersDeletion, archiveOn, deletionOn }: Onward): string {
  if (offersDeletion) return say.deletion;
  if (archived) return deletionOn === null ? "" : say.archived(longDate(deletionOn));
  return archiveOn === null ? "" : say.fewer(longDate(archiveOn));
}
