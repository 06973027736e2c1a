/** What it takes to read a million messages with the command, whole process, against others on the same file. */
import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { type MadeEntry, madeChat } from "../tests/chats/made.ts";
import { telegramMessage } from "../tests/chats/telegram-made.ts";
import { exported, type Phone, phones } from "../tests/chats/whatsapp-made.ts";
import { median, say } from "./figure.ts";

const bench = "chats";
const many = 1_000_000;
const rounds = 3;
const names = ["Kim Roe", "Noa Iris"] as const;
const peers = path.resolve("bench/chats");

if (!existsSync(path.join(peers, "node_modules/whatsapp-chat-parser"))) {
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--prefer-offline"], { cwd: peers, stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error("The parser to compare with could not be installed");
}
const folder = mkdtempSync(path.join(tmpdir(), "keel-chats-"));
try {
  const whatsApp = path.join(folder, "chat.txt");
  const telegram = path.join(folder, "result.json");
  write(whatsApp, telegram);
  compare("WhatsApp", "whatsapp-chat-parser", whatsApp, "parser.mjs", 0.333);
  compare("Telegram", "JSON.parse", telegram, "json-parse.mjs", 0.5);
} finally {
  rmSync(folder, { recursive: true });
}

/** Both read the file in turns: a machine that grows slower meanwhile is slow for both. */
function compare(what: string, peer: string, file: string, program: string, most: number): void {
  const all = Array.from({ length: rounds }, () => ({
    own: used([path.resolve("dist/cli/keel.js"), "chat", file, "--json"], (output) => JSON.parse(output).entries),
    other: used([path.join(peers, program), file], Number),
  }));
  const figure = (name: string, value: number, unit: string, reach: string) =>
    say({ bench, name: `a million messages of ${what}: ${name}`, value: Math.round(value * 1_000) / 1_000, unit, reach });
  figure("processor time", Math.min(...all.map(({ own }) => own.cpu)) / 1e6, "s", "–");
  figure(`processor time against ${peer}`, median(all.map(({ own, other }) => own.cpu / other.cpu)), "×", `≤ ${most}`);
  figure("most memory", Math.max(...all.map(({ own }) => own.memory)) / 1_024, "MiB", "≤ 150");
  figure(`most memory of ${peer}`, Math.max(...all.map(({ other }) => other.memory)) / 1_024, "MiB", "–");
}

/** Runs a program to its end. @param entriesOf what it found, of what it wrote */
function used(args: readonly string[], entriesOf: (output: string) => number): { readonly cpu: number; readonly memory: number } {
  const usage = path.join(folder, "usage.json");
  const { stdout, status } = spawnSync(process.execPath, ["--import", path.join(peers, "usage.mjs"), ...args], {
    encoding: "utf8",
    env: { ...process.env, KEEL_USAGE: usage },
    stdio: ["ignore", "pipe", 2],
  });
  if (status !== 0 || entriesOf(stdout) !== many) throw new Error(`${args[0]} did not read ${many} entries`);
  return JSON.parse(readFileSync(usage, "utf8"));
}

/** Both files, a part at a time. */
function write(whatsApp: string, telegram: string): void {
  const entries = madeChat(7, many, 1_000);
  const phone = phones["Android, United States"] as Phone;
  const part = 20_000;
  appendFileSync(telegram, `{\n "name": "${names[1]}",\n "type": "personal_chat",\n "id": 22,\n "messages": [\n`);
  for (let from = 0; from < many; from += part) {
    const some: readonly MadeEntry[] = entries.slice(from, from + part);
    appendFileSync(whatsApp, exported(some, phone, names));
    const messages = some.map((entry, index) => JSON.stringify(telegramMessage(entry, from + index, names), null, 1));
    appendFileSync(telegram, `${from > 0 ? ",\n" : ""}${messages.join(",\n")}`);
  }
  appendFileSync(telegram, "\n ]\n}");
}
