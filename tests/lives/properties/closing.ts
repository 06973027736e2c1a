/** What is closed under a safety mode or before the questions are answered, and that it says why. */
import { closedBy, safetyOf } from "../../../src/formula/views/safety.ts";
import { signsOf } from "../../../src/formula/views/signs.ts";
import { stepsOf } from "../../../src/formula/views/steps.ts";
import { weigh } from "../../../src/formula/views/weighing.ts";
import { modesAt } from "../standing.twin.ts";
import type { Property } from "../walk.ts";

const yes = { me: "yes", them: "yes", "no-answer": "yes", friend: "yes", undone: "yes" } as const;

export const closing: readonly Property[] = [
  {
    title: "F4 the modes agree with their plain twin",
    check({ situation, moment, stands }, fault) {
      const modes = safetyOf(situation, moment).modes.map(({ mode }) => mode);
      const plain = modesAt(stands, moment);
      if ([...modes].sort().join() !== [...plain].sort().join()) fault(`${modes} is not ${plain}`);
      return plain.length > 0 ? 1 : 0;
    },
  },
  {
    title: "F4 no way to the ex is open under a safety mode or before the three questions",
    check({ situation, chapter, moment, stands }, fault) {
      const safety = safetyOf(situation, moment);
      const guarded = modesAt(stands, moment).length > 0;
      if (!guarded && safety.answered) return 0;
      if (closedBy(safety) === null) fault("nothing is closed");
      const steps = stepsOf(situation, chapter, moment);
      if (steps.one.open || steps.at === "agree") fault("step 1 is open");
      if (steps.firstMessage.open) fault("a first message is open");
      if (signsOf(situation, chapter, safety, moment).type !== "closed") fault("signs are open");
      for (const sort of ["money", "gesture"] as const) {
        const weight = weigh({ sort, answers: yes }, safety);
        if (weight.closed === null || (guarded && weight.verdict !== "costs")) fault(`a ${sort} act is open`);
      }
      return 1;
    },
  },
  {
    title: "F10 F46 a step that is closed says why",
    check({ situation, chapter, moment, stands }, fault) {
      const { one, two, firstMessage } = stepsOf(situation, chapter, moment);
      if (one.open !== (one.why.length === 0)) fault("step 1 says no reason");
      if (firstMessage.open !== firstMessage.conditions.every(({ holds }) => holds)) fault("a first message says no reason");
      if (two.state === "over" && two.ended === null) fault("the weeks are over and nobody knows by what");
      const known = new Set(stands.map(({ id }) => id));
      for (const { is, entries } of one.why) if (!entries.every((id) => known.has(id))) fault(`${is} names what does not stand`);
      return one.open ? 0 : 1;
    },
  },
  {
    title: "F40 own world and respect are never closed",
    check({ situation, chapter, moment }, fault) {
      if (!stepsOf(situation, chapter, moment).three.open) fault("respect is closed");
      return 1;
    },
  },
];
