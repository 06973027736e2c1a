import { Chat } from "../../chat.ts";
import { Records } from "../../csv/records.ts";
import { Entry } from "../../entry.ts";
import type { Reader } from "../../format.ts";
import type { Cursor } from "../../json/cursor.ts";
import { Items, type ItemsSink } from "../../json/items.ts";
import { Paths } from "../../json/paths.ts";
import { kindOfFile } from "../../media.ts";
import { sortByTime } from "../../order.ts";
import { ownerName } from "../../people.ts";
import { isoMoment } from "./dates.ts";

/** What the package says of one message. */
interface Written {
  readonly timestamp: string;
  readonly text: Uint8Array;
  /** Addresses with spaces between them, or "". */
  readonly attachments: string;
  readonly position: number;
  readonly length: number;
}

/** The messages of one channel out of Discord's own package: only what its owner wrote. Times are UTC. */
class OwnMessages {
  readonly chat = new Chat();
  private readonly entry = new Entry();

  add({ timestamp, text, attachments, position, length }: Written): void {
    const { entry, chat } = this;
    const moment = isoMoment(timestamp);
    if (moment === null) {
      chat.notUnderstood.add(new TextEncoder().encode(timestamp));
      return;
    }
    entry.begin(moment.time, 0, position);
    entry.row.length = length;
    entry.row.who = chat.people.place("me", ownerName);
    if (attachments !== "") entry.kind = kindOfFile(attachments.split(" ", 1)[0] ?? "");
    entry.measure.feed(text, 0, text.length);
    entry.addTo(chat);
  }

  end(isWhole: boolean): readonly [Chat] {
    const { chat } = this;
    if (!isWhole) chat.warnings.add("cut-short");
    if (chat.columns.count > 0) chat.me = 0;
    chat.warnings.add("one-side-only");
    chat.warnings.add("no-zone");
    sortByTime(chat.columns, true);
    return [chat];
  }
}

const message = new Paths(["Timestamp", "Contents", "Attachments"] as const);

/** Reads `messages.json` of the package. */
export class DiscordPackageReader implements Reader, ItemsSink {
  private readonly own = new OwnMessages();
  private readonly items = new Items("", this);

  push(piece: Uint8Array): void {
    this.items.push(piece);
  }

  end(): readonly [Chat] {
    return this.own.end(this.items.end());
  }

  value(): void {}

  object(): void {}

  list(): void {}

  item(cursor: Cursor, position: number): void {
    const start = cursor.at;
    message.read(cursor);
    const [timestamp, attachments] = [message.text("Timestamp"), message.text("Attachments")];
    this.own.add({ timestamp, text: message.utf8("Contents"), attachments, position, length: cursor.at - start });
  }

  skipped(bytes: Uint8Array): void {
    this.own.chat.notUnderstood.add(bytes);
  }
}

/** Reads `messages.csv` of an older package. */
export class DiscordPackageTableReader implements Reader {
  private readonly own = new OwnMessages();
  private readonly records = new Records(() => {
    const { records } = this;
    const [timestamp, attachments] = [records.text("timestamp"), records.text("attachments")];
    this.own.add({ timestamp, text: records.utf8("contents"), attachments, ...records.place });
  });

  push(piece: Uint8Array): void {
    this.records.push(piece);
  }

  end(): readonly [Chat] {
    return this.own.end(this.records.end());
  }
}
