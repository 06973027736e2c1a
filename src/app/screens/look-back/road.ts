/**
 * The way to a look back: files, who is who, the day. It lives in memory, so that the way back through its steps loses nothing, and goes when
 * the page is left, with the worker and all that it read (F81).
 */
import { effect, signal } from "@preact/signals";
import type { Candidate } from "#chats";
import { shown } from "../../keeping.ts";
import { arrive, go, goInstead } from "../../place.ts";
import { place } from "../../state.ts";
import { scriptUrl } from "../../trusted.ts";
import workerUrl from "../../worker/chats.ts?worker&url";
import { type ChatsLine, type ChatWorker, openChatsLine } from "../../worker/chats-line.ts";
import type { AllRead, Chosen, Picked } from "../../worker/chats-protocol.ts";
import { kindsRead, seen } from "./seen.ts";
import { dayToday, type Side, type Sides, sidesOf } from "./sides.ts";

/** The steps by the part of the address behind "look-back". */
export type Step = "" | "dates" | "chat" | "who" | "day" | "see";

export interface Road {
  readonly picked: readonly Picked[];
  /** How much of the files is read, from 0 to 1; null while nothing is being read. */
  readonly reading: number | null;
  /** The worker stopped. */
  readonly stopped: boolean;
  readonly read: AllRead | null;
  /** What comes first in a date; `unsure`: they cannot tell. */
  readonly dates: "day" | "month" | "unsure" | null;
  /** Places of the chats that are read as one. */
  readonly chats: readonly number[];
  readonly chosen: Chosen | null;
  /** Whose each name is. */
  readonly sides: Sides;
  readonly candidates: readonly Candidate[] | null;
  /** The day it ended: a day like 2024-03-01, `another`, or `none` where they do not know; null while nothing is chosen. */
  readonly day: string | null;
  /** What stands in the field for another day. */
  readonly otherDay: string;
}

const empty: Road = {
  picked: [],
  reading: null,
  stopped: false,
  read: null,
  dates: null,
  chats: [],
  chosen: null,
  sides: {},
  candidates: null,
  day: null,
  otherDay: "",
};
export const road = signal<Road>(empty);

let line: ChatsLine | null = null;

// Help is one tap from every page: a look at it leaves this one as it is. Every other page, and a lock, ends it.
effect(() => {
  if (shown.value === null || (place.value !== "look-back" && place.value !== "help")) startOver();
});

/** Lets go of everything: the worker ends, and what it read with it. */
export function startOver(): void {
  cut();
  road.value = empty;
}

/** The furthest step up to the one that is asked for at which something can stand. */
export function stepAt(asked: string): Step {
  const { read, chosen, candidates } = road.value;
  if (asked === "see" && seen.value !== null) return "see";
  if (asked === "day" && candidates !== null) return "day";
  if (asked === "who" && chosen !== null) return "who";
  if ((asked === "dates" || asked === "chat") && read !== null && read.chats.length > 0) return asked;
  return "";
}

/** Starts the worker while they look for the file. */
export function getReady(): void {
  open();
}

/** Reads files, with those that were chosen before. */
export function addFiles(files: readonly File[]): void {
  void readAll([...road.value.picked, ...files.map((file) => ({ file, format: null }))]);
}

/** Reads all files again, one of them in the format that they say. */
export function readAs(at: number, format: string | null): void {
  void readAll(road.value.picked.map((one, place) => (place === at ? { ...one, format } : one)));
}

/** Reads all files again with the dates in one order; where they cannot tell, what was read stays. */
export function orderDates(dates: "day" | "month" | "unsure"): void {
  if (dates === "unsure") {
    set({ dates });
    void afterDates();
  } else void readAll(road.value.picked, dates, afterDates);
}

/** Ends the reading at once, and lets go of the files. */
export function cancel(): void {
  startOver();
  goInstead("look-back");
  arrive();
}

/** From the files to what is asked next. */
export function goOn(): void {
  const { read, dates } = road.value;
  if (read === null) return;
  if (read.dateDoubts.length > 0 && dates === null) go("look-back/dates");
  else void afterDates();
}

