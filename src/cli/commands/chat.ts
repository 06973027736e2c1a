import {
  type Analysis,
  type Chat,
  mergeChats,
  nameMeant,
  type OwnTexts,
  putInZone,
  type ReadResult,
  readFile,
  reasons,
  summaryOf,
} from "#chats";
import { fileSource } from "../chat/file-source.ts";
import { type ChatOptions, chatHelp, chatOptions } from "../chat/options.ts";
import { type Command, exit, type Io, WrongUsage } from "../command.ts";
import { paintFor, widthFor } from "../terminal/style.ts";

export const chat: Command = {
  name: "chat",
  summary: "reads an exported chat: who wrote, how much, when",
  help: chatHelp,
  async run(args, io) {
    const options = chatOptions(args);
    const files: { readonly format: string; readonly confidence: number; readonly chats: readonly Chat[] }[] = [];
    for (const file of options.files) {
      const read = await readPath(file, options.dates, io);
      if (read === null) return exit.badData;
      files.push(read);
    }
    const chats = mergeChats(files.map((file) => file.chats));
    if (options.zone !== null) for (const one of chats) putInZone(one, options.zone);
    const summary = summaryOf(chats, options.breakup);
    const me = options.me === null ? summary.me : nameMeant(summary.participants, options.me);
    if (options.me !== null && me === null) throw new WrongUsage("--me is none of the people in these files, or may be more than one.");
    const known = { ...summary, me };
    const { lookBack, lookBackInWords } = await import("../chat/look-back.ts");
    const own = options.kinds ? await ownTexts(options, chats, me) : null;
    const analysis = lookBack(chats, known.me, options.breakup, own?.found);
    if (!options.json) {
      // It brings the calendar of the whole formula with it, which JSON does not need.
      const { chatReport } = await import("../chat/report.ts");
      const width = widthFor(io);
      const marked = own === null || analysis === null || analysis.type === "group" ? "" : await inWords(own, analysis, width);
      io.output.write(chatReport(known, lookBackInWords(chats, analysis), marked, { width, paint: paintFor(io) }));
      return exit.done;
    }
    const formats = [...new Set(files.map(({ format }) => format))];
    const confidence = Math.min(...files.map((file) => file.confidence));
    io.output.write(
      `${JSON.stringify({ format: formats.join("+"), confidence, ...known, zone: options.zone, ...(own !== null && { kinds: countsOf(own) }), analysis })}\n`,
    );
    return exit.done;
  },
};

/** @throws WrongUsage where it is not clear whose messages */
async function ownTexts({ files, dates }: ChatOptions, chats: readonly Chat[], me: string | null): Promise<OwnTexts | null> {
  const [chat] = chats;
  if (chat === undefined || chats.length > 1) throw new WrongUsage("--kinds takes one chat; there are several in these files.");
  if (me === null) throw new WrongUsage("--kinds needs --me: the files do not tell who you are.");
  const { findKinds } = await import("../chat/kinds.ts");
  return findKinds(files, dates === undefined ? {} : { dates }, chat, me);
}

async function inWords(own: OwnTexts, { kindsOfPush }: Exclude<Analysis, { type: "group" }>, width: number): Promise<string> {
  const { kindsReport } = await import("../chat/kinds.ts");
  return kindsReport(own, kindsOfPush ?? [], width);
}

function countsOf({ texts, chosen, told }: OwnTexts) {
  return { texts, chosen, told };
}

/** @returns null when it could not be read, which was said */
async function readPath(file: string, dates: ChatOptions["dates"], io: Io): Promise<Extract<ReadResult, { type: "chats" }> | null> {
  const complain = async (why: string) => {
    // It brings the tables of letters with it, which what is read well does not need.
    const { shownName } = await import("../terminal/cells.ts");
    io.errors.write(`keel: ${shownName(file)} ${why}.\n`);
    return null;
  };
  try {
    const source = await fileSource(file);
    try {
      const read = await readFile(source, dates === undefined ? {} : { dates });
      if (read.type === "chats") return read;
      return complain(read.type === "unreadable" ? reasons[read.reason] : "was not read to its end");
    } finally {
      await source.close();
    }
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    const { reasonOf } = await import("../storage/reasons.ts");
    return complain(reasonOf(error, "read"));
  }
}
