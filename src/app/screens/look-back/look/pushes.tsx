import type { Analysis } from "#chats";
import { dateToDay } from "#formula";
import { monthName } from "../../../ui/dates.ts";
import { lookBackWords } from "../../../words/en/look-back.ts";
import { type KindsRead, kindsRead } from "../seen.ts";

const say = lookBackWords.pushes;
type Months = NonNullable<Exclude<Analysis, { type: "group" }>["kindsOfPush"]>;
/** Kinds that stand beside a month. */
const mostKinds = 2;
const mostMonths = 12;

/** What the check would have marked in their own messages, by month, the newest first; until they were looked into, how far that is. */
export function Pushes({ months }: { months: Months | null }) {
  const read = kindsRead.value;
  if (read.type === "none") return null;
  return (
    <section class="stack-s" aria-labelledby="pushes">
      <h2 id="pushes">{say.title}</h2>
      {read.type === "reading" || months === null ? (
        <Progress done={read.type === "reading" ? read.done : 1} />
      ) : (
        <Told months={months} read={read} />
      )}
    </section>
  );
}

function Progress({ done }: { done: number }) {
  const percent = Math.floor(100 * done);
  return (
    <>
      <p class="small soft">{say.reading}</p>
      <progress class="read-bar" max={100} value={percent} aria-label={say.reading} />
      <p class="num small">{say.done(percent)}</p>
    </>
  );
}

function Told({ months, read: { texts, chosen, told } }: { months: Months; read: Extract<KindsRead, { type: "read" }> }) {
  return (
    <>
      <p class="small soft">{told === 0 ? say.untold : say.caption}</p>
      {chosen < texts && <p class="small soft">{say.sample(chosen, texts)}</p>}
      {told > 0 && told < chosen && <p class="small soft">{say.english(told, chosen)}</p>}
      {told > 0 && <Table months={months} />}
    </>
  );
}

function Table({ months }: { months: Months }) {
  return (
    <div class="scroll-x">
      <table>
        <caption class="sr">{say.table.title}</caption>
        <thead>
          <tr>
            <th scope="col">{say.table.month}</th>
            <th scope="col">{say.table.messages}</th>
            <th scope="col">{say.table.marked}</th>
          </tr>
        </thead>
        <tbody>
          {months
            .slice(-mostMonths)
            .toReversed()
            .map(({ month, messages, kinds }) => (
              <tr key={month}>
                <th scope="row" class="look-month">
                  {monthName(dateToDay(`${month}-01`) ?? 0)}
                </th>
                <td>{lookBackWords.number(messages)}</td>
                <td>{mostOften(kinds)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

function mostOften(kinds: Readonly<Record<string, number>>): string {
  const most = Object.entries(kinds)
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostKinds);
  return most.length === 0 ? say.none : most.map(([kind, count]) => say.cell(say.kinds[kind] ?? kind, count)).join(", ");
}
