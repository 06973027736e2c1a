import type { Mode, Reading, Signal, SignalCode } from "#check";
import type { Purpose } from "#formula";

/** A help panel that is shown without asking (S1-S4, S12), or for what the check itself found. */
export type PanelKind = "suicide" | "danger" | "threat" | "expose" | "other" | "afraid" | "child";

export interface Panel {
  readonly kind: PanelKind;
  /** The lines that it shows. */
  readonly purpose: Purpose;
  /** The words that called for it; dismissing it holds for these words, for an hour (R55). */
  readonly keys: readonly string[];
}

/** One question that a signal asks; the answer, never the signal, sets a mode. */
export interface Ask {
  readonly code: "S5" | "S6" | "S7" | "S9";
  readonly mode: Mode;
  readonly keys: readonly string[];
}

/** When which words were dismissed: milliseconds by key. In memory only. */
export type Dismissed = Readonly<Record<string, number>>;

/** How long a dismissed panel or question stays away, in milliseconds. */
export const quietTime = 60 * 60 * 1_000;

/** What was typed, and by whom. */
export interface Typed {
  readonly text: string;
  readonly signals: readonly Signal[];
}

/** The panel to show now, or null. The first match of the decision table leads (docs/evidence.md 4.3). */
export function panelFor(mine: Typed, theirs: Typed, help: Reading["help"], dismissed: Dismissed, now: number): Panel | null {
  const found = [...keysOf(mine), ...keysOf(theirs)];
  const kinds = new Map<PanelKind, string[]>();
  const add = (kind: PanelKind, key: string) => void kinds.set(kind, [...(kinds.get(kind) ?? []), key]);
  for (const { code, key } of found) {
    const kind = panelOf[code];
    if (kind !== undefined) add(kind, key);
  }
  if (kinds.size === 0 && help !== null) add(panelOfHelp[help], `help:${help}`);
  for (const kind of panelOrder) {
    const keys = kinds.get(kind);
    if (keys?.some((key) => !isQuiet(dismissed, key, now))) return { kind, purpose: purposeOf[kind], keys };
  }
  return null;
}

/** The question to ask now, or null: none whose mode is set already, none that was answered "no" within the hour. */
export function askFor(mine: Typed, theirs: Typed, modes: readonly Mode[], dismissed: Dismissed, now: number): Ask | null {
  const found = [...keysOf(mine), ...keysOf(theirs)];
  for (const { code, mode } of asks) {
    const keys = found.filter((one) => one.code === code).map((one) => one.key);
    if (!modes.includes(mode) && keys.some((key) => !isQuiet(dismissed, key, now))) return { code, mode, keys };
  }
  return null;
}

/** The dismissals after these words were waved off; what is older than an hour is forgotten. */
export function withDismissed(dismissed: Dismissed, keys: readonly string[], now: number): Dismissed {
  const kept = Object.entries(dismissed).filter(([, at]) => now - at < quietTime);
  return Object.fromEntries([...kept, ...keys.map((key) => [key, now] as const)]);
}

const panelOf: Partial<Record<SignalCode, PanelKind>> = { S1: "suicide", S2: "danger", S3: "threat", S4: "expose", S12: "other" };
const panelOfHelp: Readonly<Record<NonNullable<Reading["help"]>, PanelKind>> = {
  suicide: "suicide",
  emergency: "danger",
  "own-behaviour": "threat",
  "domestic-abuse": "afraid",
  child: "child",
};
const panelOrder: readonly PanelKind[] = ["suicide", "danger", "threat", "expose", "other", "afraid", "child"];
const purposeOf: Readonly<Record<PanelKind, Purpose>> = {
  suicide: "suicide",
  danger: "emergency",
  threat: "own-behaviour",
  expose: "own-behaviour",
  other: "suicide",
  afraid: "domestic-abuse",
  child: "child",
};
const asks: readonly Pick<Ask, "code" | "mode">[] = [
  { code: "S5", mode: "order" },
  { code: "S6", mode: "asked-to-stop" },
  { code: "S7", mode: "own-violence" },
  { code: "S9", mode: "afraid" },
];

function keysOf({ text, signals }: Typed): readonly { readonly code: SignalCode; readonly key: string }[] {
  return signals.map(({ code, start, end }) => ({ code, key: `${code}:${text.slice(start, end).toLowerCase().replace(/\s+/g, " ")}` }));
}

function isQuiet(dismissed: Dismissed, key: string, now: number): boolean {
  const at = dismissed[key];
  return at !== undefined && now - at < quietTime;
}
