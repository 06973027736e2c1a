/** What the page does with the vault: open it, write to it, lock it, erase it; and what it hears from other tabs. */
import { effect, signal } from "@preact/signals";
import type { Moment } from "#formula";
import { keeper, keeping, shown, type Why } from "../../keeping.ts";
import { arrive } from "../../place.ts";
import { addedModes, answers, asked, forget, passed, toast } from "../../state.ts";
import { scriptUrl } from "../../trusted.ts";
import { vaultWords } from "../../words/en-vault.ts";
import { type CallName, type Calls, type Entrance, Fault, type Opened, type Shown, type Written } from "../../worker/keeping.ts";
import { type Line, type Other, openLine } from "../../worker/line.ts";
import workerUrl from "../../worker/vault.ts?worker&url";
import { clearDevice } from "./clear-device.ts";
import { answersFrom, lacking } from "./model.ts";
import { type Tabs, watchTabs } from "./tabs.ts";
import { watchQuiet } from "./watch.ts";

/** Milliseconds since 1970 until which no passphrase is tried. */
export const closedUntil = signal(0);
/** The 24 words of a vault that was just made; null once they are written down. */
export const newWords = signal<{ readonly words: string; readonly persisted: boolean } | null>(null);
/** What was deleted; null while it stands. */
export const erased = signal<"whole" | "partly" | null>(null);
/** Minutes that it may stay quiet, as they were when it was locked: the lock screen names them. */
export const lastIdle = signal(0);

let line: Line | null = null;
let tabs: Tabs | null = null;

/** Watches, and opens what opens by itself. */
export async function start(): Promise<void> {
  keeper.lock = lock;
  tabs = watchTabs({ changed: () => void refresh(), locked: () => lock("elsewhere", false), erased: () => void gone("whole") });
  watchQuiet({
    minutes: () => (keeping.value.type === "open" && shown.value?.opensWith === "passphrase" ? shown.value.idleMinutes : 0),
    onHide: () => keeping.value.type === "open" && shown.value?.opensWith === "passphrase" && shown.value.lockOnHide,
    touched: () => tabs?.say("touched"),
    lock,
    ...tabs.touches,
  });
  effect(writeAnswers);
  if (keeping.peek().type === "starting") await look();
}

/** What is there: nothing, something that is locked, or something that opens by itself. */
async function look(): Promise<void> {
  const found = await ask("look");
  if (found === null) {
    keeping.value = { type: "none" };
    hangUp();
    return;
  }
  closedUntil.value = Date.now() + found.wait;
  if (found.doors.includes("device") && (await open({ type: "device" })).type === "open") return;
  keeping.value = { type: "locked", why: "start" };
}

/** Asks the worker; starts one when there is none. @throws Fault */
export function ask<Name extends CallName>(name: Name, ...given: Parameters<Calls[Name]>): ReturnType<Calls[Name]> {
  line ??= openLine(new Worker(scriptUrl(workerUrl), { type: "module" }) as Other, () => {
    line = null;
    lock("lost", false);
  });
  return line.call(name, ...given);
}

/** The same, and a fault is said at the foot of the page. @returns null then */
export async function tryTo<Result>(work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work();
  } catch (error) {
    const type = error instanceof Fault ? error.type : "failed";
    if (type === "gone") await gone("whole");
    else toast.value = { text: vaultWords.faults[type] };
    return null;
  }
}

/** Makes a vault; what was answered so far goes into it. */
export async function make(passphrase: string | null): Promise<void> {
  const persisted = await navigator.storage.persist().catch(() => false);
  const made = await ask("create", passphrase, moment());
  if (made === "exists") {
    toast.value = { text: vaultWords.keep.exists };
    keeping.value = { type: "starting" };
    await look();
    return;
  }
  newWords.value = { words: made.words, persisted };
  shown.value = made.shown;
  keeping.value = { type: "open" };
}

export async function open(way: Entrance): Promise<Opened> {
  const opened = await ask("open", way, moment());
  if (opened.type !== "open") closedUntil.value = Date.now() + opened.wait;
  else {
    take(opened.shown);
    keeping.value = { type: "open" };
    arrive();
  }
  return opened;
}

/** Writes entries; they are durable when it settles, and only then shown. */
export async function write(entries: readonly Written[]): Promise<void> {
  take(await ask("write", entries, moment()));
  tabs?.say("changed");
}

/** Takes the words away and closes the vault, here and in every other tab. */
export function lock(why: Why, tell = true): void {
  hangUp();
  if (keeping.peek().type !== "open") return;
  lastIdle.value = shown.peek()?.idleMinutes ?? 0;
  newWords.value = null;
  shown.value = null;
  forget();
  keeping.value = { type: "locked", why };
  if (tell) tabs?.say("locked");
}

/** Everything that is here: database, files, caches, the worker that keeps the app. Other tabs are emptied too. */
export async function erase(): Promise<void> {
  // The database goes by the page's own hand too: a worker that cannot open it must not stand in the way.
  await ask("erase").catch(() => {});
  hangUp();
  const whole = await clearDevice().catch(() => false);
  tabs?.say("erased");
  await gone(whole ? "whole" : "partly");
}

export function moment(): Moment {
  const now = new Date();
  return { at: now.getTime(), offset: -now.getTimezoneOffset() };
}

async function gone(how: "whole" | "partly"): Promise<void> {
  hangUp();
  forget();
  shown.value = null;
  newWords.value = null;
  erased.value = how;
  keeping.value = { type: "erased" };
  history.replaceState(null, "", location.pathname);
  arrive();
}

function hangUp(): void {
  line?.cut();
  line = null;
}

/** What a backup brought in is there now; other tabs take it in too. */
export function takeRestored(now: Shown): void {
  take(now);
  tabs?.say("changed");
}

export function setOpensWith(opensWith: Shown["opensWith"]): void {
  if (shown.value !== null) shown.value = { ...shown.value, opensWith };
}

async function refresh(): Promise<void> {
  if (keeping.peek().type !== "open") return;
  const now = await tryTo(() => ask("refresh", moment()));
  if (now !== null) take(now);
}

/** What the vault says becomes what the page stands on. */
function take(now: Shown): void {
  shown.value = now;
  const given = answersFrom(now);
  addedModes.value = [...new Set([...addedModes.peek(), ...now.modes])];
  if (given === null || JSON.stringify(given) === JSON.stringify(passed.peek())) return;
  answers.value = given;
  passed.value = given;
  asked.value = true;
}

let writing = false;

/** What the questions and the signals' questions set is written, as soon as it is set and the vault is open. */
function writeAnswers(): void {
  const now = shown.value;
  const entries = now === null || keeping.value.type !== "open" ? [] : lacking(passed.value, addedModes.value, now);
  if (entries.length === 0 || writing) return;
  writing = true;
  void tryTo(() => write(entries)).finally(() => {
    writing = false;
  });
}
