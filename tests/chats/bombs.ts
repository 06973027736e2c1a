/** Files that are made to break a reader: endless, deep, or full of what is never the same twice. */
import { Buffer } from "node:buffer";
import { constants, deflateRawSync } from "node:zlib";
import { readFile, reasons, type Source, summaryOf } from "#chats";

export interface Bomb {
  readonly name: string;
  /** Format that the person insists on. */
  readonly format?: string;
  /** @param scale 1 for the whole, a thousandth for a small one */
  source(scale: number): Source;
}

/** What became of a bomb: how many entries were read, or the reason why none were. */
export type Outcome = { readonly entries: number; readonly warnings: readonly string[] } | { readonly reason: string };

/** Reads a bomb to its end. */
export async function readBomb({ format, source }: Bomb, scale: number): Promise<Outcome> {
  const read = await readFile(source(scale), format === undefined ? {} : { format });
  if (read.type === "cancelled") throw new Error("nobody cancelled");
  if (read.type === "unreadable") return { reason: reasons[read.reason] };
  const { entries, warnings } = summaryOf(read.chats);
  return { entries, warnings };
}

const lines = 10_000_000;
const gigabyte = 1e9;
const deep = 100_000;
const many = 1_000_000;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const eight = (value: number) => String(value).padStart(8, "0");

/** A file of a beginning, of one part over and over, and of an end. */
function repeated(name: string, head: string, fill: string, times: number, tail = ""): Source {
  const part = bytesOf(fill);
  const perBlock = Math.max(1, Math.floor((1 << 20) / part.length));
  const block = bytesOf(fill.repeat(perBlock));
  return composed(name, bytesOf(head), part.length * times, bytesOf(tail), (from, into) => {
    for (let at = 0; at < into.length; ) {
      const start = (from + at) % block.length;
      const piece = block.subarray(start, Math.min(block.length, start + into.length - at));
      into.set(piece, at);
      at += piece.length;
    }
  });
}

/** The same of parts that differ, each as long as the first. */
function counted(name: string, head: string, part: (index: number) => string, times: number, tail = ""): Source {
  const size = bytesOf(part(0)).length;
  return composed(name, bytesOf(head), size * times, bytesOf(tail), (from, into) => {
    for (let at = 0; at < into.length; ) {
      const index = Math.floor((from + at) / size);
      const piece = bytesOf(part(index)).subarray((from + at) % size);
      into.set(piece.subarray(0, into.length - at), at);
      at += piece.length;
    }
  });
}

function composed(
  name: string,
  head: Uint8Array,
  middle: number,
  tail: Uint8Array,
  fill: (from: number, into: Uint8Array) => void,
): Source {
  const size = head.length + middle + tail.length;
  return {
    name,
    size,
    async read(from, to) {
      const bytes = new Uint8Array(Math.max(0, Math.min(to, size) - from));
      const [begin, end] = [head.length, head.length + middle];
      if (from < begin) bytes.set(head.subarray(from, from + bytes.length));
      const [own, until] = [Math.max(from, begin), Math.min(to, end)];
      if (until > own) fill(own - begin, bytes.subarray(own - from, until - from));
      if (to > end) bytes.set(tail.subarray(Math.max(0, from - end), to - end), Math.max(0, end - from));
      return bytes;
    },
  };
}

/** A zip of one file, which begins in some way and goes on in zeros: blocks that end at a byte can follow one another for ever. */
function zipOfZeros(path: string, begins: string, size: number): Source {
  const mebibyte = 1 << 20;
  const block = deflateRawSync(new Uint8Array(mebibyte), { finishFlush: constants.Z_FULL_FLUSH });
  const first = deflateRawSync(begins, { finishFlush: constants.Z_FULL_FLUSH });
  const times = Math.ceil(size / mebibyte);
  const packed = first.length + block.length * times + 2;
  const name = Buffer.from(path);
  const local = Buffer.alloc(30);
  local.write("PK\x03\x04");
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(name.length, 26);
  const list = Buffer.alloc(46);
  list.write("PK\x01\x02");
  list.writeUInt16LE(8, 10);
  list.writeUInt32LE(packed, 20);
  list.writeUInt32LE(0xfffffffe, 24);
  list.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(list.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + packed, 16);
  const head = Buffer.concat([local, name, first]);
  const tail = Buffer.concat([Buffer.from([3, 0]), list, name, end]);
  return composed("a.zip", head, block.length * times, tail, (from, into) => {
    for (let at = 0; at < into.length; at++) into[at] = block[(from + at) % block.length] as number;
  });
}

