/** How many drafts a second `keel check --jsonl` reads on one core, after it has started. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import process from "node:process";
import { say } from "./figure.ts";

const corpus = "src/check/corpus/drafts";
const rounds = 5;
/** Drafts that are read before the clock starts: start-up, the model, and the compiler of the machine are behind by then. */
const warm = 4_000;
const timed = 20_000;

const drafts = readdirSync(corpus)
  .filter((file) => file.endsWith(".jsonl"))
  .flatMap((file) => readFileSync(`${corpus}/${file}`, "utf8").trim().split("\n"))
  .map((line) => {
    const { id, context, theirs, text } = JSON.parse(line);
    return JSON.stringify({ id, context, theirs, text });
  });
const line = (index: number) => `${drafts[index % drafts.length]}\n`;
const batch = (from: number, count: number) => Array.from({ length: count }, (_, index) => line(from + index)).join("");

const results: number[] = [];
for (let round = 0; round < rounds; round += 1) results.push(await draftsPerSecond());
say({
  bench: "check-speed",
  name: "keel check --jsonl, one core, best of five",
  value: Math.round(Math.max(...results)),
  unit: "drafts/s",
  reach: "≥ 2000",
});
say({ bench: "check-speed", name: "keel --version, start, best of five", value: bestStart(), unit: "ms", reach: "≤ 300" });

async function draftsPerSecond(): Promise<number> {
  const pinned = spawnSync("taskset", ["-c", "0", "true"]).status === 0;
  const command = [process.execPath, "dist/cli/keel.js", "check", "--jsonl"];
  const [program = "", ...args] = pinned ? ["taskset", "-c", "0", ...command] : command;
  const keel = spawn(program, args, { stdio: ["pipe", "pipe", "inherit"] });
  let answers = 0;
  let began = 0n;
  keel.stdout.on("data", (part: Buffer) => {
    for (const byte of part) if (byte === 10) answers += 1;
    if (began === 0n && answers >= warm) {
      began = process.hrtime.bigint();
      keel.stdin.end(batch(warm, timed));
    }
  });
  keel.stdin.write(batch(0, warm));
  const [code] = await once(keel, "close");
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  if (code !== 0 || answers !== warm + timed) throw new Error(`keel ended with ${code} after ${answers} answers`);
  return timed / seconds;
}

function bestStart(): number {
  const times = Array.from({ length: rounds }, () => {
    const began = process.hrtime.bigint();
    spawnSync(process.execPath, ["dist/cli/keel.js", "--version"]);
    return Number(process.hrtime.bigint() - began) / 1e6;
  });
  return Math.round(Math.min(...times));
}
