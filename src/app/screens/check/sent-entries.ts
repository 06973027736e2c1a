/** What is logged when somebody says that they sent what they had copied (F21): each kind by its own name. */
import type { Context } from "#check";
import type { BodyOf } from "#formula";
import type { Written } from "../../worker/keeping.ts";

type Contact = BodyOf<"contact">;
export type SentWay = Extract<
  Contact["way"],
  "text" | "direct-message" | "email-or-letter" | "comment" | "voice-note" | "ask-friends" | "ask-family" | "through-someone"
>;
export type SentNeed = NonNullable<Contact["need"]>;

export interface Sent {
  readonly text: string;
  readonly context: Context;
  readonly way: SentWay;
  /** What it settled; null where it was not needed, or was not said. */
  readonly need: SentNeed | null;
  /** An answer that went on beyond what was needed. */
  readonly further: boolean;
  /** The one calm reason of a first message (F46). */
  readonly reason: string;
}

const toThem = ["text", "direct-message", "email-or-letter", "voice-note", "comment"] as const;
const throughOthers = ["ask-friends", "ask-family", "through-someone"] as const;

/** The ways that a message of that context can have gone. */
export function waysOfSending(context: Context): readonly SentWay[] {
  return context === "third-party" ? throughOthers : toThem;
}

/**
 * A message of step 1 asks for no answer, so none is waited for. A first message that all conditions allowed is no slip. An answer is what the
 * other one started, and counts only where it went on (F21, F23).
 */
export function entriesOfSent({ text, context, way, need, further, reason }: Sent): readonly Written[] {
  const contact = (body: Partial<Contact>): Written => ({ kind: "contact", body: { way, ...body } });
  switch (context) {
    case "agree":
      return [{ kind: "agreement", body: { what: "sent", way: "message", text } }, contact({ answered: true })];
    case "first-contact":
      return [{ kind: "first-message", body: { what: "sent", text, fineWithout: true, ...(reason !== "" && { reason }) } }];
    case "reply":
      return further ? [contact({ way: "beyond-need" })] : [];
    case "logistics":
      return [contact(need === null ? {} : { need })];
    default:
      return [contact({})];
  }
}
