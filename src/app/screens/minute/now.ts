/** The urge of this visit: written at the first tap, so that nothing is lost when the page dies; what is added later corrects that entry. */
import { effect, signal } from "@preact/signals";
import type { BodyOf, Moment } from "#formula";
import { moment } from "../../keep/acts.ts";
import { shown } from "../../keeping.ts";
import { go, goHome } from "../../place.ts";
import { holding, place, toast } from "../../state.ts";
import { log, takeBack } from "../../use-view.ts";
import { minuteWords as say } from "../../words/en/minute.ts";
import type { OpenUrge } from "./model.ts";

type Body = BodyOf<"urge">;
export type About = NonNullable<Body["about"]>[number];

export interface Felt {
  readonly strength: number;
  readonly about: readonly About[];
  /** As they are kept: the words of the chips. */
  readonly triggers: readonly string[];
  readonly held: Body["held"] | null;
}

export const felt = signal<Felt | null>(null);
/** The rating is in the log; what was added to it since may still be on its way. */
export const isKept = signal(false);
/** Ways that were taken since, as entries name them: proposed when they say what helped. */
export const tried = signal<readonly string[]>([]);

/** When it is rated again, in milliseconds after it. */
export const later = 20 * 60_000;
/** Milliseconds of quiet before a correction is written: several taps make one. */
const pause = 800;

/** What is in the log of it, or is on its way there. */
interface Urge {
  readonly since: Moment;
  /** The entry and its corrections, oldest first. */
  ids: readonly string[];
  written: string;
}

let urge: Urge | null = null;
let turn: Promise<unknown> = Promise.resolve();
let timer: ReturnType<typeof setTimeout> | undefined;
let asking: ReturnType<typeof setTimeout> | undefined;

/** The first rating is written at once. */
export function rate(strength: number): void {
  if (felt.peek() !== null) {
    change({ strength });
    return;
  }
  urge = { since: moment(), ids: [], written: "" };
  tried.value = [];
  felt.value = { strength, about: [], triggers: [], held: null };
  save();
  clearTimeout(asking);
  asking = setTimeout(ask, later);
}

/** What it is about, what set it off, how it was held. Nothing to correct before the first rating. */
export function change(part: Partial<Felt>): void {
  if (felt.peek() === null) return;
  felt.value = { ...(felt.peek() as Felt), ...part };
  clearTimeout(timer);
  timer = setTimeout(save, pause);
}

export function addTried(way: string): void {
  if (!tried.peek().includes(way)) tried.value = [...tried.peek(), way];
}

/** Takes the rating back. */
export function unrate(): void {
  const of = urge;
  forget();
  turn = turn.then(async () => {
    if (of !== null && of.ids.length > 0) await takeBack(of.ids, say.rate.taken);
  });
}

/** Something was said about its end, or it was long ago: the next rating is another urge. */
export function startOver(now: number): void {
  if (urge !== null && now - urge.since.at >= later) forget();
}

/** After a reload the urge of a few minutes ago goes on. */
export function adopt(open: OpenUrge | null): void {
  if (open === null || open.due || felt.peek() !== null || moment().at - open.at >= later) return;
  felt.value = {
    strength: open.strength,
    about: open.about as readonly About[],
    triggers: open.trigger === "" ? [] : open.trigger.split(separator),
    held: null,
  };
  const written = JSON.stringify(bodyOf(felt.peek() as Felt));
  urge = { since: { at: open.at, offset: moment().offset }, ids: [open.entry], written };
  isKept.value = true;
}

/** Drops what this page knows of it; what was written stays in the log. */
export function forget(): void {
  clearTimeout(timer);
  clearTimeout(asking);
  felt.value = null;
  isKept.value = false;
  tried.value = [];
  urge = null;
}

/** Writes what is not written yet, one entry after the other. */
export function save(): void {
  clearTimeout(timer);
  const of = urge;
  turn = turn.then(async () => {
    await opened();
    const now = felt.peek();
    if (now === null || of === null || urge !== of) return;
    const body = bodyOf(now);
    const text = JSON.stringify(body);
    if (text === of.written) return;
    const replaces = of.ids.at(-1);
    const done = await log([{ kind: "urge", body: replaces === undefined ? body : { ...body, replaces }, when: of.since }]);
    if (done === null) return;
    of.ids = [...of.ids, ...done];
    of.written = text;
    isKept.value = urge === of;
  });
}

const separator = ", ";

function bodyOf({ strength, about, triggers, held }: Felt): Body {
  return {
    strength,
    ...(about.length > 0 && { about: [...about] }),
    ...(triggers.length > 0 && { trigger: triggers.join(separator) }),
    ...(triggers.includes(say.rate.triggers.drink) && { drink: true }),
    ...(held !== null && { held }),
  };
}

/** The rating stands before the log is open; it is written as soon as it is. */
function opened(): Promise<void> {
  if (shown.peek() !== null) return Promise.resolve();
  return new Promise((done) => {
    const stop = shown.subscribe((now) => {
      if (now === null) return;
      done();
      queueMicrotask(() => stop());
    });
  });
}

/** Twenty minutes later, wherever they are in the open page. */
function ask(): void {
  if (felt.peek() === null || place.peek() === "minute" || place.peek() === "help") return;
  toast.value = { text: say.after.ask, action: { label: say.after.go, run: () => go("minute/rate") } };
}

/** Locked, left or lost: nothing of it stays on the page. Only a hold that runs goes on, with nothing private beside it. */
function close(): void {
  forget();
  if (place.peek() === "minute" && !holding.peek()) goHome();
}

let wasOpen = false;
effect(() => {
  const isOpen = shown.value !== null;
  if (wasOpen && !isOpen) close();
  wasOpen = isOpen;
});
addEventListener("pagehide", save);
