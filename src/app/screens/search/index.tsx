import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { halfWritten } from "../../half-written.ts";
import { shortDate } from "../../ui/dates.ts";
import { Empty } from "../../ui/empty.tsx";
import { LineField } from "../../ui/field.tsx";
import { Icon } from "../../ui/icon.tsx";
import { rowsAtOnce } from "../../ui/long-list.tsx";
import { SelectField } from "../../ui/select.tsx";
import { ShowMore } from "../../ui/show-more.tsx";
import { useLast } from "../../ui/use-last.ts";
import { useView } from "../../use-view.ts";
import { searchWords as say } from "../../words/en/search.ts";
import type { Hit, Sort } from "./model.ts";
import "./style.css";

/** What was sought last, so that the way back from a page leads to the same list. */
const find = halfWritten("");
const sort = halfWritten<Sort | null>(null);

/** Milliseconds without a letter after which it is looked for. */
const pause = 150;

/** Search in everything that they wrote, and in the texts. */
export function Page() {
  const typed = useSignal(find.value);
  const most = useSignal(rowsAtOnce);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (find.value === typed.value) return;
      find.value = typed.value;
      sort.value = null;
      most.value = rowsAtOnce;
    }, pause);
    return () => clearTimeout(timer);
  }, [typed.value]);
  const now = useLast(useView("search", { find: find.value, sort: sort.value, most: most.value }));
  const all = now?.sorts.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
      </div>
      <LineField id="find" label={say.label} hint={say.hint} value={typed.value} most={200} type={(value) => (typed.value = value)} />
      {now !== null && now.sorts.length > 1 && (
        <SelectField<Sort | "">
          id="sort"
          label={say.sort}
          value={sort.value ?? ""}
          options={[["", say.every(all)], ...now.sorts.map(({ name, count }) => [name, say.ofSort(name, count)] as const)]}
          choose={(value) => {
            sort.value = value === "" ? null : value;
            most.value = rowsAtOnce;
          }}
        />
      )}
      <p class="soft" role="status">
        {now?.asked && now.total > 0 && say.found(now.total)}
        {now?.asked && now.total === 0 && `${say.none} ${say.noneWhy}`}
      </p>
      {now !== null && !now.asked && <Empty>{say.empty}</Empty>}
      {now !== null && now.hits.length > 0 && (
        <ul class="list hits">
          {now.hits.map((hit) => (
            <li key={hit.id}>
              <Found hit={hit} />
            </li>
          ))}
        </ul>
      )}
      {now !== null && now.total > now.hits.length && <ShowMore show={() => (most.value += rowsAtOnce)} />}
    </>
  );
}

function Found({ hit: { sort: kind, to, day, title, pieces } }: { hit: Hit }) {
  return (
    <a class="row row-mid" href={`#${to}`}>
      <span class="row-main">
        <span class="row-title">{title ?? say.sorts[kind]}</span>
        <span class="row-sub">
          {day === null ? say.sorts[kind] : shortDate(day)}
          {". "}
          {pieces.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text))}
        </span>
      </span>
      <Icon name="on" />
    </a>
  );
}
