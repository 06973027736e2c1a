import type { Kind } from "../../kinds.ts";

/** How signal-export calls the one who made the export, and whoever is unknown: the app itself. */
export const me = "Me";
export const noSender = "No-Sender";

const deleted = "(This message was deleted)";
const call = /^(Missed|Incoming|Outgoing)(?: voice| video)? call(?: \((.+)\))?$/;

/** What the whole of a text stands for that signal-export wrote, null where a person did. */
export function meaningOf(text: string): Kind | null {
  if (text === deleted) return "deleted";
  const [found, way, detail = "accepted"] = call.exec(text) ?? [];
  if (found === undefined) return null;
  return way === "Missed" || !detail.startsWith("accepted") ? "missed-call" : "call";
}
