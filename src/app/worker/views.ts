/**
 * What the screens show, by name. A model is a function of what is known and what was asked; it runs where the entries are, so that the page
 * holds only what it shows. Each is loaded when its screen is first opened.
 */
import { type Log, loadDay, loadGuide, loadThree, type Moment, type ThreeGuide } from "#formula";
import { type Around, aroundOf } from "./around.ts";

/** One line a screen. */
const models = {
  check: () => import("../screens/check/kept.ts"),
  today: () => import("../screens/today/model.ts"),
  said: () => import("../screens/today/said-model.ts"),
  start: () => import("../screens/start/model.ts"),
  day: () => import("../screens/day/model.ts"),
  week: () => import("../screens/week/model.ts"),
  safety: () => import("../screens/safety/model.ts"),
  minute: () => import("../screens/minute/model.ts"),
  space: () => import("../screens/space/model.ts"),
  received: () => import("../screens/received/model.ts"),
  room: () => import("../screens/room/model.ts"),
  plans: () => import("../screens/plans/model.ts"),
  step: () => import("../screens/step/model.ts"),
  first: () => import("../screens/first/model.ts"),
  onward: () => import("../screens/onward/model.ts"),
  signs: () => import("../screens/signs/model.ts"),
  world: () => import("../screens/world/model.ts"),
  goals: () => import("../screens/goals/model.ts"),
  respect: () => import("../screens/respect/model.ts"),
  position: () => import("../screens/position/model.ts"),
  insights: () => import("../screens/insights/model.ts"),
  measures: () => import("../screens/measures/model.ts"),
  journal: () => import("../screens/journal/model.ts"),
  tips: () => import("../screens/tips/model.ts"),
  honest: () => import("../screens/honest/model.ts"),
  cards: () => import("../screens/cards/model.ts"),
  sheets: () => import("../screens/sheets/model.ts"),
  more: () => import("../screens/more/model.ts"),
  "look-back": () => import("../screens/look-back/model.ts"),
  search: () => import("../screens/search/model.ts"),
  settings: () => import("../screens/settings/model.ts"),
  reminders: () => import("../reminders/model.ts"),
} satisfies Readonly<Record<string, () => Promise<{ view(around: Around, given: never): unknown }>>>;

type Models = typeof models;
export type ViewName = keyof Models;
type View<Name extends ViewName> = Awaited<ReturnType<Models[Name]>>["view"];
/** What is asked of a view. */
export type Given<Name extends ViewName> = Parameters<View<Name>>[1];
/** What comes back: plain data. */
export type Seen<Name extends ViewName> = ReturnType<View<Name>>;

/** How much of what Keel says a model waits for; a model that names none waits for all of it. */
export type Says = keyof typeof loaders;
const loaders = { three: loadThree, day: loadDay, all: loadGuide };

const loading = new Map<Says, Promise<ThreeGuide>>();

/** Loads it once; after a failure the next call tries again. */
function loadSaid(says: Says): Promise<ThreeGuide> {
  const known = loading.get(says);
  if (known !== undefined) return known;
  const begun = loaders[says]().catch((error) => {
    loading.delete(says);
    throw error;
  });
  loading.set(says, begun);
  return begun;
}

export async function viewOf(name: ViewName, given: unknown, log: Log, moment: Moment, quietUntil: number | null): Promise<unknown> {
  const model: { view: unknown; says?: Says } = await models[name]();
  const said = await loadSaid(model.says ?? "all");
  return (model.view as (around: unknown, given: unknown) => unknown)(aroundOf(log, moment, said, quietUntil), given);
}
