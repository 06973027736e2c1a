/** Numbers of the formula and of the decision table that no rule of guidance can speak for, and where they are seen to instead. */
export const elsewhere: Readonly<Record<string, string>> = {
  F6: "nothing is kept of somebody under 18: only the page can turn them to help",
  F13: "only the words of a draft can show it: the check",
  F14: "a page for writing: the check reads what is typed",
  F49: "the author's view is told in the honest notes",
  F51: "the position's own formula, docs/spec/position.md",
  F62: "charts: pages",
  S13: "nothing is kept of somebody under 18: only the page can turn them to help",
};
