import { useSignal } from "@preact/signals";
import { dateToDay } from "#formula";
import { dayShort, fullDate } from "../../../ui/dates.ts";
import { focusSoon } from "../../../ui/focus.ts";
import { LongList } from "../../../ui/long-list.tsx";
import { SelectField } from "../../../ui/select.tsx";
import { log } from "../../../use-view.ts";
import { lookBackWords } from "../../../words/en/look-back.ts";
import { spaceWords } from "../../../words/en/space.ts";
import type { Known } from "../model.ts";
import type { Seen } from "../seen.ts";
import { type DayProposal, type Proposal, proposalsOf } from "./proposals.ts";

const say = lookBackWords.propose;
/** Rows that stand at first: this page is not for working through. */
const atFirst = 5;
const heading = "propose";

/** What the chat can add to the log, one by one; nothing is put in by itself (F82). */
export function Propose({ seen, known }: { seen: Seen; known: Known }) {
  const aside = useSignal<ReadonlySet<string>>(new Set());
  const all = proposalsOf(seen, known);
  const open = all.filter(({ id }) => !aside.value.has(id));
  const putAside = (id: string) => {
    aside.value = new Set([...aside.value, id]);
    focusSoon(heading);
  };
  const hidden = all.length - open.length;
  if (all.length === 0) return null;
  return (
    <section class="stack" aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1}>
        {say.title}
      </h2>
      <p class="soft">{open.length === 0 ? say.done : say.lead}</p>
      <LongList items={open} first={atFirst} row={(one) => <One key={one.id} proposal={one} putAside={() => putAside(one.id)} />} />
      {hidden > 0 && (
        <p class="small soft">
          {say.aside(hidden)}{" "}
          <button class="btn btn-text" type="button" onClick={() => (aside.value = new Set())}>
            {say.again}
          </button>
        </p>
      )}
    </section>
  );
}

function One({ proposal, putAside }: { proposal: Proposal; putAside(): void }) {
  const kind = useSignal(firstKind(proposal));
  const answered = useSignal<Answered>("");
  const wrong = useSignal<"kind" | "answered" | null>(null);
  const [title, sub] = wordsOf(proposal);
  const isMine = proposal.what === "contact" || proposal.what === "reply";
  const asksAnswer = isMine && proposal.answered === null && !isNeed(kind.value);
  const keep = async () => {
    wrong.value = isMine && kind.value === "" ? "kind" : asksAnswer && answered.value === "" ? "answered" : null;
    if (wrong.value !== null) return focusSoon(idOf(wrong.value, proposal));
    const ids = await log([entryOf(proposal, kind.value, answered.value === "yes")], say.kept);
    if (ids !== null) focusSoon(heading);
  };
  return (
    <li class="propose stack-s">
      <div>
        <h3>{title}</h3>
        <p class="row-sub">{sub}</p>
      </div>
      {isMine && (
        <SelectField
          id={idOf("kind", proposal)}
          label={say.kind}
          {...(proposal.what === "reply" && { hint: say.replyWhy })}
          value={kind.value}
          options={proposal.what === "reply" ? replyKinds : contactKinds}
          wrong={wrong.value === "kind" ? say.missing : null}
          choose={(value) => (kind.value = value)}
        />
      )}
      {asksAnswer && (
        <SelectField
          id={idOf("answered", proposal)}
          label={say.answered}
          hint={say.answeredWhy}
          value={answered.value}
          options={say.answers}
          wrong={wrong.value === "answered" ? say.missing : null}
          choose={(value) => (answered.value = value)}
        />
      )}
      <div class="acts">
        <button class="btn" type="button" aria-label={`${say.keep}: ${title}, ${sub}`} onClick={() => void keep()}>
          {say.keep}
        </button>
        <button class="btn btn-text" type="button" aria-label={`${say.not}: ${title}, ${sub}`} onClick={putAside}>
          {say.not}
        </button>
      </div>
    </li>
  );
}

type Answered = (typeof say.answers)[number][0];

/** What contact was: its way, or what made it needed, so that it never counts (F21, F23). */
const needKinds = Object.entries(spaceWords.needs).map(([need, name]) => [`need:${need}`, say.need(name)] as const);
const contactKinds: readonly (readonly [string, string])[] = [...Object.entries(say.ways), ...needKinds];
/** An answer to what they began counts only where the person says that it went on, so that nothing is chosen before (F23). */
const replyKinds: readonly (readonly [string, string])[] = [["", say.open], ["beyond-need", say.beyond], ...needKinds];

function firstKind(proposal: Proposal): string {
  return proposal.what === "contact" ? proposal.way : "";
}

function isNeed(kind: string): boolean {
  return kind.startsWith("need:");
}

function idOf(field: string, { id }: Proposal): string {
  return `${field} ${id}`.replaceAll(" ", "-");
}

function wordsOf(proposal: Proposal): readonly [title: string, sub: string] {
  const day = dateToDay(proposal.day) ?? 0;
  if ("is" in proposal)
    return proposal.what === "ended" ? [say.ended(fullDate(day)), say.endedWhy] : [say.inContact, say.inContactWhy(fullDate(day))];
  const { what, way, time, mine, theirs } = proposal;
  return [`${say[what][way]}, ${dayShort(day)}, ${time}`, say.counts[way](mine, theirs)];
}

/** @param answered what the person says where the file does not tell */
function entryOf(proposal: Proposal, kind: string, answered: boolean) {
  if ("is" in proposal) return { kind: "fact", body: { is: proposal.is } };
  const { what, way } = proposal;
  const when = momentOf(proposal);
  if (what === "received") return { kind: "received", body: { way, tone: "unclear" }, when };
  const need = isNeed(kind) ? { need: kind.slice("need:".length) } : {};
  const known = (proposal.answered ?? answered) && { answered: true };
  return { kind: "contact", body: { way: "need" in need ? way : kind, ...need, ...known }, when };
}

/** The wall's time as this device's own clock has it. */
function momentOf({ day, time }: DayProposal) {
  const then = new Date(`${day}T${time}:00`);
  return { at: then.getTime(), offset: -then.getTimezoneOffset() };
}