const whatsApp = "14.02.24, 10:00 - Kim: a\n14.02.24, 10:01 - Noa: b\n";
const telegram = `{"name":"B","type":"personal_chat","id":2,"messages":[`;
const message = `{"id":1,"type":"message","date":"2024-03-01T10:00:00","from":"A","from_id":"user1","text":"hi"}`;
const meta = `{"participants":[{"name":"A"},{"name":"B"}],"title":"B","messages":[`;
const metaMessage = `{"sender_name":"A","timestamp_ms":1700000000000,"content":"hi"}`;
const discord = `{"guild":{"id":"0"},"channel":{"id":"3","type":"DirectTextChat","name":"B"},"dateRange":{},"messages":[`;
const discordMessage = `{"id":"1","type":"Default","timestamp":"2024-03-01T10:00:00+01:00","timestampEdited":null,"content":"hi","author":{"id":"1","name":"a"}}`;
const signal = `{"version":"1"}\n{"recipient":{"id":"1","self":{}}}\n{"chat":{"id":"9","recipientId":"2"}}\n`;
const signalItem = `{"chatItem":{"chatId":"9","authorId":"1","dateSent":"1700000000000","standardMessage":{"text":{"body":"hi"}}}}\n`;
const own = `{"ID":1,"Timestamp":"2024-03-01 10:00:00","Contents":"hi","Attachments":""}`;
const markdown = "[2024-03-01 10:00:00] Me: a\n";
const iMessage = "May 17, 2022  5:29:42 PM\nMe\na\n\n";
const table = `AuthorID,Author,Date,Content,Attachments,Reactions\n`;
const row = `"1","A","2024-03-14 10:00","hi","",""\n`;
const iMazing = `Chat Session,Message ID,Message Date,Type,Sender ID,Sender Name,Subject,Text,Attachment,Attachment type\n`;
const rule = "=".repeat(62);
const discordText = `${rule}\nGuild: G\nChannel: C / B\n${rule}\n\n`;
const xml = `<?xml version='1.0'?>\n<smses count="1">\n`;
const sms = `<sms address="600000001" date="1700000000000" type="1" body="hi" contact_name="B" />\n`;
const page = `<html><head><title>B</title></head><body>`;
const metaBlock = `<div class="_a6-g"><h2 class="_a6-h">A</h2><div class="_a6-p">hi</div><div class="_a6-o">Sep 13, 2020, 12:26 PM</div></div>`;
const iMessageBlock = `<div class="message"><div class="sent iMessage"><p><span class="timestamp">May 17, 2022  5:29:42 PM</span><span class="sender">Me</span></p><span class="bubble">a</span></div></div>`;

/** What each format begins with, one entry of it, and where an endless text would stand. */
const files: readonly (readonly [format: string, file: string, head: string, entry: string, open: string])[] = [
  ["whatsapp", "chat.txt", whatsApp, "14.02.24, 10:01 - Noa: b\n", "14.02.24, 10:01 - Noa: "],
  ["telegram", "result.json", telegram + message, `,\n${message}`, `,{"date":"2024-03-01T10:00:00","from":"A","text":"`],
  ["messenger", "message_1.json", meta + metaMessage, `,\n${metaMessage}`, `,{"sender_name":"A","timestamp_ms":1700000000000,"content":"`],
  ["messenger", "message_1.html", page + metaBlock, `${metaBlock}\n`, `<div class="_a6-g"><h2 class="_a6-h">A</h2><div class="_a6-p">`],
  ["signal", "main.jsonl", signal + signalItem, signalItem, `{"chatItem":{"chatId":"9","dateSent":"1","standardMessage":{"text":{"body":"`],
  ["signal", "chat.md", markdown, markdown, "[2024-03-01 10:00:00] Me: "],
  ["sms", "sms.xml", xml + sms, sms, `<sms address="600000001" date="1700000000000" type="1" body="`],
  ["imessage", "B.txt", iMessage, iMessage, "May 17, 2022  5:29:42 PM\nMe\n"],
  ["imessage", "B.html", page + iMessageBlock, `${iMessageBlock}\n`, `<div class="message"><p><span class="sender">`],
  ["imessage", "B.csv", iMazing, `B,1,2022-05-17 10:00:00,Incoming,1,B,,hi,,\n`, `B,1,2022-05-17 10:00:00,Incoming,1,B,,"`],
  ["discord", "B.json", discord + discordMessage, `,\n${discordMessage}`, `,{"id":"1","timestamp":"2024-03-01T10:00:00+01:00","content":"`],
  ["discord", "B.csv", table + row, row, `"1","A","2024-03-14 10:00","`],
  ["discord", "B.txt", discordText, "[03/01/2024 10:00] A\nhi\n\n", "[03/01/2024 10:00] A\n"],
  ["discord", "messages.json", `[${own}`, `,\n${own}`, `,{"ID":1,"Timestamp":"2024-03-01 10:00:00","Contents":"`],
];

