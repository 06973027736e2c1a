import { groups } from "../../src/formula/guidance/rules/index.ts";
import { cell, page } from "./page.ts";

/** Every rule of guidance in the order in which it is heard, with its numbers and its sentences. */
export function guidancePage(): string {
  const parts = Object.entries(groups).map(([group, rules]) => {
    const rows = rules.flatMap(({ id, covers, says }) =>
      Object.entries(says).map(
        ([name, text], index) => `| ${[index === 0 ? id : "", index === 0 ? covers.join(", ") : "", name, text].map(cell).join(" | ")} |\n`,
      ),
    );
    return `## ${group}\n\n| rule | numbers | sentence | words |\n|---|---|---|---|\n${rows.join("")}`;
  });
  const lead =
    "What Keel may say for a moment, in the order in which the rules are heard: safety before history, history before today. A gap in braces is filled " +
    "from the entries. Each rule is a file in `src/formula/guidance/rules`, with lives in which it speaks and near misses beside it.";
  return page("Guidance", lead, parts);
}
