/**
 * Lives without a test around them, and what failed in each property:
 *
 *   node tools/run.mjs tests/lives/live.ts               every written life
 *   node tools/run.mjs tests/lives/live.ts NAME…         those that are named
 *   node tools/run.mjs tests/lives/live.ts FROM COUNT    random lives from a seed on
 *
 * With --json at the end one line of JSON instead.
 */
import process from "node:process";
import { lifeOf } from "./life.ts";
import { personas } from "./personas.ts";
import { properties } from "./properties.ts";
import { seedOf } from "./random.ts";
import { randomLife } from "./random-life.ts";
import { type Outcome, walk } from "./walk.ts";

const names = process.argv.slice(2).filter((name) => name !== "--json");
const [from, count] = names.map(Number);
const outcomes = new Map<string, Outcome>();
if (from !== undefined && count !== undefined && from >= 0)
  for (let seed = from; seed < from + count; seed++) walk(randomLife(seed), properties, outcomes);
else
  for (const persona of personas)
    if (names.length === 0 || names.includes(persona.name)) walk(lifeOf(persona, seedOf(persona.name)), properties, outcomes);
const told = [...outcomes].map(([title, outcome]) => ({ title, ...outcome }));
if (process.argv.includes("--json")) console.log(JSON.stringify(told));
else
  for (const { title, checks, faults } of told) {
    console.log(`${faults.length === 0 ? "✓" : "✗"} ${title} (${checks})`);
    for (const fault of faults) console.log(`    ${fault}`);
  }
if (told.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
