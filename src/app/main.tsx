import { render } from "preact";
import { App } from "./app.tsx";
import { loadHelp } from "./help-room.ts";
import { start as openLog } from "./keep/acts.ts";
import { loadVault, lookForVault } from "./keeping.ts";
import { watchShift } from "./leave.ts";
import { isCarried, keepOffline, takeHeld } from "./offline.ts";
import { followPlace } from "./place.ts";
import { startReading } from "./reading.ts";
import { CannotStart, whyNot } from "./screens/cannot-start/index.tsx";
import "./ui/tokens.css";
import "./ui/fonts.css";
import "./ui/base.css";
import "./ui/parts.css";
import "./ui/fields.css";
import "./ui/contacts.css";
import "./ui/blocks.css";

const root = document.getElementById("app");
if (root === null) throw new Error("The page has no place for the app");

watchShift();
followPlace();
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
    if (import.meta.env.PROD) void keepOffline();
  };
  if ("requestIdleCallback" in globalThis) requestIdleCallback(start, { timeout: 1_000 });
  else setTimeout(start, 200);
}
