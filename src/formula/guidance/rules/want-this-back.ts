import { all } from "../../situation.ts";
import { rule } from "../rule.ts";

/** Days after which it is worth filling in again. */
const again = 28;

export const wantThisBack = rule({
  id: "want-this-back",
  covers: ["F45"],
  says: {
    first: "Do you want this back? A sheet that looks both ways: did they listen, were they honest, were you safe.",
    again: "Your last sheet is four weeks old. Fill it in again and lay the answers side by side.",
    sort: "Some of what goes round in your head is yours to influence, and some is not. Sorting it takes five minutes.",
  },
  applies: ({ want, sheets, days, path, guarded, situation, chapter, today }) => {
    const weeks = days();
    if (guarded() || weeks === null || weeks.n < 7 || path().is !== "open" || want() === "let-go") return null;
    const last = sheets().sheets.at(-1);
    const rows = all(situation, "sheet").filter(({ id }) => id === last);
    const day = rows[0]?.day;
    if (last === undefined || day === undefined) return [{ say: "first", step: "respect", leadsTo: "sheet" }];
    if (today - day >= again) return [{ say: "again", step: "respect", entries: [last], leadsTo: "sheet" }];
    const sorted = all(situation, "mine").some((row) => row.chapter === chapter() && row.day <= today);
    return sorted ? null : [{ say: "sort", step: "respect", leadsTo: "card:mine-and-not-mine" }];
  },
});
