import * as v from "valibot";
import { kind } from "../kind.ts";

/** Raw answers by item id and the version of the scoring (F61). What is out of range is refused. */
const answer = (least: number, most: number) =>
  v.nullable(
    v.pipe(
      v.number("is no number"),
      v.integer("is no whole number"),
      v.minValue(least, `is below ${least}`),
      v.maxValue(most, `is above ${most}`),
    ),
  );
const phq = answer(0, 3);
const rses = answer(0, 3);

export const phq4Items = ["gad1", "gad2", "phq1", "phq2"] as const;
export const rsesItems = [
  "r_worth",
  "r_qualities",
  "r_able",
  "r_attitude",
  "r_satisfied",
  "r_failure",
  "r_proud",
  "r_respect",
  "r_useless",
  "r_nogood",
] as const;

export const scale = kind({
  name: "scale",
  ofPerson: true,
  fields: {
    is: v.variant("scale", [
      v.strictObject({
        scale: v.literal("phq4"),
        scoring: v.literal(1),
        answers: v.strictObject({ gad1: phq, gad2: phq, phq1: phq, phq2: phq }),
      }),
      v.strictObject({ scale: v.literal("sise"), scoring: v.literal(1), answers: v.strictObject({ sise: answer(1, 5) }) }),
      v.strictObject({
        scale: v.literal("rses"),
        scoring: v.literal(1),
        /** 0 strongly disagree to 3 strongly agree; what is reversed is reversed by id when it is scored (R36). */
        answers: v.strictObject({
          r_worth: rses,
          r_qualities: rses,
          r_able: rses,
          r_attitude: rses,
          r_satisfied: rses,
          r_failure: rses,
          r_proud: rses,
          r_respect: rses,
          r_useless: rses,
          r_nogood: rses,
        }),
      }),
    ]),
  },
});
