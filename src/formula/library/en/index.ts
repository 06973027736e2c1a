import type { Library } from "../types.ts";
import { activities } from "./activities/index.ts";
import { cards } from "./cards/index.ts";
import { exercises } from "./exercises.ts";
import { helpTexts } from "./help.ts";
import { honestNotes } from "./honest-notes.ts";
import { ifThenExamples } from "./if-then.ts";
import { reviewQuestions, wantTexts } from "./review.ts";
import { signKinds } from "./signs.ts";
import { heldBack } from "./tips/held-back.ts";
import { tips } from "./tips/index.ts";
import { weighedActs, weighQuestions } from "./weigh.ts";

/** Every text that Keel offers in English. Loaded on demand and handed in: no view imports it. */
export const library: Library = {
  language: "en",
  activities,
  tips,
  heldBack,
  exercises,
  cards,
  ifThenExamples,
  honestNotes,
  weighQuestions,
  weighedActs,
  signKinds,
  helpTexts,
  reviewQuestions,
  wantTexts,
};
