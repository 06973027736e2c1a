export { type Circumstances, type Dismissal, type Draft, longestDraft, type Reading, readDraft, type Tip } from "./check.ts";
export {
  type Context,
  contexts,
  type Finding,
  type HelpingLabel,
  helpingLabels,
  type Label,
  labels,
  type Mode,
  modes,
  type PushingLabel,
  pushingLabels,
  type StopLabel,
  stopLabels,
  type Verdict,
  verdicts,
} from "./finding.ts";
export { kinds, kindsIn } from "./kinds.ts";
export { loadModel, type Model } from "./model/model.ts";
export { type Signal, type SignalCode, signals } from "./signals.ts";
