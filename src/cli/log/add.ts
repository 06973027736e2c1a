import { currentChapter, kindOf, kinds, type Moment } from "#formula";
import { exit, type Io, WrongUsage } from "../command.ts";
import { momentFrom, parsedOptions } from "../options.ts";
import { shownName } from "../terminal/cells.ts";
import { faultOf, newEntry } from "./new-entry.ts";
import { momentOf, opened, placeFrom, placeOptions } from "./opened.ts";

/** What belongs to the person and to no breakup stands under this name while no chapter was opened. */
const noChapter = "none";

/** `keel log add`: one entry more, as the newest. */
export async function addToLog(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parsedOptions(args, {
    ...placeOptions,
    body: { type: "string", default: "{}" },
    at: { type: "string" },
    now: { type: "string" },
    chapter: { type: "string" },
    json: { type: "boolean", default: false },
  });
  const [name, ...others] = positionals;
  const kind = name !== undefined && Object.hasOwn(kinds, name) ? kindOf(name) : undefined;
  if (kind === undefined || others.length > 0) throw new WrongUsage("add takes one KIND, of those that keel log --help lists.");
  const place = placeFrom(values, io);
  const now = momentOf(values.now === undefined ? null : momentFrom("--now", values.now), io);
  const at: Moment = values.at === undefined ? now : momentFrom("--at", values.at);
  const body = jsonFrom(values.body === "-" ? await textOf(io) : values.body);

  const log = await opened(place, io, true);
  if (typeof log === "number") return log;
  const chapter = values.chapter ?? chapterFor(kind.name, kind.ofPerson, () => currentChapter(log.log.situation, now)?.id ?? null);
  const entry = newEntry(log.log.lamport, at, io, { kind: kind.name, v: kind.version, body, chapter });
  const fault = faultOf(entry);
  if (fault !== null) {
    io.errors.write(`keel: The entry is refused: ${fault}. Nothing was written.\n`);
    return exit.badData;
  }
  const failed = await log.append(entry);
  if (failed !== null) return failed;
  if (log.isNew) io.errors.write(`keel: ${shownName(place.file)} was not there and begins now.\n`);
  io.output.write(`${values.json ? JSON.stringify(entry) : entry.id}\n`);
  return exit.done;
}

/** Null for an entry that opens a chapter: its id is the chapter's. */
function chapterFor(kind: string, ofPerson: boolean, current: () => string | null): string | null {
  if (kind === "chapter") return null;
  const chapter = current() ?? (ofPerson ? noChapter : null);
  if (chapter === null || (chapter === noChapter && !ofPerson)) {
    throw new WrongUsage(`No chapter was opened that this could belong to. First: keel log add chapter --body '{"why":"first"}'`);
  }
  return chapter;
}

function jsonFrom(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new WrongUsage(`--body takes JSON, like '{"strength":7}'.`);
  }
}

async function textOf(io: Io): Promise<string> {
  if (io.input.isTerminal) io.errors.write("Write the body as JSON, then a line with Ctrl-D alone.\n");
  const parts: Uint8Array[] = [];
  for await (const part of io.input) parts.push(part);
  return Buffer.concat(parts).toString();
}
