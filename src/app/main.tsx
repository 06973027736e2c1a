import { render } from "preact";
import { App } from "./app.tsx";
import { loadHelp } from "./help-room.ts";
import { start as openLog } from "./keep/acts.ts";
import { loadVault, lookForVault } from "./keeping.ts";
import { watchShift } from "./leave.ts";
import { followLook } from "./look.ts";
import { isCarried, keepOffline, takeHeld } from "./offline.ts";
import { followPlace } from "./place.ts";
import { followQuiet } from "./quiet.ts";
import { startReading } from "./reading.ts";
import { CannotStart, whyNot } from "./screens/cannot-start/index.tsx";
import { loadScreen } from "./screens/list.ts";
import { place } from "./state.ts";
import "./ui/tokens.css";
import "./ui/fonts.css";
import "./ui/base.css";
import "./ui/parts.css";
import "./ui/fields.css";
import "./ui/contacts.css";
import "./ui/blocks.css";
import "./look.css";

const root = document.getElementById("app");
if (root === null) throw new Error("The page has no place for the app");

followLook();
followQuiet();
watchShift();
followPlace();
// Whoever comes for a minute waits for nothing else (F30).
if (place.peek() === "minute") loadScreen("minute");
const reason = whyNot(globalThis);
if (reason !== null) render(<CannotStart reason={reason} />, root);
else {
  const taken = takeHeld();
  if (isCarried()) await taken;
  const isKept = await lookForVault();
  render(<App />, root);
  if (isKept) {
    loadVault();
    void openLog();
  }
  // What follows may wait until the first screen stands: the reader, the help lines, the worker that keeps everything.
  const start = () => {
    if (!isKept) void openLog();
    startReading();
    loadHelp();
    loadScreen("minute");
    if (import.meta.env.PROD) void keepOffline();
  };
  if ("requestIdleCallback" in globalThis) requestIdleCallback(start, { timeout: 1_000 });
  else setTimeout(start, 200);
}
