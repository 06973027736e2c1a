import { signal, useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { fullDate } from "../../ui/dates.ts";
import { Gone } from "../../ui/gone.tsx";
import { Loading } from "../../ui/loading.tsx";
import { useLast } from "../../ui/use-last.ts";
import { useView } from "../../use-view.ts";
import { journalWords as say } from "../../words/en/journal.ts";
import type { Shelf } from "./model.ts";
import { Writing } from "./writing.tsx";

/** A new page that was left for a moment before it had an address, for help for instance: coming back to the empty page opens it again. */
export const unfinished = signal<{ readonly shelf: Shelf; readonly id: string } | null>(null);

/** A page or a letter, open to be written. @param open "write" for a new one, else an id */
export function Written({ shelf, open }: { shelf: Shelf; open: string }) {
  const left = unfinished.value?.shelf === shelf ? unfinished.value.id : "";
  /** The wording that is known to stand; "" for a new one. */
  const current = useSignal(open === "write" ? left : open);
  const fresh = useView("journal", { shelf, open: current.value, find: "", most: 0 });
  const now = useLast(fresh);
  const own = useRef(new Set<string>());
  const session = useRef<string | null>(null);
  const of = shelf === "letter" ? say.letter : say.page;
  if (now === null) return <Loading title={of.new} />;
  if (fresh !== null && current.value !== "" && fresh.opened === null)
    return <Gone title={say.gone} why={say.goneWhy} to="journal" toTitle={say.toPages} />;
  const standing = now.opened?.id ?? "";
  // A wording that came from elsewhere, another tab for instance, is what stands now.
  if (session.current === null || (standing !== "" && !own.current.has(standing))) session.current = standing;
  own.current.add(standing);
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{now.opened === null || now.opened.day === now.today ? of.new : of.of(fullDate(now.opened.day))}</h1>
      </div>
      <Writing
        key={session.current}
        shelf={shelf}
        now={now}
        wrote={(id) => {
          own.current.add(id);
          current.value = id;
        }}
      />
    </>
  );
}
