import { formatOfVariants, type Variant } from "../../variants.ts";
import { ImessagePageReader } from "./page.ts";
import { ImazingReader } from "./table.ts";
import { ImessageTextReader } from "./text.ts";
import { stampOf } from "./words.ts";

/** Lines at the beginning of a file that are looked at. */
const looks = 200;

/** The text of imessage-exporter. */
const text: Variant = {
  sniff({ text }) {
    const lines = text.split(/\r?\n/, looks);
    const stamps = lines.filter((line, at) => /^[A-Z]/.test(line) && (at === 0 || lines[at - 1] === "") && stampOf(line) !== null).length;
    if (stamps === 0) return 0;
    return Math.min(0.98, 0.6 + Number(stampOf(lines[0] ?? "") !== null) * 0.3 + stamps * 0.02);
  },
  open: ({ name }) => new ImessageTextReader(conversationOf(name)),
};

/** The page of imessage-exporter. */
const page: Variant = {
  sniff({ text }) {
    const hasMessages = /<div class="message"/.test(text) || /<div class="(?:sent|received)[ "]/.test(text);
    const hasTimes = /<span class="timestamp">/.test(text);
    return Number(hasMessages) * 0.5 + Number(hasTimes && hasMessages) * 0.4;
  },
  open: ({ name }) => new ImessagePageReader(conversationOf(name)),
};

/** The table of iMazing. */
const table: Variant = {
  sniff({ text }) {
    const [first = ""] = text.split(/\r?\n/, 1);
    const columns = ["Chat Session", "Message Date", "Service", "Sender ID", "Sender Name", "Attachment type"];
    const found = columns.filter((column) => first.includes(column)).length;
    return found < 4 ? 0 : 0.5 + (found / columns.length) * 0.48;
  },
  open: () => new ImazingReader(),
};

/** iMessage: what imessage-exporter and iMazing write. */
export const imessage = formatOfVariants("imessage", /(?:^|\/)Messages - [^/]*\.csv$/, text, page, table);

function conversationOf(fileName: string): string {
  return fileName.replace(/\.\w{1,5}$/, "");
}
