import { isZone } from "#chats";
import { WrongUsage } from "../command.ts";
import { parsedOptions } from "../options.ts";

export interface ChatOptions {
  readonly files: readonly string[];
  readonly me: string | null;
  /** 2024-03-01 */
  readonly breakup: string | null;
  readonly zone: string | null;
  readonly dates: "day" | "month" | undefined;
  /** Whether one's own messages are looked into. */
  readonly kinds: boolean;
  readonly json: boolean;
}

export const chatHelp = `Reads exported chats on this machine and sends nothing anywhere: WhatsApp (text
or zip), Telegram (result.json), Instagram and Messenger (JSON or HTML),
Signal, SMS Backup & Restore (XML), iMessage (imessage-exporter, iMazing) and
Discord. Several files of one chat become one; what stands in two of them
counts once. Says what is in them, and who began and who waited.

Usage: keel chat FILE… [--me NAME] [--breakup DATE] [--zone ZONE]
                      [--dates day|month] [--kinds] [--json]

  --me NAME       which of the people you are; else what the files tell
  --breakup DATE  the day of the breakup, like 2026-03-01: counts what was
                  written before it and from it on
  --zone ZONE     where the clock on the wall was, like Europe/Madrid, for
                  exports that only know the time in UTC
  --dates WHAT    what comes first in dates like 1/2/24, day or month, where
                  the files leave it open or what they tell is wrong
  --kinds         what the check would mark in your own messages, by month; of
                  more than 20,000 it takes an even sample. It needs --me,
                  unless the file tells who you are, and reads English
  --json          one line of JSON

Exit code: 0. 64 wrong usage; 65 a file that cannot be read, or is no chat;
70 something broke.
`;

/** @throws WrongUsage */
export function chatOptions(args: readonly string[]): ChatOptions {
  const { values, positionals } = parsedOptions(args, {
    me: { type: "string" },
    breakup: { type: "string" },
    zone: { type: "string" },
    dates: { type: "string" },
    kinds: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  });
  if (positionals.length === 0) throw new WrongUsage("Which file? keel chat takes one export or several.");
  if (values.breakup !== undefined && !isDay(values.breakup)) throw new WrongUsage("--breakup takes a day, like 2026-03-01.");
  if (values.zone !== undefined && !isZone(values.zone)) throw new WrongUsage("--zone takes the name of a time zone, like Europe/Madrid.");
  const { dates } = values;
  if (dates !== undefined && dates !== "day" && dates !== "month") throw new WrongUsage("--dates takes day or month.");
  return {
    files: positionals,
    me: values.me ?? null,
    breakup: values.breakup ?? null,
    zone: values.zone ?? null,
    dates,
    kinds: values.kinds,
    json: values.json,
  };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
}
