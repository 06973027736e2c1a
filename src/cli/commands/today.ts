import type { GuidanceItem } from "#formula";
import { longDate } from "../log/dates.ts";
import { lookCommand, type Page } from "../log/looking.ts";
import { paragraph } from "../terminal/wrap.ts";

/** More than this at once is a list and no advice. What concerns safety is said whatever the number. */
const mostSaid = 5;

export const today = lookCommand({
  name: "today",
  summary: "says what matters today, first things first",
  about: "Says what matters today: safety first, then what happened, then the day.",
  parts: ["safety", "todayThree", "guidance"],
  hasMore: true,
  report({ now, guidance }, page, { whole }) {
    const three = guidance.filter(isThree);
    const tip = guidance.filter(isTip);
    const others = guidance.filter((item) => !isThree(item) && !isTip(item));
    // What one rule says belongs together: three equal ways are never two.
    const lastRule = ruleOf(others[mostSaid - 1]);
    const said = whole ? others : others.filter((item, index) => item.step === "safety" || index < mostSaid || ruleOf(item) === lastRule);
    const more = others.length - said.length;
    const blocks = [
      page.paint(longDate(now.day), "bold"),
      listed(said, page),
      three.length === 0 ? "" : `${page.paint("For yourself", "dim")}\n${listed(three, page)}`,
      listed(tip, page, "  "),
      more === 0 ? "" : page.paint("There is more, for when you want it: keel today --all", "dim"),
      guidance.length === 0 ? "Nothing needs you today." : "",
    ];
    return `${blocks
      .filter((block) => block !== "")
      .map((block) => block.trimEnd())
      .join("\n\n")}\n`;
  },
});

const ruleOf = (item: GuidanceItem | undefined) => item?.id.split(".")[0];
const isThree = ({ id }: GuidanceItem) => id.startsWith("three-today.");
const isTip = ({ id }: GuidanceItem) => id.startsWith("tip-today.");

function listed(items: readonly GuidanceItem[], { width, paint }: Page, first = "- "): string {
  return items
    .map(({ text, step }) => {
      const lines = paragraph(text, width, "  ", first);
      return step === "safety" ? paint(lines.trimEnd(), "bold").concat("\n") : lines;
    })
    .join("");
}
