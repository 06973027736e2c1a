/** What it takes to read a file that is longer than the platform lets a text be. */
import { appendFileSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { madeChat } from "../tests/chats/made.ts";
import { telegramMessage } from "../tests/chats/telegram-made.ts";
import { say } from "./figure.ts";
import { checkChat, keel, used } from "./used.ts";

const bench = "chats-huge";
const names = ["Kim Roe", "Noa Iris"] as const;
const part = 20_000;
const parts = 100;

const folder = mkdtempSync(path.join(tmpdir(), "keel-chats-"));
try {
  const file = path.join(folder, "result.json");
  const messages = madeChat(7, part, 1_000).map((entry, index) => JSON.stringify(telegramMessage(entry, index, names), null, 1));
  const text = messages.join(",\n");
  appendFileSync(file, `{\n "name": "${names[1]}",\n "type": "private_group",\n "id": 22,\n "messages": [\n`);
  for (let one = 0; one < parts; one++) appendFileSync(file, `${one > 0 ? ",\n" : ""}${text}`);
  appendFileSync(file, "\n ]\n}");
  const { cpu, memory } = used([keel, "chat", file, "--json"], checkChat(part * parts, false));
  const figure = (name: string, value: number, unit: string, reach: string) =>
    say({ bench, name: `a file of Telegram, two million messages: ${name}`, value: Math.round(value * 1_000) / 1_000, unit, reach });
  figure("its length", statSync(file).size / (1 << 20), "MiB", "≥ 512");
  figure("processor time", cpu, "s", "–");
  figure("most memory", memory, "MiB", "≤ 200");
} finally {
  rmSync(folder, { recursive: true });
}
