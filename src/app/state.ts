import { computed, signal } from "@preact/signals";
import type { Mode } from "#check";
import type { Purpose } from "#formula";
import { noWork, type Read, type Work } from "./screens/check/model.ts";
import type { Dismissed } from "./screens/check/safety.ts";
import { type Answers, gateOf, isMinor, noAnswers } from "./screens/questions/model.ts";
import type { DeskState } from "./worker/desk.ts";

/** A note at the foot of the page: what was done, and the way back. */
export interface Toast {
  readonly text: string;
  readonly action?: { readonly label: string; run(): void };
}

/** Words that were put away: not sending, or waiting until a time (milliseconds). */
export interface Aside {
  readonly work: Work;
  readonly until: number | null;
  /** The entry that keeps it, where it waits (F76). */
  readonly entry: string | null;
  /** What was put away before, and is kept nowhere else. */
  readonly under: Aside | null;
}

/** Words that were handed out and may have been sent (F21). */
export interface Handed {
  readonly text: string;
  readonly context: Work["context"];
}

/** All that the app knows, in memory, for one visit. */
export const answers = signal<Answers>(noAnswers);
/** The three questions were passed, answered or skipped. What is chosen there counts only then: arrow keys run through every answer. */
export const asked = signal(false);
/** The answers as they were when the questions were last passed: what set a mode then cannot be unset there (F4, R39). */
export const passed = signal<Answers | null>(null);
/** Modes that the answer to a signal's question set. Nothing on the page takes one away again. */
export const addedModes = signal<readonly Mode[]>([]);
/** Modes that an answer once set and that have ended since, with a reason and 24 hours, as the log says. */
export const endedModes = signal<readonly Mode[]>([]);
export const gate = computed(() => gateOf(passed.value ?? noAnswers, addedModes.value, endedModes.value));
export const minor = computed(() => asked.value && passed.value !== null && isMinor(passed.value));

export const work = signal<Work>(noWork);
export const aside = signal<Aside | null>(null);
/** What was copied or shared last, until they say whether it was sent. */
export const handed = signal<Handed | null>(null);
/** What lies on the other benches while one is worked at: each page that leads to one message has its own. */
export const benches = signal<Readonly<Record<string, { readonly work: Work; readonly aside: Aside | null }>>>({});
/** What was put away is shown while the field is empty; whoever writes something new sees the verdict of that. */
export const resting = computed(() => aside.value !== null && work.value.text.trim() === "");
export const ownWords = signal<readonly string[]>([]);
export const dismissedHelp = signal<Dismissed>({});

export const read = signal<Read | null>(null);
export const deskState = signal<DeskState>("starting");

/** Which page stands: the first word of the address after "#"; "" is the first page. Neutral, as the browser's history keeps it (R47). */
export const place = signal("");
/** What stands behind it: `space/log` is the part "log" of "space". */
export const part = signal("");
/** Which lines the help page leads with. */
export const helpPurpose = signal<Purpose>("suicide");
/** What "I'm not safe" and "I'm safe for now" open. */
export const helpStep = signal<"not-safe" | "safe" | null>(null);
/** The chosen country, two letters; null: proposed from the language. "" is another country. */
export const country = signal<string | null>(null);

/** The log in memory as an open export, while the page changes to a newer version: it is brought in when the log begins anew. */
export const carriedLog = signal<string | null>(null);

/** An urge is being held: nothing locks meanwhile (F30). */
export const holding = signal(false);

export const toast = signal<Toast | null>(null);

/** Drops everything that was typed, answered and read. */
export function forget(): void {
  answers.value = noAnswers;
  asked.value = false;
  passed.value = null;
  addedModes.value = [];
  endedModes.value = [];
  forgetWords();
  country.value = null;
}

/** Drops everything that was typed and read, and keeps the answers (F6). */
export function forgetWords(): void {
  work.value = noWork;
  aside.value = null;
  handed.value = null;
  benches.value = {};
  ownWords.value = [];
  dismissedHelp.value = {};
  read.value = null;
  toast.value = null;
}
