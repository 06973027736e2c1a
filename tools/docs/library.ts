import { library } from "../../src/formula/library/en/index.ts";
import { type Activity, areas, type Card, type Tip } from "../../src/formula/library/types.ts";
import { cell, page } from "./page.ts";

/** Everything of the library that somebody may be shown, by kind: what there is, how much, and what a finding rests on. */
export function libraryPage(): string {
  const { activities, cards, exercises, helpTexts, honestNotes, ifThenExamples, signKinds, tips, weighedActs } = library;
  const lead =
    `${activities.length} activities, ${tips.length} tips, ${cards.length} cards, ${exercises.length} exercises for an urge, ` +
    `${ifThenExamples.length} examples of plans, ${weighedActs.length} weighed acts, ${signKinds.length} kinds of signs, ${honestNotes.length} honest notes, ` +
    `${helpTexts.length} help texts. English, in \`src/formula/library/en\`. A letter after a tip is the strength of the finding it states, ` +
    "with its number in [evidence.md](../evidence.md).";
  return page("The library", lead, [
    `## Activities\n\n${areas.map((area) => listOf(area, activities)).join("\n")}`,
    `## Tips\n\n${table("id | step | days | when | text | source", tips.map(tipRow))}`,
    `## Cards\n\n${table("id | title | when | steps | words proposed", cards.map(cardRow))}`,
    `## Exercises for an urge\n\n${table(
      "id | title | minutes | meets",
      exercises.map(({ id, title, minutes, meets }) => [id, title, String(minutes), meets.join(", ")]),
    )}`,
    `## Weighed acts\n\n${table(
      "act | verdict | why",
      weighedActs.map(({ act, verdict, why }) => [act, verdict, why]),
    )}`,
    `## Signs and ordinary explanations\n\n${table(
      "sign | explanations",
      signKinds.map(({ title, explanations }) => [title, explanations.map(({ text }) => text).join(" ")]),
    )}`,
    `## Honest notes\n\n${table(
      "claim | what is known | what Keel does",
      honestNotes.map(({ id, claim, known, therefore }) => [`${id}: ${claim}`, known, therefore]),
    )}`,
    `## Help texts\n\n${table(
      "signal | title | text",
      helpTexts.map(({ id, title, text }) => [id, title, text.join(" ")]),
    )}`,
  ]);
}

function listOf(area: Activity["area"], activities: readonly Activity[]): string {
  const rows = activities
    .filter((one) => one.area === area)
    .map(({ text, minutes, energy, cost, company }) => [text, `${minutes} min`, energy, cost, company]);
  return `### ${area} (${rows.length})\n\n${table("what | how long | energy | cost | company", rows)}`;
}

function tipRow({ id, step, days, trigger, text, source }: Tip): readonly string[] {
  const [from, to] = days;
  return [id, step, `${from} to ${to}`, trigger ?? "", text, source === undefined ? "" : `${source.id}, ${source.grade}`];
}

function cardRow({ id, title, when, parts }: Card): readonly string[] {
  const steps = parts.reduce((sum, part) => sum + (part.steps?.length ?? 0), 0);
  const words = parts.reduce((sum, part) => sum + (part.says?.length ?? 0), 0);
  return [id, title, when, String(steps), String(words)];
}

function table(head: string, rows: readonly (readonly string[])[]): string {
  const columns = head.split(" | ").length;
  return `| ${head} |\n|${"---|".repeat(columns)}\n${rows.map((row) => `| ${row.map(cell).join(" | ")} |\n`).join("")}`;
}
