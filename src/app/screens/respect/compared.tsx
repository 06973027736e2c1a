import { longDate, shortDate } from "../../ui/dates.ts";
import { Figure } from "../../ui/figure.tsx";
import { respectWords } from "../../words/en/respect.ts";
import type { SheetPart } from "./models/sheet.ts";

const say = respectWords.sheet;
/** Sheets that the table shows, the newest ones. */
const columns = 6;

/** Each question on a line from 0 to 10: an open ring for the first answer, a filled one for the newest. */
export function ComparedSheets({ sheets, compared }: Pick<SheetPart, "sheets" | "compared">) {
  const shown = sheets.slice(-columns);
  const isOnce = sheets.length === 1;
  return (
    <section aria-labelledby="compared">
      <h2 id="compared">{say.compared}</h2>
      <Figure
        says={say.says(compared.map(({ question, answers }) => [say.questions[question], answers.map(({ value }) => value)]))}
        caption={isOnce ? say.once(dayOfSheet(sheets[0])) : say.caption(dayOfSheet(sheets[0]), dayOfSheet(sheets.at(-1)))}
        table={{
          title: say.table.title,
          head: [say.table.head, ...shown.map(({ day }) => shortDate(day))],
          rows: compared.map(({ question, answers }) => [
            say.questions[question],
            ...shown.map(({ entry }) => String(answers.find((one) => one.entry === entry)?.value ?? "–")),
          ]),
        }}
      >
        <div class="lines">
          {compared.map(({ question, answers }) => {
            const first = answers[0]?.value ?? 0;
            const last = answers.at(-1)?.value ?? first;
            return (
              <div key={question} class="line">
                <span>{say.questions[question]}</span>
                <span class="num">{answers.length === 1 ? say.value(last) : say.move(first, last)}</span>
                <span class="line-plot">
                  {answers.length > 1 && <Point value={first} />}
                  <Point value={last} isFull />
                </span>
              </div>
            );
          })}
        </div>
      </Figure>
    </section>
  );
}

function Point({ value, isFull = false }: { value: number; isFull?: boolean }) {
  return <i class={isFull ? "pt pt-full" : "pt"} ref={(point) => point?.style.setProperty("left", `${value * 10}%`)} />;
}

function dayOfSheet(sheet: SheetPart["sheets"][number] | undefined): string {
  return sheet === undefined ? "" : longDate(sheet.day);
}
