/** What the page does with the log: open it, write to it, lock it, erase it; and what it hears from other tabs. */
import { effect, signal } from "@preact/signals";
import type { Moment } from "#formula";
import { clearCopied } from "../clipboard.ts";
import { keeper, keeping, shown, type Why } from "../keeping.ts";
import { takeLook } from "../look.ts";
import { usualLook } from "../look-form.ts";
import { arrive } from "../place.ts";
import { setQuiet } from "../quiet.ts";
import { carriedLog, forget, holding, minor, toast } from "../state.ts";
import { scriptUrl } from "../trusted.ts";
import { words } from "../words/en.ts";
import {
  type BackupWay,
  type CallName,
  type Calls,
  type Entrance,
  Fault,
  type Opened,
  type Refused,
  type Shown,
  type Written,
} from "../worker/keeping.ts";
import { type Line, lastMoment, type Other, openLine } from "../worker/line.ts";
import workerUrl from "../worker/vault.ts?worker&url";
import { clearDevice } from "./clear-device.ts";
import { writeCountry } from "./country.ts";
import { type Tabs, watchTabs } from "./tabs.ts";
import { changes, take, writeAnswers } from "./take.ts";
import { watchQuiet } from "./watch.ts";

/** Milliseconds since 1970 until which no passphrase is tried. */
export const closedUntil = signal(0);
/** The 24 words of a vault that was just made; null once they are written down. */
export const newWords = signal<{ readonly words: string; readonly persisted: boolean } | null>(null);
/** Ways in, as the header names them, and what is wrong with the one that should have opened by itself. */
export const entrances = signal<{ readonly doors: readonly string[]; readonly why: Refused | null }>({ doors: ["passphrase"], why: null });

let line: Line | null = null;
let tabs: Tabs | null = null;

/** Watches, and opens what opens by itself. */
export async function start(): Promise<void> {
  keeper.lock = lock;
  const { touchedElsewhere } = watchQuiet({
    minutes: () => (hasLock() && !holding.value ? (shown.value?.idleMinutes ?? 0) : 0),
    onHide: locksOnHide,
    touched: () => tabs?.say("touched"),
    lock,
  });
  tabs = watchTabs({
    changed: () => void refresh(),
    locked: () => lock("elsewhere", false),
    erased: () => void gone(true),
    touched: touchedElsewhere,
  });
  watchClock();
  effect(dropForMinor);
  const writeIn = async (entries: readonly Written[]) => (await tryTo(() => write(entries))) !== null;
  effect(() => writeAnswers(writeIn));
  effect(() => writeCountry(writeIn));
  effect(syncWhenWanted);
  if (keeping.peek().type === "starting") await look();
  else await begin();
}

/** A log in memory, while nothing is kept. */
async function begin(): Promise<void> {
  const begun = await tryTo(() => ask("begin", moment()));
  const carried = carriedLog.peek();
  carriedLog.value = null;
  // Before anything is written: what the log holds must not be written anew.
  const brought = carried === null || begun === null ? null : await tryTo(() => ask("bring", carried, moment()));
  const now = brought?.type === "brought" ? brought.shown : begun;
  if (now !== null) take(now);
}

/** What is there: nothing, something that is locked, or something that opens by itself. */
async function look(): Promise<void> {
  const found = await ask("look");
  if (found === null) {
    keeping.value = { type: "none" };
    await begin();
    return;
  }
  closedUntil.value = Date.now() + found.wait;
  const opened = found.doors.includes("device") ? await open({ type: "device" }) : null;
  if (opened?.type === "open") return;
  entrances.value = { doors: found.doors, why: opened?.type === "refused" ? opened.why : null };
  keeping.value = { type: "locked", why: "start" };
}

/** The clock went on, or the page is looked at again: what it shows may be another hour's. */
function watchClock(): void {
  const tick = () => {
    if (!document.hidden && shown.peek() !== null) changes.value++;
  };
  setInterval(tick, 60_000);
  document.addEventListener("visibilitychange", tick);
}

const hasLock = () => keeping.value.type === "open" && shown.value?.opensWith === "passphrase";
const locksOnHide = () => hasLock() && shown.value?.lockOnHide === true;

/** Asks the worker; starts one when there is none. @throws Fault */
export function ask<Name extends CallName>(name: Name, ...given: Parameters<Calls[Name]>): ReturnType<Calls[Name]> {
  line ??= openLine(new Worker(scriptUrl(workerUrl), { type: "module" }) as Other, () => {
    line = null;
    if (keeping.peek().type === "open") lock("lost", false);
    else if (keeping.peek().type === "none") startAnew();
  });
  return line.call(name, ...given);
}

/** The same, and a fault is said at the foot of the page. @returns null then */
export async function tryTo<Result>(work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work();
  } catch (error) {
    const type = error instanceof Fault ? error.type : "failed";
    if (type === "gone") await gone(true);
    // It was locked while this was under way: the lock screen says so.
    else if (type === "closed" && keeping.peek().type !== "open") return null;
    else toast.value = { text: words.faults[type] };
    return null;
  }
}

