import type { Purpose } from "#formula";
import { helpRoom, loadHelp } from "../help-room.ts";
import { words } from "../words/en.ts";

/** The three contacts for a purpose, wherever they are needed; one true sentence until they are loaded. */
export function HelpLines({ purpose }: { purpose: Purpose }) {
  const room = helpRoom.value;
  if (room !== null) return <room.FirstContacts purpose={purpose} />;
  loadHelp();
  return <p>{words.help.loading}</p>;
}
