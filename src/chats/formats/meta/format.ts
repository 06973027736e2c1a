import type { Head } from "../../format.ts";
import { formatOfVariants } from "../../variants.ts";
import { MetaPageReader } from "./page.ts";
import { MetaReader } from "./reader.ts";

/** `message_1.json` or `message_1.html` of a download from Instagram. */
export const instagram = formatOfVariants(
  "instagram",
  /(?:^|\/)message_\d+\.(?:json|html)$/,
  { sniff: (head) => likely(head) * (isInstagram(head) ? 1 : 0.5), open: () => new MetaReader() },
  { sniff: (head) => likelyPage(head) * (isInstagramPage(head) ? 1 : 0.5), open: ({ folder }) => new MetaPageReader(folder) },
);

/** The same of a download from Messenger, and the files of its end-to-end encrypted chats. */
export const messenger = formatOfVariants(
  "messenger",
  /(?:^|\/)(?:message_\d+\.(?:json|html)|[^/]+_\d+\.json)$/,
  { sniff: (head) => Math.max(likely(head) * (isInstagram(head) ? 0.5 : 1), likelyEncrypted(head)), open: () => new MetaReader() },
  { sniff: (head) => likelyPage(head) * (isInstagramPage(head) ? 0.5 : 1), open: ({ folder }) => new MetaPageReader(folder) },
);

function likely({ name, text }: Head): number {
  if (!/^\s*\{/.test(text) || !/"messages":\s*\[/.test(text)) return 0;
  const hasTimes = /"timestamp_ms":\s*\d/.test(text);
  const hasNames = /"sender_name":/.test(text);
  const hasPeople = /"participants":\s*\[/.test(text);
  const found = Number(hasTimes) * 0.4 + Number(hasNames) * 0.3 + Number(hasPeople) * 0.2;
  return found < 0.4 ? 0 : found + (/^message_\d+.*\.json$/.test(name) ? 0.09 : 0.05);
}

function likelyEncrypted({ text }: Head): number {
  if (!/^\s*\{/.test(text) || !/"participants":\s*\[\s*"/.test(text)) return 0;
  return 0.4 + Number(/"threadName":/.test(text)) * 0.3 + Number(/"senderName":/.test(text)) * 0.28;
}

/** Only Instagram says when somebody reacted, and counts its chats from such numbers. */
function isInstagram({ folder, text }: Head): boolean {
  if (/instagram/i.test(folder)) return true;
  if (/your_instagram_activity|instagram\.com|"thread_path":\s*"[^"]*_(?:1784\d{13}|3402823\d{20,})"/.test(text)) return true;
  if (/facebook_activity|messenger_media|"type":\s*"Generic"/.test(text)) return false;
  return /"actor":\s*"[^"]*",\s*"timestamp":|"(?:Liked a message|Reacted [^"]* to your message ?)"/.test(text);
}

/** The styles of the page come first; what it holds may stand behind the bytes that are looked at. */
function likelyPage({ name, text }: Head): number {
  if (!/^\s*<(?:!doctype )?html/i.test(text)) return 0;
  const hasBlocks = /class="[^"]*\b_a6-g\b/.test(text) && /class="[^"]*\b_a6-o\b/.test(text);
  const hasStyles = /\._a6-g\b/.test(text);
  return (hasBlocks ? 0.9 : hasStyles ? 0.6 : 0) + (hasBlocks && /^message_\d+.*\.html$/.test(name) ? 0.09 : 0);
}

function isInstagramPage({ folder, text }: Head): boolean {
  return /instagram/i.test(folder) || /instagram/i.test(text);
}
