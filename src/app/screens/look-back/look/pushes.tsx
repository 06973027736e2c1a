import type { Analysis } from "#chats";
import { dateToDay } from "#formula";
import { monthName } from "../../../ui/dates.ts";
import { lookBackWords } from "../../../words/en/look-back.ts";

const say = lookBackWords.pushes;
type Months = NonNullable<Exclude<Analysis, { type: "group" }>["kindsOfPush"]>;
/** Kinds that stand beside a month. */
const mostKinds = 2;
const mostMonths = 12;

/** What the check would have marked in their own messages, by month, the newest first. Nothing while the texts were not read. */
export function Pushes({ months }: { months: Months | null }) {
  if (months === null) return null;
  return (
    <section class="stack-s" aria-labelledby="pushes">
      <h2 id="pushes">{say.title}</h2>
      <p class="small soft">{say.caption}</p>
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
                  <th scope="row">{monthName(dateToDay(`${month}-01`) ?? 0)}</th>
                  <td>{lookBackWords.number(messages)}</td>
                  <td>{mostOften(kinds)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function mostOften(kinds: Readonly<Record<string, number>>): string {
  const most = Object.entries(kinds)
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostKinds);
  return most.length === 0 ? say.none : most.map(([kind, count]) => say.cell(say.kinds[kind] ?? kind, count)).join(", ");
}
