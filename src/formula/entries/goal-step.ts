import { id, kind, someWords, whole } from "../kind.ts";
export const goalStep = kind({
  name: "goal-step",
  says: "A step of a goal is done, with its proof; only what is done counts (F44).",
  ofPerson: true,
  fields: { of: id, step: whole(0, 49), proof: someWords },
});
