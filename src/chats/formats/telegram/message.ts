import { fromIsoLocal } from "../../calendar.ts";
import { unknownOffset } from "../../columns.ts";
import type { Cursor } from "../../json/cursor.ts";
import { KeySet } from "../../json/keys.ts";
import { feedString } from "../../json/text.ts";
import { counts, type Kind } from "../../kinds.ts";
import type { Measure } from "../../text/measure.ts";
import { isSame } from "../../text/same.ts";

/** A place in the bytes of the cursor: from, to. */
export type Span = [from: number, to: number];

const encoder = new TextEncoder();

const names = [
  "type",
  "date",
  "date_unixtime",
  "edited",
  "edited_unixtime",
  "from",
  "from_id",
  "actor",
  "actor_id",
  "action",
  "discard_reason",
  "reply_to_message_id",
  "forwarded_from",
  "reactions",
  "photo",
  "file",
  "media_type",
  "location_information",
  "contact_information",
  "poll",
  "text",
] as const;
type Name = (typeof names)[number];
const keys = new KeySet(names);
const partKeys = new KeySet(["text"]);

const kindsOfMedia: Readonly<Record<string, Kind>> = {
  sticker: "sticker",
  video_message: "video-note",
  voice_message: "voice",
  animation: "gif",
  video_file: "video",
  audio_file: "audio",
};
const mediaTypes = Object.entries(kindsOfMedia).map(([word, kind]) => ({ bytes: encoder.encode(word), kind }));
const [service, phoneCall, groupCall, missed, busy] = ["service", "phone_call", "conference_call", "missed", "busy"].map((word) =>
  encoder.encode(word),
) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];

/** Reads one message of `result.json`, key by key. Source: tdesktop, `export_output_json.cpp`. */
export class Message {
  /** Milliseconds of the wall clock, or NaN. */
  time = Number.NaN;
  /** Seconds since 1970 in UTC, or NaN. */
  private unix = Number.NaN;
  kind: Kind = "text";
  isEdited = false;
  isReply = false;
  isForwarded = false;
  hasReactions = false;
  private isService = false;
  /** Who, as the export writes it: an id, and a name. Empty where there is none. */
  readonly id: Span = [0, 0];
  readonly name: Span = [0, 0];
  private readonly measure: Measure;
  private cursor: Cursor | null = null;
  private readonly onKey = (key: number) => this.take(names[key] as Name, this.cursor as Cursor);

  constructor(measure: Measure) {
    this.measure = measure;
  }

  /** Reads the object on which the cursor stands. Its text goes into the measure. @throws needMore */
  read(cursor: Cursor): void {
    this.time = Number.NaN;
    this.unix = Number.NaN;
    this.kind = "text";
    this.isEdited = false;
    this.isReply = false;
    this.isForwarded = false;
    this.hasReactions = false;
    this.isService = false;
    this.id.fill(0);
    this.name.fill(0);
    this.measure.reset();
    this.cursor = cursor;
    cursor.object(keys, this.onKey);
    // A new picture of a group comes as a photo, and nobody sent it.
    if (this.isService && counts[this.kind].sort !== "call") this.kind = "notice";
    if (Number.isNaN(this.time)) this.time = this.unix * 1_000;
  }

  /** Minutes east of UTC of the computer that exported. */
  get offset(): number {
    const minutes = Math.round((this.time / 1_000 - this.unix) / 60);
    return Math.abs(minutes) <= 18 * 60 ? minutes : unknownOffset;
  }

  private take(name: Name, cursor: Cursor): void {
    if (name === "text") {
      this.text(cursor);
      return;
    }
    const first = cursor.value();
    const { bytes, from, to } = cursor;
    const isNull = first === 0x6e;
    switch (name) {
      case "type":
        this.isService = isSame(service, bytes, from, to);
        break;
      case "date":
        if (to - from >= 19) this.time = fromIsoLocal(bytes, from);
        break;
      case "date_unixtime":
        this.unix = numberOf(bytes, from, to);
        break;
      case "edited":
      case "edited_unixtime":
        // Old exports write the beginning of 1970 where nothing was changed.
        if (name === "edited_unixtime" || bytes[from] !== 0x31 || bytes[from + 1] !== 0x39) this.isEdited = true;
        break;
      case "from":
      case "actor":
        if (!isNull) [this.name[0], this.name[1]] = [from, to];
        break;
      case "from_id":
      case "actor_id":
        if (!isNull) [this.id[0], this.id[1]] = [from, to];
        break;
      case "action":
        if (isSame(phoneCall, bytes, from, to) || isSame(groupCall, bytes, from, to))
          this.kind = this.kind === "missed-call" ? this.kind : "call";
        break;
      case "discard_reason":
        if (isSame(missed, bytes, from, to) || isSame(busy, bytes, from, to)) this.kind = "missed-call";
        break;
      case "reply_to_message_id":
        this.isReply = !isNull;
        break;
      case "forwarded_from":
        this.isForwarded = true;
        break;
      case "reactions":
        this.hasReactions = to - from > 4;
        break;
      case "photo":
        this.kind = "image";
        break;
      case "file":
        if (this.kind === "text") this.kind = "document";
        break;
      case "media_type":
        this.kind = mediaTypes.find((media) => isSame(media.bytes, bytes, from, to))?.kind ?? "media";
        break;
      case "location_information":
        this.kind = "location";
        break;
      case "contact_information":
        this.kind = "contact";
        break;
      case "poll":
        this.kind = "poll";
        break;
    }
  }

  /** A string, or a list of strings and of objects that have one. */
  private text(cursor: Cursor): void {
    const first = cursor.next();
    if (first === 0x5b) cursor.array(() => this.textPart(cursor));
    else this.textPart(cursor);
  }

  private textPart(cursor: Cursor): void {
    if (cursor.next() === 0x7b) cursor.object(partKeys, () => this.said(cursor));
    else this.said(cursor);
  }

  private said(cursor: Cursor): void {
    if (cursor.value() === 0x22) feedString(this.measure, cursor.bytes, cursor.from, cursor.to, cursor.hasEscape);
  }
}

function numberOf(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] as number) - 0x30;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return to > from ? value : Number.NaN;
}
