import { Chat } from "../../chat.ts";
import { Records } from "../../csv/records.ts";
import { Entry } from "../../entry.ts";
import type { Known, Reader } from "../../format.ts";
import { kindOfFile } from "../../media.ts";
import { Dates } from "./dates.ts";
import { kindOfText } from "./words.ts";

/** Texts that may be the exporter's own are shorter. */
const longest = 300;

/** Reads the table of DiscordChatExporter. Dates are those of the computer that exported. Source: its `CsvMessageWriter.cs`. */
export class DiscordTableReader implements Reader {
  private readonly records = new Records(() => this.record());
  private readonly dates: Dates;
  private readonly chat = new Chat();
  private readonly entry = new Entry();

  /** @param known what comes first in a date, where the person says it */
  constructor(known: Known["dates"]) {
    this.dates = new Dates(known);
  }

  push(piece: Uint8Array): void {
    this.records.push(piece);
  }

  end(): readonly [Chat] {
    if (!this.records.end()) this.chat.warnings.add("cut-short");
    this.dates.settle(this.chat);
    return [this.chat];
  }

  private record(): void {
    const { records, entry, chat } = this;
    const moment = this.dates.moment(records.text("date"));
    if (moment === null) {
      chat.notUnderstood.add(records.utf8("date"));
      return;
    }
    const { position, length } = records.place;
    entry.begin(moment.time, moment.offset, position);
    entry.row.length = length;
    entry.mark("minute", !moment.hasSeconds);
    entry.mark("reacted", records.text("reactions") !== "");
    const text = records.utf8("content");
    const attachments = records.text("attachments");
    entry.kind = text.length < longest ? kindOfText(records.text("content")) : "text";
    if (entry.kind === "text") {
      if (attachments !== "") entry.kind = kindOfFile(attachments.split(",", 1)[0] ?? "");
      entry.measure.feed(text, 0, text.length);
    }
    const id = records.text("authorid");
    const name = records.text("author");
    if (entry.kind !== "notice") entry.row.who = chat.people.place(id === "" ? name : id, name);
    entry.addTo(chat);
  }
}
