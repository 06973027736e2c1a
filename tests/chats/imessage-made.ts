import type { MadeEntry } from "./made.ts";

type Names = readonly [string, string];

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A time as imessage-exporter writes it: the hour takes two places. */
export function exporterStamp(time: number): string {
  const date = new Date(time);
  const hour = date.getUTCHours();
  const [minute, second, day] = [date.getUTCMinutes(), date.getUTCSeconds(), date.getUTCDate()].map((part) =>
    String(part).padStart(2, "0"),
  );
  const shown = String(hour % 12 || 12).padStart(2, " ");
  return `${months[date.getUTCMonth()]} ${day}, ${date.getUTCFullYear()} ${shown}:${minute}:${second} ${hour < 12 ? "AM" : "PM"}`;
}

/** A chat as the text of imessage-exporter holds it; calls it has none of. */
export function imessageText(entries: readonly MadeEntry[], names: Names): string {
  return entries
    .map(({ time, who, kind, text }, index) => {
      const stamp = exporterStamp(time);
      if (kind === "notice") return `${stamp} ${names[who]} named the conversation Us\n\n`;
      const read = index % 3 === 0 ? " (Read by them after 1 hour, 49 seconds)" : "";
      const body =
        kind === "image" ? "attachments/12/IMG_0001.heic" : kind === "deleted" ? "This message was deleted from the conversation!" : text;
      const more = index % 7 === 3 ? "\nTapbacks:\n    Loved by Me\n" : "";
      const nested = index % 11 === 5 ? `\n    ${stamp}\n    ${names[0]}\n    an answer\nof two lines\n` : "";
      const reply = index % 13 === 6 ? "\nThis message responded to an earlier message." : "";
      return `${stamp}${read}\n${names[who]}\n${body}${more}${nested}${reply}\n\n`;
    })
    .join("");
}

/** The same as its page. */
export function imessagePage(entries: readonly MadeEntry[], names: Names): string {
  const plain = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const messages = entries.map(({ time, who, kind, text, isEdited }, index) => {
    const stamp = `<span class="timestamp"><a title="Reveal" href="sms://open?message-guid=1">${exporterStamp(time)}</a> (Read by you)</span>`;
    if (kind === "notice") return `<div class ="announcement"><p>${stamp} ${plain(names[who])} left the conversation.</p></div>`;
    const bubble = `<span class="bubble">${index % 2 === 0 ? plain(text) : plain(text).replaceAll("\n", "<br>")}</span>`;
    const versions = `<div class="edited"><table><tr><td><span class="timestamp">Edited 9 seconds later</span></td><td><span class="bubble">old</span></td></tr><tr><td>${bubble}</td></tr></table></div>`;
    const part =
      kind === "image"
        ? `<img src="attachments/1.jpeg" loading="lazy">`
        : kind === "deleted"
          ? `<span class="deleted">This message was deleted from the conversation!</span>`
          : isEdited
            ? versions
            : bubble;
    const tapbacks =
      index % 7 === 3
        ? `<hr><div class="tapbacks"><p>Tapbacks:</p><div class="tapback"><span class="tapback"><b>Loved</b> by Me</span></div></div>`
        : "";
    const reply = `<div class="replies"><div class="reply"><div class="message"><div class="sent iMessage"><p>${stamp}<span class="sender">Me</span></p><hr><div class="message_part"><span class="bubble">an answer</span></div></div></div></div></div>`;
    return `<div class="message">\n<div class="${who === 0 ? "sent iMessage" : "received"}">\n<p>${stamp}\n<span class="sender">${plain(names[who])}</span></p>\n<hr><div class="message_part">\n${part}\n</div>${tapbacks}${index % 11 === 5 ? reply : ""}</div>\n</div>`;
  });
  return `<html>\n<meta charset="UTF-8"><style>\n.message > p { margin: 0 }\n</style>\n${messages.join("\n")}\n</html>`;
}

/** The same as the table of iMazing. */
export function imazingTable(entries: readonly MadeEntry[], names: Names, separator = ",", hasIds = true): string {
  const field = (text: string) => (/[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const head = [
    "Chat Session",
    ...(hasIds ? ["Message ID"] : []),
    "Message Date",
    "Delivered Date",
    "Read Date",
    "Edited Date",
    "Deleted Date",
  ];
  const tail = [
    "Service",
    "Type",
    "Sender ID",
    "Sender Name",
    "Status",
    "Replying to",
    "Subject",
    "Text",
    "Reactions",
    "Attachment",
    "Attachment type",
  ];
  const rows = entries.flatMap(({ time, who, kind, text, isEdited }, index) => {
    const date = new Date(time).toISOString().slice(0, 19).replace("T", " ");
    const type = kind === "notice" ? "Notification" : who === 0 ? "Outgoing" : "Incoming";
    const sender = who === 0 ? ["", ""] : ["+34600000001", names[1]];
    const row = [names[1], ...(hasIds ? [`id-${index}`] : []), date, date, "", isEdited ? date : "", kind === "deleted" ? date : ""];
    row.push("iMessage", type, ...sender, "Read", "", "", text, index % 7 === 3 ? "Loved by Me" : "");
    const image = [...row, "IMG_1.heic", "image/heic"];
    if (kind === "image") return hasIds ? [image, [...row, "IMG_2.heic", "image/heic"]] : [image];
    return [[...row, "", ""]];
  });
  return `${[[...head, ...tail], ...rows].map((row) => row.map(field).join(separator)).join("\n")}\n`;
}
