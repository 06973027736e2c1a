import { readFile } from "node:fs/promises";
import { type Draft, loadModel, type Model, readDraft, verdicts } from "#check";
import { loadDrafts, nameOf, streamOf } from "../check/drafts.ts";
import { answerLines, type Read } from "../check/jsonl.ts";
import { type CheckOptions, checkHelp, checkOptions } from "../check/options.ts";
import { fullRecordOf } from "../check/records.ts";
import { report } from "../check/report.ts";
import { type Command, exit, type Io } from "../command.ts";
import { places } from "../places.ts";
import { paintFor, widthFor } from "../terminal/style.ts";

export const check: Command = {
  name: "check",
  summary: "reads a draft before it is sent",
  help: checkHelp,
  async run(args, io) {
    const options = checkOptions(args);
    const model = await readModel();
    if (model === null) {
      io.errors.write("keel: The check's model is missing, or of another version. npm run build puts it in its place.\n");
      return exit.broken;
    }
    // A line of JSON has no place for the simpler version.
    const wishes = { simpler: options.format !== "jsonl" };
    const read = (draft: Draft) => readDraft(draft, options.circumstances, model, wishes);
    return options.format === "jsonl" ? answerStreams(options, io, read) : answerDrafts(options, io, read);
  },
};

/** @returns the worst of all drafts */
async function answerDrafts({ files, format, context, theirs }: CheckOptions, io: Io, read: Read): Promise<number> {
  const page = { width: widthFor(io), paint: paintFor(io) };
  let worst = 0;
  let written = false;
  for await (const draft of loadDrafts(files, io)) {
    const name = nameOf(draft.name);
    const reading = draft.type === "draft" ? read({ text: draft.text, context, theirs }) : null;
    const why = draft.type === "unreadable" ? draft.why : reading?.state === "empty" ? "is empty: there is nothing to read" : null;
    if (why !== null || reading === null || draft.type === "unreadable") {
      if (format === "json") io.output.write(`${JSON.stringify({ id: draft.name, error: why })}\n`);
      io.errors.write(`keel: ${name} ${why}.\n`);
      worst = Math.max(worst, exit.wrongUsage);
      continue;
    }
    if (format === "json") io.output.write(`${JSON.stringify(fullRecordOf(draft.name, reading))}\n`);
    else {
      const heading = files.length > 1 ? `${written ? "\n" : ""}${page.paint(name, "dim")}\n\n` : "";
      io.output.write(heading + report(draft.text, reading, page));
    }
    written = true;
    worst = Math.max(worst, verdicts.indexOf(reading.verdict));
  }
  return worst;
}

async function answerStreams({ files, context }: CheckOptions, io: Io, read: Read): Promise<number> {
  let code: number = exit.done;
  for (const file of files.length === 0 ? ["-"] : files) {
    const stream = await streamOf(file, io);
    if (stream.type === "unreadable") {
      io.errors.write(`keel: ${nameOf(stream.name)} ${stream.why}.\n`);
      code = exit.wrongUsage;
      continue;
    }
    const { bad } = await answerLines(stream.bytes, io.output, context, read);
    if (bad > 0) code = Math.max(code, exit.badData);
  }
  return code;
}

async function readModel(): Promise<Model | null> {
  try {
    return loadModel(new Uint8Array(await readFile(places.model)));
  } catch {
    return null;
  }
}
