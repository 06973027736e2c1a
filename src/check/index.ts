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
export { type Circumstances, type Dismissal, type Draft, longestDraft, type Reading, type Tip, readDraft } from "./check.ts";
export { type Model, loadModel } from "./model/model.ts";
export { type Signal, type SignalCode, signals } from "./signals.ts";
