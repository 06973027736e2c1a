import { signal } from "@preact/signals";
import type { Analysis, ContactDay, Warning } from "#chats";
import type { Chosen } from "../../worker/chats-protocol.ts";

/** A chat that was read, as the page shows it: figures and names, no message. It lives in memory until the page is left or the person keeps it. */
export interface Seen {
  /** Of one other person: groups are settled before. */
  readonly analysis: Analysis;
  /** As the file names them. */
  readonly them: string;
  /** "whatsapp", "telegram", …; several with " + " between them. */
  readonly format: string;
  /** Days as the wall shows them, like 2024-03-01. */
  readonly begins: string;
  readonly ends: string;
  readonly breakup: string | null;
  readonly warnings: readonly Warning[];
  /** The first lines of those stay on this device, and go with the page. */
  readonly notUnderstood: Chosen["notUnderstood"];
  /** From the day of the breakup on: what they may put into the log, day by day (F82). */
  readonly contacts: readonly ContactDay[];
}

/** How far the person's own messages were looked into; the pictures do not wait for it. */
export type KindsRead =
  | { readonly type: "none" }
  | { readonly type: "reading"; readonly done: number }
  /** Own messages with a text, those that were looked at, and those of which the check can say something. */
  | { readonly type: "read"; readonly texts: number; readonly chosen: number; readonly told: number };

export const seen = signal<Seen | null>(null);
export const kindsRead = signal<KindsRead>({ type: "none" });
