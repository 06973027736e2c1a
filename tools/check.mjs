// @ts-check
/** `npm run check`: is this change good? Types, lint, unit tests (fresh documents among them) and budgets; no browser, and none of the slow ones. */
import process from "node:process";
import { ensureInstalled } from "./ensure.mjs";

ensureInstalled();
const { budgetStep, buildStep, lookSteps, runSteps, quickStep } = await import("./steps.mjs");
process.exit(runSteps([...lookSteps, buildStep, quickStep, budgetStep]) ? 0 : 1);
