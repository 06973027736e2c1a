import { formatOfVariants, type Variant } from "../../variants.ts";
import { DiscordJsonReader } from "./json.ts";
import { DiscordPackageReader, DiscordPackageTableReader } from "./package.ts";
import { DiscordTableReader } from "./table.ts";
import { DiscordTextReader } from "./text.ts";

const json: Variant = {
  sniff({ text }) {
    if (!/^\s*\{/.test(text)) return 0;
    const signs = [/"guild":\s*\{/, /"channel":\s*\{/, /"messages":\s*\[/, /"(?:exportedAt|dateRange)":/, /"timestampEdited":/];
    const found = signs.filter((sign) => sign.test(text)).length;
    return found < 3 ? 0 : 0.39 + found * 0.12;
  },
  open: () => new DiscordJsonReader(),
};

const table: Variant = {
  sniff: ({ text }) => (/^"?AuthorID"?[,;]"?Author"?[,;]"?Date"?[,;]"?Content"?/.test(text) ? 0.98 : 0),
  open: (_, { dates }) => new DiscordTableReader(dates),
};

const plain: Variant = {
  sniff({ text }) {
    if (!/^={30,}\r?\n(?:Guild|Server): /.test(text)) return 0;
    return /^Channel: /m.test(text) ? 0.98 : 0.8;
  },
  open: (_, { dates }) => new DiscordTextReader(dates),
};

const ownMessages: Variant = {
  sniff({ text }) {
    if (!/^\s*\[\s*\{/.test(text)) return 0;
    const keys = ["ID", "Timestamp", "Contents", "Attachments"].filter((key) => text.includes(`"${key}":`)).length;
    return keys < 3 ? 0 : 0.5 + keys * 0.12;
  },
  open: () => new DiscordPackageReader(),
};

const ownTable: Variant = {
  sniff: ({ text }) => (/^ID,Timestamp,Contents,Attachments\b/.test(text) ? 0.98 : 0),
  open: () => new DiscordPackageTableReader(),
};

/** Discord: what DiscordChatExporter writes, and the package that Discord itself gives. */
export const discord = formatOfVariants(
  "discord",
  /(?:^|\/)messages\/c?\d+\/messages\.(?:json|csv)$/i,
  json,
  table,
  plain,
  ownMessages,
  ownTable,
);