export async function choose(chats: readonly number[]): Promise<void> {
  const chosen = await open().call("choose", [chats]);
  if (chosen === null) return;
  const isSame = chats.join() === road.value.chats.join();
  set({ chats, chosen, sides: isSame ? road.value.sides : sidesOf(chosen) });
  go("look-back/who");
}

export function setSides(sides: Sides): void {
  set({ sides });
}

export function setDay(day: string, otherDay: string): void {
  set({ day, otherDay });
}

/** Who is who is said: looks for days on which it may have ended. */
export async function settleSides(): Promise<void> {
  const analysed = await open().call("analyse", [askedOf(null)]);
  if (analysed === null || analysed.analysis.type === "group") return;
  set({ candidates: analysed.analysis.candidates });
  go("look-back/day");
}

/** @param breakup a day like 2024-03-01; null where they do not know it */
export async function lookBack(breakup: string | null): Promise<void> {
  const { chosen, read } = road.value;
  const asked = askedOf(breakup);
  const analysed = await open().call("analyse", [asked]);
  if (analysed === null || chosen === null || read === null) return;
  const formats = read.files.flatMap((file) => (file.type === "chats" ? [file.format] : []));
  seen.value = {
    ...analysed,
    them: asked.them[0] ?? "",
    format: [...new Set(formats)].join(" + "),
    begins: chosen.firstLocal?.slice(0, 10) ?? "",
    ends: chosen.lastLocal?.slice(0, 10) ?? "",
    breakup,
    warnings: chosen.warnings,
    notUnderstood: chosen.notUnderstood,
  };
  go("look-back/see");
  void lookForKinds(breakup);
}

/** The pictures do not wait for it. */
async function lookForKinds(breakup: string | null): Promise<void> {
  kindsRead.value = { type: "reading", done: 0 };
  const found = await open().call("kinds", [askedOf(breakup)], (done) => {
    kindsRead.value = { type: "reading", done };
  });
  const now = seen.peek();
  if (found === null || now === null || now.analysis.type === "group") return;
  const { kindsOfPush, ...counts } = found;
  seen.value = { ...now, analysis: { ...now.analysis, kindsOfPush } };
  kindsRead.value = { type: "read", ...counts };
}

/** @param next where it leads although some files were not read; else those are shown */
async function readAll(picked: readonly Picked[], dates: Road["dates"] = road.value.dates, next?: () => Promise<void>): Promise<void> {
  // A worker that reads hears nothing until it is done; one that waits begins anew.
  if (road.value.reading !== null) cut();
  unsee();
  road.value = { ...empty, picked, dates, reading: 0 };
  arrive();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const wishes = { dates: dates === "unsure" ? null : dates, zone };
  const read = await open().call("read", [picked, wishes], (done) => set({ reading: done }));
  // Another reading, or none, is under way by now.
  if (read === null) return;
  set({ reading: null, read });
  if (read.chats.length > 0 && next !== undefined) await next();
  else if (read.chats.length > 0 && read.files.every(({ type }) => type === "chats")) goOn();
  else {
    goInstead("look-back");
    arrive();
  }
}

async function afterDates(): Promise<void> {
  if ((road.value.read?.chats.length ?? 0) > 1) go("look-back/chat");
  else await choose([0]);
}

function askedOf(breakup: string | null) {
  const { sides } = road.value;
  const names = (side: Side) => Object.keys(sides).filter((name) => sides[name] === side);
  return { me: names("me"), them: names("them"), breakup, today: dayToday() };
}

function open(): ChatsLine {
  line ??= openChatsLine(new Worker(scriptUrl(workerUrl), { type: "module" }) as ChatWorker, () => {
    cut();
    road.value = { ...empty, stopped: true };
    goInstead("look-back");
  });
  return line;
}

function cut(): void {
  line?.cut();
  line = null;
  unsee();
}

function unsee(): void {
  seen.value = null;
  kindsRead.value = { type: "none" };
}

function set(change: Partial<Road>): void {
  road.value = { ...road.value, ...change };
}
