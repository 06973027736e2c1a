/** Every screen by the word of its address: one line each, loaded when it is first opened. The words are neutral: the browser's history keeps them. */
import { signal } from "@preact/signals";
import type { ComponentType } from "preact";

/** The page of a screen: as wide as the window allows, or one column. `under` the waterline there is no dock. */
export interface Screen {
  readonly Page: ComponentType;
  readonly layout?: "wide" | "under";
  /** What stands at its address before it is unlocked, or before the three questions: nothing private, and nothing is written. */
  readonly Before?: ComponentType;
}

export const screens: Readonly<Record<string, () => Promise<Screen>>> = {
  "": () => import("./today/index.tsx"),
  check: () => import("./check/index.tsx"),
  start: () => import("./start/index.tsx"),
  day: () => import("./day/index.tsx"),
  week: () => import("./week/index.tsx"),
  safety: () => import("./safety/index.tsx"),
  minute: () => import("./minute/index.tsx"),
  space: () => import("./space/index.tsx"),
  received: () => import("./received/index.tsx"),
  room: () => import("./room/index.tsx"),
  plans: () => import("./plans/index.tsx"),
  step: () => import("./step/index.tsx"),
  first: () => import("./first/index.tsx"),
  onward: () => import("./onward/index.tsx"),
  signs: () => import("./signs/index.tsx"),
  world: () => import("./world/index.tsx"),
  goals: () => import("./goals/index.tsx"),
  respect: () => import("./respect/index.tsx"),
  position: () => import("./position/index.tsx"),
  insights: () => import("./insights/index.tsx"),
  measures: () => import("./measures/index.tsx"),
  journal: () => import("./journal/index.tsx"),
  tips: () => import("./tips/index.tsx"),
  honest: () => import("./honest/index.tsx"),
  cards: () => import("./cards/index.tsx"),
  sheets: () => import("./sheets/index.tsx"),
  more: () => import("./more/index.tsx"),
  "look-back": () => import("./look-back/index.tsx"),
  search: () => import("./search/index.tsx"),
  devices: () => import("./devices/index.tsx"),
};

/** Screens that are there. */
export const loaded = signal<Readonly<Record<string, Screen>>>({});
/** A screen that could not be loaded, and can be tried again. */
export const missing = signal<string | null>(null);

const underWay = new Set<string>();

/** Loads a screen, once; after a failure it can be tried again. */
export function loadScreen(name: string): void {
  const load = screens[name];
  if (load === undefined || underWay.has(name) || loaded.peek()[name] !== undefined) return;
  underWay.add(name);
  if (missing.peek() === name) missing.value = null;
  load()
    .then((screen) => {
      loaded.value = { ...loaded.peek(), [name]: screen };
    })
    .catch(() => {
      missing.value = name;
    })
    .finally(() => underWay.delete(name));
}
