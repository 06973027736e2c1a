// @ts-check
/** `npm start [-- --port N]`: installs and builds what is missing, then serves the app on this machine. */
import process from "node:process";
import { ensureBuilt, ensureInstalled } from "./ensure.mjs";

ensureInstalled();
ensureBuilt();
if (process.env.npm_lifecycle_event === "start") stopWithParent();
const command = new URL("../dist/cli/keel.js", import.meta.url);
process.argv.splice(1, 1, command.pathname, "serve");
await import(command.href);

/** npm tells its shell to end, and some shells end without telling this process: the port would stay taken by a server that nobody sees. */
function stopWithParent() {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, "SIGTERM");
  }, 250).unref();
}