const jsons = files.filter(([, file]) => /\.jsonl?$/.test(file));
const texts = ['{"text":', '{"a":', "[", '{"author":', '{"standardMessage":', '{"messages":['];

/** All of them. */
export const bombs: readonly Bomb[] = [
  ...[
    ["_chat.txt", ""],
    ["_chat.txt", whatsApp],
    ["result.json", telegram + message],
    ["messages/inbox/b_1/message_1.html", page + metaBlock],
    ["sms-1.xml", xml + sms],
  ].map(([path = "", begins = ""]) => ({
    name: `a zip of 10 GB of zeros, ${path}${begins === "" ? "" : " behind an entry"}`,
    source: (scale: number) => zipOfZeros(path, begins, 10 * gigabyte * scale),
  })),
  ...files.flatMap(([format, file, head, entry, open]) => [
    { name: `a million entries, ${format} ${file}`, format, source: (scale: number) => repeated(file, head, entry, many * scale) },
    { name: `10 million lines, ${format} ${file}`, format, source: (scale: number) => repeated(file, head + open, "1\n", lines * scale) },
    { name: `10 million empty lines, ${format} ${file}`, format, source: (scale: number) => repeated(file, head, "\n", lines * scale) },
    {
      name: `one line of 1 GB, ${format} ${file}`,
      format,
      source: (scale: number) => repeated(file, head + open, "word ", (gigabyte / 5) * scale),
    },
  ]),
  ...jsons.flatMap(([format, file, head]) =>
    texts.map((opening) => ({
      name: `nested 100,000 deep by ${opening}, ${format} ${file}`,
      format,
      source: () => repeated(file, `${head}${format === "signal" ? "" : ","}{"text":`, opening, deep),
    })),
  ),
  ...["chat.html", "B.html", "sms.xml"].map((file) => ({
    name: `elements 100,000 deep, ${file}`,
    format: file === "sms.xml" ? "sms" : file === "B.html" ? "imessage" : "messenger",
    source: () => repeated(file, page, `<div class="message _a6-g _a6-p">`, deep),
  })),
  {
    name: "a million names, whatsapp",
    source: (scale) => counted("chat.txt", whatsApp, (at) => `14.02.24, 10:01 - Noa ${eight(at)}: b\n`, many * scale),
  },
  {
    name: "shapes that alternate, whatsapp",
    source: (scale) =>
      repeated("chat.txt", whatsApp, `${"14.02.24, 10:01 - Noa: b\n".repeat(3)}${"2/14/24, 10:01 AM - Noa: b\n".repeat(3)}`, many * scale),
  },
  {
    name: "a million chats, telegram",
    source: (scale) =>
      repeated(
        "result.json",
        `{"chats":{"list":[${telegram}${message}]}`,
        `,{"name":"C","id":1,"messages":[${message}]}`,
        many * scale,
        "]}}",
      ),
  },
  {
    name: "a million people, messenger",
    source: (scale) =>
      counted(
        "message_1.json",
        `{"participants":[{"name":"A"}`,
        (at) => `,{"name":"${eight(at)}"}`,
        many * scale,
        `],"title":"A","messages":[${metaMessage}]}`,
      ),
    format: "messenger",
  },
  {
    name: "a million recipients, signal",
    source: (scale) =>
      counted(
        "main.jsonl",
        signal,
        (at) => `{"recipient":{"id":"${eight(at)}","contact":{"profileGivenName":"${eight(at)}"}}}\n`,
        many * scale,
        signalItem,
      ),
    format: "signal",
  },
  {
    name: "a million numbers, sms",
    source: (scale) =>
      counted("sms.xml", xml, (at) => sms.replace("600000001", `6${eight(at)}`).replace('"B"', `"${eight(at)}"`), many * scale, "</smses>"),
  },
];
