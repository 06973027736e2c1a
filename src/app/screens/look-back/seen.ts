import { signal } from "@preact/signals";
import type { Analysis, ContactDay, Warning } from "#chats";

/** A chat that was read, as the page shows it: figures and names, no message. It lives in memory until the page is left or the person keeps it. */
export interface Seen {
  /** Of one other person: groups are settled before. */
  readonly analysis: Analysis;
  /** As the file names them. */
  readonly them: string;
  readonly format: string;
  /** Days as the wall shows them, like 2024-03-01. */
  readonly begins: string;
  readonly ends: string;
  readonly breakup: string | null;
  readonly warnings: readonly Warning[];
  /** From the day of the breakup on: what they may put into the log, day by day (F82). */
  readonly contacts: readonly ContactDay[];
}

export const seen = signal<Seen | null>(null);
