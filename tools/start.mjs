// @ts-check
/** `npm start [-- --port N]`: installs and builds what is missing, then serves the app on this machine. */
import process from "node:process";
import { ensureBuilt, ensureInstalled } from "./ensure.mjs";

ensureInstalled();
ensureBuilt();
const command = new URL("../dist/cli/keel.js", import.meta.url);
process.argv.splice(1, 1, command.pathname, "serve");
await import(command.href);
