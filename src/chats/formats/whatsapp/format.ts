import type { Format } from "../../format.ts";
import { shapeOf } from "../../stamps/shape.ts";
import { WhatsAppReader } from "./reader.ts";

/** Lines at the beginning of a file that are looked at. */
const looks = 40;

/** The text that WhatsApp exports, alone or out of its zip. */
export const whatsApp: Format = {
  name: "whatsapp",
  paths: /(?:^|\/)(?:_chat.*|[^/]*whatsapp[^/]*)\.txt$/i,
  sniff({ name, text }) {
    const lines = text.split(/\r?\n/, looks).filter((line) => line.trim() !== "");
    const headers = lines.filter((line) => shapeOf(line) !== null).length;
    if (headers === 0) return 0;
    const share = headers / lines.length;
    return Math.min(0.99, 0.5 + 0.3 * Math.min(1, share * 2) + (/whats|_chat/i.test(name) ? 0.19 : 0.1 * Math.min(1, headers / 10)));
  },
  open: ({ name }, size, { dates }) => new WhatsAppReader(otherOf(name), size, dates),
};

/** "WhatsApp Chat with NAME.txt", in languages of which the pattern is known. */
function otherOf(fileName: string): string | null {
  const bare = fileName.replace(/\.(?:txt|zip)$/i, "").replace(/ ?\(\d+\)$/, "");
  for (const pattern of patterns) {
    const [, name] = pattern.exec(bare) ?? [];
    if (name !== undefined) return name.trim();
  }
  return null;
}

const patterns: readonly RegExp[] = [
  /^WhatsApp Chat (?:with|-) (.+)$/i,
  /^WhatsApp[ -]Chat mit (.+)$/i,
  /^Chat de WhatsApp con (.+)$/i,
  /^Discussion WhatsApp avec (.+)$/i,
  /^Chat WhatsApp con (.+)$/i,
  /^Conversa do WhatsApp com (.+)$/i,
  /^Чат WhatsApp с контактом (.+)$/i,
  /^Чат WhatsApp із (.+)$/i,
  /^WhatsApp-chat met (.+)$/i,
  /^WhatsApp-chatt med (.+)$/i,
  /^WhatsApp-chat med (.+)$/i,
  /^Chat WhatsApp s (?:uživatelem )?(.+)$/i,
  /^Czat WhatsApp z (.+)$/i,
  /^(.+) ile WhatsApp Sohbeti$/i,
  /^Chat WhatsApp dengan (.+)$/i,
  /^与(.+)的 ?WhatsApp ?聊天$/i,
];
