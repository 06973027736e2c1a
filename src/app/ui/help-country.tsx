import { helpRoom, loadHelp } from "../help-room.ts";
import { words } from "../words/en.ts";

/** Whose numbers are shown: the same choice as on the help page (F90); one true sentence until it is there. */
export function HelpCountry() {
  const room = helpRoom.value;
  if (room !== null) return <room.CountryChoice />;
  loadHelp();
  return <p>{words.help.loading}</p>;
}
