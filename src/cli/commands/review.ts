import { counted, longDate, shortDate } from "../log/dates.ts";
import type { SituationDocument } from "../log/document.ts";
import { lookCommand, type Page } from "../log/looking.ts";
import { paragraph } from "../terminal/wrap.ts";

export const review = lookCommand({
  name: "review",
  summary: "shows the weekly review: what was, and five questions",
  about: "Shows the weekly review: what the week held, and five questions. Two minutes.",
  parts: ["reviews", "days", "ledger", "urges", "ownWorld", "steps"],
  report(document, page, { library }) {
    const { now, reviews } = document;
    const when = reviews.due ? "The weekly review is open." : `The next weekly review is on ${longDate(reviews.dueOn)}.`;
    const questions = library.reviewQuestions.map(
      ({ text, help }, index) =>
        paragraph(text, page.width, "   ", `${index + 1}  `) + page.paint(paragraph(help, page.width, "   ").trimEnd(), "dim"),
    );
    const blocks = [
      page.paint(longDate(now.day), "bold"),
      paragraph(when, page.width),
      week(document, page),
      weeksOver(document, page),
      questions.join("\n"),
      page.paint(`To keep it: keel log add review --body '{"kept":"…"}'`, "dim"),
    ];
    return `${blocks
      .filter((block) => block !== "")
      .map((block) => block.trimEnd())
      .join("\n\n")}\n`;
  },
});

/** What stands in the log about the last seven days. */
function week({ now, ledger, days, urges, ownWorld }: SituationDocument, { width }: Page): string {
  const from = now.day - 6;
  const last = ledger.weeks.at(-1);
  const strip = days === null ? [] : days.strip.slice(-7).filter(({ n }) => n > 0);
  const kept = strip.filter(({ state }) => state === "kept").length;
  const lines = [
    strip.length === 0 ? "" : `Days kept: ${kept} of ${strip.length}.`,
    ownWorld.week === 0 ? "" : `For yourself: ${counted(ownWorld.week, "thing")} done.`,
    urgesLine(urges.urges.filter(({ day }) => day >= from)),
    last === undefined || last.days === 0 ? "" : `Days without a costly act, since Monday: ${last.keptDays} of ${last.days}.`,
  ];
  const said = lines.filter((line) => line !== "").map((line) => paragraph(line, width, "   "));
  return said.length === 0 ? "" : `The last seven days\n${said.join("")}`;
}

function urgesLine(urges: SituationDocument["urges"]["urges"]): string {
  if (urges.length === 0) return "";
  const held = urges.filter(({ after }) => after?.ended === "ridden-out").length;
  return `Urges: ${urges.length}, ${held} of them ridden out.`;
}

/** The end of the weeks has three equal ways, and none of them is an alarm to write (F36). */
function weeksOver({ days, steps }: SituationDocument, { width }: Page): string {
  if (days === null || !days.reviewDue) return "";
  const third = steps.firstMessage.open ? ", or a first message" : "";
  const ways = third === "" ? "longer, or letting go" : `longer, letting go${third}`;
  return paragraph(`Your weeks came to their end on ${shortDate(days.ends)}. Each way on is as good as the others: ${ways}.`, width);
}