/** A backup to begin with, and what opens it. */
export interface Beginning {
  readonly file: Uint8Array<ArrayBuffer>;
  readonly way: BackupWay;
}

/** Makes a vault; what was answered so far goes into it, and what a backup holds. */
export async function make(passphrase: string | null, from: Beginning | null = null): Promise<void> {
  const persisted = await navigator.storage.persist().catch(() => false);
  const made = await ask("create", passphrase, moment());
  if (made === "exists") {
    toast.value = { text: words.keep.exists };
    keeping.value = { type: "starting" };
    await look();
    return;
  }
  newWords.value = { words: made.words, persisted };
  // It is there from now on, whatever becomes of the file.
  const restored = from === null ? null : await tryTo(() => ask("restore", from.file, from.way, moment()));
  takeIn(restored?.type === "restored" ? restored.shown : made.shown);
}

export async function open(way: Entrance): Promise<Opened> {
  const opened = await ask("open", way, moment());
  if (opened.type !== "open") closedUntil.value = Date.now() + opened.wait;
  else {
    takeIn(opened.shown);
    // They went elsewhere while it was opened: nobody sees it, so it must not stay open.
    if (document.hidden && locksOnHide()) lock("hidden");
    arrive();
  }
  return opened;
}

/** Writes entries; they are durable when it settles, and only then shown. @returns their ids */
export async function write(entries: readonly Written[]): Promise<readonly string[]> {
  const { ids, shown: now } = await ask("write", entries, moment());
  takeChanged(now);
  return ids;
}

/** Takes the words away and closes the vault, here and in every other tab. */
export function lock(why: Why, tell = true): void {
  hangUp();
  changes.value++;
  clearCopied();
  if (keeping.peek().type !== "open") return;
  const minutes = shown.peek()?.idleMinutes ?? 0;
  entrances.value = { doors: [shown.peek()?.opensWith ?? "passphrase", "phrase"], why: null };
  newWords.value = null;
  shown.value = null;
  forget();
  keeping.value = { type: "locked", why, minutes };
  if (tell) tabs?.say("locked");
}

/** Everything that is here: database, files, caches, the worker that keeps the app. Other tabs are emptied too. */
export async function erase(): Promise<void> {
  // The database goes by the page's own hand too: a worker that cannot open it must not stand in the way.
  await Promise.race([ask("erase").catch(() => {}), new Promise((done) => setTimeout(done, lastMoment))]);
  hangUp();
  tabs?.say("erased");
  await gone(await clearDevice().catch(() => false));
}

export function moment(): Moment {
  const now = new Date();
  return { at: now.getTime(), offset: -now.getTimezoneOffset() };
}

async function gone(whole: boolean): Promise<void> {
  hangUp();
  forget();
  shown.value = null;
  newWords.value = null;
  takeLook(usualLook, false);
  setQuiet(null);
  keeping.value = { type: "erased", whole };
  history.replaceState(null, "", location.pathname);
  arrive();
}

function hangUp(): void {
  line?.cut();
  line = null;
}

/** The log has changed; other tabs take it in too. */
export function takeChanged(now: Shown): void {
  take(now);
  tabs?.say("changed");
}

/** Makes or replaces the passphrase; null: from now on the device's own key opens it. */
export async function setPassphrase(passphrase: string | null): Promise<"written" | "moved"> {
  const done = await ask("setPassphrase", passphrase);
  await lookAgain();
  return done;
}

/** Under 18 nothing stays, not even in memory (F6). */
function dropForMinor(): void {
  if (!minor.value || keeping.peek().type !== "none") return;
  hangUp();
  shown.value = null;
}

/** What was in memory went with its worker. */
function startAnew(): void {
  shown.value = null;
  forget();
  toast.value = { text: words.faults.lost };
  void begin();
}

/** This device has joined others: what they wrote comes with the first sync. */
export function takeJoined(now: Shown): void {
  takeIn(now);
  tabs?.say("changed");
}

/** Whoever has one device alone never loads what asks a server. */
function syncWhenWanted(): void {
  if (shown.value?.synced === true) void import("../sync/runner.ts").then(({ keepInStep }) => keepInStep()).catch(() => {});
}

/** What the vault says by now, here and in other tabs: doors, devices, entries. */
export async function lookAgain(): Promise<void> {
  await refresh();
  tabs?.say("changed");
}

async function refresh(): Promise<void> {
  if (keeping.peek().type !== "open") return;
  const now = await tryTo(() => ask("refresh", moment()));
  if (now !== null) take(now);
}

/** It is open from now on, and what was answered before is written into it. */
function takeIn(now: Shown): void {
  take(now);
  keeping.value = { type: "open" };
}
