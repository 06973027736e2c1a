/**
 * What it takes to read a million messages with the command, whole process, against others on the same file; and what the look back adds.
 * Neither file says who made it: nothing is looked back at until the command is told who asks.
 */
import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { everydayChat } from "../tests/chats/everyday.ts";
import { telegramMessage } from "../tests/chats/telegram-made.ts";
import { exported, type Phone, phones } from "../tests/chats/whatsapp-made.ts";
import { median, say } from "./figure.ts";
import { checkChat, keel, type Used, used } from "./used.ts";

const bench = "chats";
const many = 1_000_000;
const rounds = 3;
const names = ["Kim Roe", "Noa Iris"] as const;
const peers = path.resolve("bench/chats");

/** Another that reads the same file. */
interface Peer {
  readonly name: string;
  /** Its program in bench/chats: prints how many it found. */
  readonly program: string;
  /** The share of its processor time that reading may take. */
  readonly most: number;
}

if (!existsSync(path.join(peers, "node_modules/chat-analytics"))) {
  const args = ["ci", "--no-audit", "--no-fund", "--prefer-offline", "--ignore-scripts"];
  const { status } = spawnSync("npm", args, { cwd: peers, stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error("The parsers to compare with could not be installed");
}
const folder = mkdtempSync(path.join(tmpdir(), "keel-chats-"));
try {
  const whatsApp = path.join(folder, "chat.txt");
  const telegram = path.join(folder, "result.json");
  write(whatsApp, telegram);
  compare("WhatsApp", whatsApp, [
    { name: "whatsapp-chat-parser", program: "parser.mjs", most: 0.333 },
    { name: "the parse stage of chat-analytics", program: "analytics.mjs", most: 0.125 },
  ]);
  compare("Telegram", telegram, [{ name: "JSON.parse", program: "json-parse.mjs", most: 0.5 }]);
} finally {
  rmSync(folder, { recursive: true });
}

/** All read the file in turns: a machine that grows slower meanwhile is slow for all. */
function compare(what: string, file: string, others: readonly Peer[]): void {
  const command = [keel, "chat", file, "--json"];
  const all = Array.from({ length: rounds }, () => ({
    reading: used(command, checkChat(many, false)),
    back: used([...command, "--me", names[0], "--breakup", "2026-01-01"], checkChat(many, true)),
    others: others.map(({ program }) => used([path.join(peers, program), file], checkPeer)),
  }));
  const figure = (name: string, value: number, unit: string, reach: string) =>
    say({ bench, name: `a million messages of ${what}: ${name}`, value: Math.round(value * 1_000) / 1_000, unit, reach });
  const least = (of: (round: (typeof all)[number]) => Used) => Math.min(...all.map((round) => of(round).cpu));
  const most = (of: (round: (typeof all)[number]) => Used) => Math.max(...all.map((round) => of(round).memory));
  figure(
    "reading, processor time",
    least(({ reading }) => reading),
    "s",
    "–",
  );
  figure(
    "reading, most memory",
    most(({ reading }) => reading),
    "MiB",
    "≤ 150",
  );
  figure("the look back on top, processor time", median(all.map(({ reading, back }) => back.cpu - reading.cpu)), "s", "≤ 0.5");
  figure(
    "reading and the look back, most memory",
    most(({ back }) => back),
    "MiB",
    "≤ 150",
  );
  others.forEach((peer, place) => {
    const of = (round: (typeof all)[number]) => round.others[place] as Used;
    const against = (own: (round: (typeof all)[number]) => Used) => median(all.map((round) => own(round).cpu / of(round).cpu));
    figure(
      `reading against ${peer.name}, processor time`,
      against(({ reading }) => reading),
      "×",
      `≤ ${peer.most}`,
    );
    figure(
      `reading and the look back against ${peer.name}, processor time`,
      against(({ back }) => back),
      "×",
      "–",
    );
    figure(`${peer.name}, processor time`, least(of), "s", "–");
    figure(`${peer.name}, most memory`, most(of), "MiB", "–");
  });
}

/** Others count calls, and what the app says, in their own ways. */
function checkPeer(output: string): void {
  if (Math.abs(Number(output) / many - 1) > 0.05) throw new Error(`Of ${many} entries another found ${output.trim()}`);
}

/** Both files, a part at a time. */
function write(whatsApp: string, telegram: string): void {
  const entries = everydayChat(7, many);
  const { words, ...phone } = phones["Android, United States"] as Phone;
  const part = 20_000;
  appendFileSync(telegram, `{\n "name": "${names[1]}",\n "type": "private_group",\n "id": 22,\n "messages": [\n`);
  for (let from = 0; from < many; from += part) {
    const some = entries.slice(from, from + part);
    appendFileSync(whatsApp, exported(some, { ...phone, words: { ...words, deletedByMe: words.deleted } }, names));
    const messages = some.map((entry, index) => JSON.stringify(telegramMessage(entry, from + index, names), null, 1));
    appendFileSync(telegram, `${from > 0 ? ",\n" : ""}${messages.join(",\n")}`);
  }
  appendFileSync(telegram, "\n ]\n}");
}
