/** How fast a log becomes a situation, and a situation what is said in a moment. */
import process from "node:process";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { decode } from "../src/formula/decode.ts";
import type { Entry, Moment } from "../src/formula/entry.ts";
import { foldEntries, openLog } from "../src/formula/fold.ts";
import { guidance } from "../src/formula/guidance/index.ts";
import type { Filed } from "../src/formula/kind.ts";
import { library } from "../src/formula/library/en/index.ts";
import { entriesUpTo } from "./busy.ts";
import { median, say } from "./figure.ts";

const rounds = 12;
const many = 50_000;
/** Moments of one round of guidance: the last days of the log, at different hours. */
const moments = 400;
const bench = "formula";

const log = entriesUpTo(many);
const tenths = tenthsOf(log);
const filed = filedOf(log);
const filedTenths = tenthsOf(filed);
const last = log.at(-1) as Entry;
const situation = openLog(log).situation;

/** What stands under an id, as a log that is open knows it. */
const byId = new Map(filed.map((entry) => [entry.id, entry]));
const entryOf = (id: string) => byId.get(id);
const [fold, foldTenths] = best([() => foldEntries(filed, entryOf), () => filedTenths.map((tenth) => foldEntries(tenth, entryOf))], 10);
const [cold, coldTenths] = best([() => openLog(log), () => tenths.map(openLog)]);
say({ bench, name: "folding 50,000 entries that are validated", value: rounded(fold), unit: "ms", reach: "≤ 150" });
say({ bench, name: "folding 50,000 entries cold, with validation", value: rounded(cold), unit: "ms", reach: "≤ 350" });
say({ bench, name: "50,000 entries against 5,000, validated", value: rounded((10 * fold) / foldTenths), unit: "×", reach: "≤ 12" });
say({ bench, name: "50,000 entries against 5,000, cold", value: rounded((10 * cold) / coldTenths), unit: "×", reach: "≤ 12" });
const [sortsLast, other] = best([
  () => addedAt((index) => last.lamport + 1 + index, 20),
  () => addedAt((index) => Math.floor(last.lamport / 2) + index, 3),
]);
say({ bench, name: "adding one that sorts last", value: rounded(sortsLast), unit: "ms", reach: "≤ 1" });
say({ bench, name: "adding any other one", value: rounded(other), unit: "ms", reach: "–" });
say({ bench, name: "adding any other one against a fold", value: rounded(other / fold), unit: "×", reach: "≤ 1" });

const said = Array.from({ length: rounds }, () => guided());
say({ bench, name: "guidance for a moment, median", value: rounded(Math.min(...said.map(median))), unit: "ms", reach: "≤ 0.5" });
say({ bench, name: "guidance for a moment, 99 of 100", value: rounded(Math.min(...said.map(highest))), unit: "ms", reach: "≤ 5" });

const bytes = await weight();
say({ bench, name: "what the app loads of the room, gzip, without guidance and library", value: bytes.first, unit: "B", reach: "≤ 25000" });
say({ bench, name: "guidance and library, loaded on demand, gzip", value: bytes.later, unit: "B", reach: "–" });

/** The door bundled as the app would do it; help lines left out, which the app has already. */
async function weight(): Promise<{ first: number; later: number }> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: "src/formula/index.ts", preserveEntrySignatures: "strict", external: [/helplines/] },
    },
  });
  const chunks = [built]
    .flat()
    .flatMap((one) => ("output" in one ? one.output : []))
    .filter((one) => one.type === "chunk");
  // What is loaded at once is one file in the app.
  const size = (some: typeof chunks) => gzipSync(some.map(({ code }) => code).join("\n"), { level: 9 }).length;
  const atOnce = new Set<string>();
  const take = (name: string) => {
    if (atOnce.has(name)) return;
    atOnce.add(name);
    for (const next of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) take(next);
  };
  for (const { fileName, isEntry } of chunks) if (isEntry) take(fileName);
  return {
    first: size(chunks.filter(({ fileName }) => atOnce.has(fileName))),
    later: size(chunks.filter(({ fileName }) => !atOnce.has(fileName))),
  };
}

/** Ten logs of a tenth each: the very same entries, so that what lies in the cache is the same. */
function tenthsOf<One>(whole: readonly One[]): readonly (readonly One[])[] {
  return Array.from({ length: 10 }, (_, index) => whole.slice((index * many) / 10, ((index + 1) * many) / 10));
}

function filedOf(entries: readonly Entry[]): readonly Filed[] {
  return entries.flatMap((entry, index) => {
    const decoded = decode(entry, index);
    return decoded.type === "entry" ? [decoded.entry] : [];
  });
}

/** Milliseconds for one entry that is added to a log that stands. */
function addedAt(lamportOf: (index: number) => number, times: number): number {
  const standing = openLog(log);
  const began = process.hrtime.bigint();
  for (let index = 0; index < times; index++) {
    const id = `${(0xf0000000 + index).toString(16)}-0000-4000-8000-00000000000f`;
    standing.add({ ...last, id, lamport: lamportOf(index), kind: "urge", body: { strength: 4 } });
  }
  return Number(process.hrtime.bigint() - began) / 1e6 / times;
}

function guided(): readonly number[] {
  return Array.from({ length: moments }, (_, index) => {
    const moment: Moment = { at: last.at - index * 3_600_000 * 5, offset: 0 };
    const began = process.hrtime.bigint();
    guidance(situation, moment, library);
    return Number(process.hrtime.bigint() - began) / 1e6;
  });
}

function highest(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? Number.NaN;
}

/**
 * Milliseconds of each run in its best round, after one that is not counted; what `run` gives when it measures itself. The runs of a
 * round follow one another: a machine that grows slower meanwhile is slow for all of them.
 * @param times how often each runs in a round, of which the mean counts: for what takes a few milliseconds
 */
function best<const Runs extends readonly (() => unknown)[]>(runs: Runs, times = 1): { [At in keyof Runs]: number } {
  for (const run of runs) run();
  const timed = (run: () => unknown) => {
    const began = process.hrtime.bigint();
    let own: unknown;
    for (let at = 0; at < times; at++) own = run();
    return typeof own === "number" ? own : Number(process.hrtime.bigint() - began) / 1e6 / times;
  };
  const found = Array.from({ length: rounds }, () => runs.map(timed));
  return runs.map((_, at) => Math.min(...found.map((round) => round[at] as number))) as { [At in keyof Runs]: number };
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
