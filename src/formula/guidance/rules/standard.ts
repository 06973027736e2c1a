import { rule } from "../rule.ts";

/** Thursday: the week still has room for one act. */
const lateInTheWeek = 3;

export const standard = rule({
  id: "standard",
  covers: ["F43", "F40"],
  says: {
    begin: "What do you want to be able to say of yourself after this? Three to five values or boundaries, in your words.",
    act: "One of your values had no act yet this week. A small one is enough.",
  },
  applies: ({ standard, weekday, days, isEmpty }) => {
    const { values, missing } = standard();
    if (isEmpty) return null;
    if (missing > 0) {
      const weeks = days();
      const settled = weeks !== null && weeks.n >= 3;
      return settled || values.length > 0
        ? [{ say: "begin", step: "respect", entries: values.map(({ entry }) => entry), rule: "F43", leadsTo: "standard" }]
        : null;
    }
    const resting = values.find(({ actThisWeek }) => actThisWeek.length === 0);
    if (weekday < lateInTheWeek || resting === undefined) return null;
    return [{ say: "act", step: "respect", entries: [resting.entry], leadsTo: "standard" }];
  },
});
