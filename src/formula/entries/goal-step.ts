import { id, kind, someWords, whole } from "../kind.ts";
export const goalStep = kind({
  name: "goal-step",
  ofPerson: true,
  fields: { of: id, step: whole(0, 49), proof: someWords },
});
