import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { halfWritten } from "../../half-written.ts";
import { clock, fullDate } from "../../ui/dates.ts";
import { Empty } from "../../ui/empty.tsx";
import { LineField } from "../../ui/field.tsx";
import { KeepLine } from "../../ui/keep-line.tsx";
import { Loading } from "../../ui/loading.tsx";
import { rowsAtOnce } from "../../ui/long-list.tsx";
import { RowLink } from "../../ui/row.tsx";
import { Select } from "../../ui/select.tsx";
import { ShowMore } from "../../ui/show-more.tsx";
import { useLast } from "../../ui/use-last.ts";
import { isForThisVisit, log, useView } from "../../use-view.ts";
import { journalWords as say } from "../../words/en/journal.ts";
import type { Line, Shelf } from "./model.ts";
import { minutesSetting } from "./setting.ts";
import { unfinished } from "./written.tsx";

/** What was sought last on each shelf, so that the way back from a page leads to the same list. */
const sought = { journal: halfWritten(""), letter: halfWritten("") };
/** Minutes that can be chosen for a page; 0 is no limit. */
const times = [5, 10, 15, 20, 30, 0];

/** The list of pages, or of letters, newest first. */
export function Pages({ shelf }: { shelf: Shelf }) {
  const find = sought[shelf];
  const most = useSignal(rowsAtOnce);
  useEffect(() => {
    unfinished.value = null;
  }, []);
  const now = useLast(useView("journal", { shelf, open: null, find: find.value, most: most.value }));
  const of = shelf === "letter" ? say.letter : say;
  if (now === null) return <Loading title={of.title} />;
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{of.title}</h1>
        <p class="soft">{of.lead}</p>
      </div>
      {shelf === "journal" && now.offer !== null && <Offer theme={now.offer} />}
      <a class="btn btn-main btn-full" href={shelf === "letter" ? "#journal/letters/write" : "#journal/write"}>
        {of.write}
      </a>
      {shelf === "journal" && <Beside letters={now.letters} />}
      {now.total === 0 && <Empty>{of.empty}</Empty>}
      {now.total > 0 && (
        <section class="stack" aria-label={shelf === "journal" ? say.pages : say.letter.title}>
          {now.total > 3 && (
            <LineField
              id="find"
              label={of.find}
              value={find.value}
              most={200}
              type={(value) => {
                find.value = value;
                most.value = rowsAtOnce;
              }}
            />
          )}
          <p class="soft" role="status">
            {now.found === 0 && of.none}
          </p>
          {now.days.map(({ day, lines }) => (
            <div key={day} class="page-day">
              <h2 class="h-label">{fullDate(day)}</h2>
              <ul class="list">
                {lines.map((line) => (
                  <li key={line.id}>
                    <PageRow line={line} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
          {now.found > most.value && <ShowMore show={() => (most.value += rowsAtOnce)} />}
        </section>
      )}
      {shelf === "journal" && <TimeChoice minutes={now.minutes} />}
      {isForThisVisit() && <KeepLine />}
    </>
  );
}

function PageRow({ line: { id, at, prompt, theme, begins } }: { line: Line }) {
  if (prompt === null) return <RowLink to={`journal/letters/${id}`} title={clock(at)} sub={begins} />;
  const title = theme === null ? say.prompts[prompt] : `${say.prompts[prompt]}: ${theme}`;
  return <RowLink to={`journal/${id}`} title={title} sub={`${clock(at)}. ${begins}`} />;
}

/** After three pages on one theme: something to do, or somebody to call. Writing stays open. */
function Offer({ theme }: { theme: string }) {
  return (
    <section class="wash stack">
      <h2>{say.offer.title(theme)}</h2>
      <p>{say.offer.text}</p>
      <div class="acts acts-pair">
        <a class="btn" href="#world">
          {say.offer.act}
        </a>
        <a class="btn" href="#minute/person">
          {say.offer.call}
        </a>
      </div>
    </section>
  );
}

/** What stands beside the pages: letters, and search in everything. */
function Beside({ letters }: { letters: number }) {
  return (
    <ul class="list">
      <li>
        <RowLink to="journal/letters" title={say.letters} sub={say.letterCount(letters)} />
      </li>
      <li>
        <RowLink to="search" title={say.search} sub={say.searchWhy} />
      </li>
    </ul>
  );
}

/** How long a page takes: a choice that can be taken back. */
function TimeChoice({ minutes }: { minutes: number }) {
  const known = times.includes(minutes) ? times : [minutes, ...times];
  const choose = (value: number) => void log([{ kind: "setting", body: { name: minutesSetting, value } }], say.timeKept(value));
  return (
    <div class="time-field">
      <label for="time">{say.time}</label>
      <Select
        id="time"
        value={String(minutes)}
        options={known.map((one) => [String(one), say.timeOf(one)] as const)}
        choose={(value) => choose(Number(value))}
      />
    </div>
  );
}
