import type { Head } from "../../format.ts";
import { formatOfVariants, type Variant } from "../../variants.ts";
import { SignalDesktopReader } from "./desktop.ts";
import { SignalJsonLinesReader } from "./json-lines.ts";
import { SignalMarkdownReader } from "./markdown.ts";

/** `main.jsonl` of the export of Signal Desktop. */
const desktop: Variant = {
  sniff({ text }) {
    if (!/^\s*\{/.test(text)) return 0;
    const isBackup = /"backupTimeMs"/.test(text.slice(0, 1_000));
    const hasItems = /"chatItem":/.test(text) && /"dateSent":/.test(text);
    return Number(isBackup) * 0.5 + Number(hasItems) * 0.49;
  },
  open: () => new SignalDesktopReader(),
};

/** `chat.md` of signal-export. WhatsApp writes such headers too, in some languages: what else stands in the lines tells. */
const markdown: Variant = {
  sniff({ name, text }: Head) {
    if (/[\u200e\u200f]/.test(text.slice(0, 2_000))) return 0;
    const headers = text.match(/^\[\d{4}-\d\d-\d\d,? \d\d:\d\d(?::\d\d)?\] .+?:.*$/gm) ?? [];
    if (headers.length === 0) return 0;
    const hasOwnWords = headers.some((line) => /\] (?:Me|No-Sender):/.test(line)) || /\(\.\/media\/|^\(- .{1,80}: .{1,80} -\)/m.test(text);
    const hasSpaces = headers.some((line) => / {2}\r?$/.test(line));
    const hasShort = headers.some((line) => /^\[[\d-]+, \d\d:\d\d\]/.test(line));
    return Math.min(0.99, 0.3 + Number(hasOwnWords) * 0.4 + Number(hasSpaces || hasShort) * 0.25 + Number(/\.md$/i.test(name)) * 0.3);
  },
  open: () => new SignalMarkdownReader(),
};

/** `data.json` of signal-export. */
const jsonLines: Variant = {
  sniff({ text }) {
    const [first = ""] = text.split("\n", 1);
    if (!/^\s*\{/.test(first)) return 0;
    return ["date", "sender", "body", "quote", "attachments"].every((key) => first.includes(`"${key}":`)) ? 0.98 : 0;
  },
  open: () => new SignalJsonLinesReader(),
};

/** Signal: the export of its desktop app, and those of signal-export. */
export const signal = formatOfVariants("signal", /(?:^|\/)(?:main\.jsonl|(?:chat|index)\.md)$/, desktop, markdown, jsonLines);
