/**
 * Keeps this device in step with the others while the page is seen: when it is unlocked, looked at or online again, after something was
 * written, when the server says that something came, and each minute. Nothing waits for it.
 */
import { effect, signal } from "@preact/signals";
import { ask, moment, takeChanged } from "../keep/acts.ts";
import { changes } from "../keep/take.ts";
import { shown } from "../keeping.ts";
import type { Standing } from "./devices-form.ts";
import { isWorthAnother, pauseAfter } from "./pause.ts";

/** Where this device is; null until that is known. */
export const standing = signal<Standing | null>(null);

/** Milliseconds after something was written: several things at once go together. */
const afterWriting = 800;
/** A line that held so long was a good one (milliseconds). */
const goodLine = 60_000;

let isKept = false;
let timer: ReturnType<typeof setTimeout> | undefined;
let underWay: Promise<void> | null = null;
/** Something was written while a sync was under way. */
let isWanted = false;
/** What came by a sync is no reason for another one. */
let isTaking = false;
let failures = 0;
/** Until when nobody asks by themselves: a pause is under way. */
let rests = false;
let listens = false;

const isOn = () => shown.peek()?.synced === true;
const isEnded = () => standing.peek()?.last?.type === "ended";

/** Watches; once. */
export function keepInStep(): void {
  if (isKept) return;
  isKept = true;
  effect(() => {
    // Each minute, and when the page is looked at again, this grows as well.
    if (changes.value >= 0 && shown.value?.synced === true && !isTaking && !rests) soon(afterWriting);
    if (shown.value === null) standing.value = null;
  });
  addEventListener("online", () => void syncNow());
  addEventListener("focus", () => !rests && isOn() && soon(0));
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) void ask("hush").catch(() => {});
    else void listen();
  });
  void listen();
}

/** One sync, now; where one is under way, another one after it. */
export async function syncNow(): Promise<void> {
  if (!isOn()) return;
  if (underWay !== null) {
    isWanted = true;
    return underWay;
  }
  clearTimeout(timer);
  timer = undefined;
  rests = false;
  underWay = once();
  await underWay;
  underWay = null;
  if (!isWanted) return;
  isWanted = false;
  soon(afterWriting);
}

/** Where this device is, without asking anybody. */
export async function lookWhereItIs(): Promise<void> {
  standing.value = await ask("standing").catch(() => standing.peek());
}

async function once(): Promise<void> {
  const result = await ask("sync", moment()).catch(() => null);
  // It was locked meanwhile, or could not read what it keeps: the next look tells.
  if (result === null || shown.peek() === null) return;
  const { last } = result.standing;
  standing.value = result.standing;
  isTaking = true;
  if (result.shown !== null) takeChanged(result.shown);
  isTaking = false;
  failures = isWorthAnother(last) ? failures + 1 : 0;
  if (failures === 0) {
    void listen();
    return;
  }
  rests = true;
  const seconds = last?.type === "later" ? last.seconds : null;
  timer = setTimeout(() => void syncNow(), pauseAfter(failures, seconds, Math.random()));
}

function soon(wait: number): void {
  if (underWay !== null) isWanted = true;
  else timer ??= setTimeout(() => void syncNow(), wait);
}

/** Hears from the server while the page is seen. */
async function listen(): Promise<void> {
  if (listens) return;
  listens = true;
  for (let cuts = 0; isOn() && !isEnded() && !document.hidden; ) {
    const since = performance.now();
    if (await ask("hear").catch(() => false)) soon(0);
    else {
      cuts = performance.now() - since > goodLine ? 1 : cuts + 1;
      await new Promise((done) => setTimeout(done, pauseAfter(cuts, null, Math.random())));
    }
  }
  listens = false;
}
