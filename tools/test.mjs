// @ts-check
/** `npm test`: installs what is missing, a browser too, and runs everything. Exit 1 when anything failed. */
import process from "node:process";
import { ensureBrowser, ensureInstalled } from "./ensure.mjs";

ensureInstalled();
await ensureBrowser();
const { browserStep, budgetStep, buildStep, lookSteps, runSteps, unitStep } = await import("./steps.mjs");
process.exit(runSteps([...lookSteps, buildStep, unitStep, budgetStep, browserStep]) ? 0 : 1);
