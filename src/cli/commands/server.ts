import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { createInterface } from "node:readline";
import { openKeeping } from "#server";
import { type Command, exit, type Io, WrongUsage } from "../command.ts";
import { parsedOptions } from "../options.ts";
import { storagePlace } from "../server/places.ts";
import { reason, refusedBy } from "../server/sync.ts";

type Keeping = Extract<Awaited<ReturnType<typeof openKeeping>>, { type: "open" }>["keeping"];
type Verb = (keeping: Keeping, file: string | undefined, io: Io) => Promise<number>;

const help = `Looks after what "keel serve" keeps for devices. Nothing of it can be read here.

Usage: keel server backup --to FILE [--data DIR | --database URL]
       keel server restore FILE [--data DIR | --database URL]
       keel server vacuum [--data DIR | --database URL]

  backup   writes a copy of everything to a new file. A server on the same
           folder is to be stopped first; on a database it may go on.
  restore  reads such a copy into an empty folder or database. Devices notice,
           and put back what came after the copy.
  vacuum   gives the room of what was erased back to the disk.

  --data, --database  as for keel serve
  --to FILE           is never written over

Exit code: 0. 1 it could not be done; 64 wrong usage, or a file that cannot be
read or written; 65 a copy that is cut off, or none; 70 something broke.
`;

const verbs: Readonly<Record<string, Verb>> = { backup: writeCopy, restore: readCopy, vacuum };

export const server: Command = {
  name: "server",
  summary: "copies, restores and tidies what a server keeps",
  help,
  async run([name = "", ...args], io) {
    const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
    if (verb === undefined) throw new WrongUsage(`server takes one of: ${Object.keys(verbs).join(", ")}.`);
    const { values, positionals } = parsedOptions(args, { data: { type: "string" }, database: { type: "string" }, to: { type: "string" } });
    const files = name === "backup" ? [values.to, ...positionals] : positionals;
    if (files.length > 1 || (name === "vacuum" && files.length > 0)) throw new WrongUsage(`server ${name} takes one file at most.`);
    const place = storagePlace(values.data, values.database, io);
    if (place === null) throw new WrongUsage("--data DIR is missing: this machine names no home folder.");
    const opened = await openKeeping(place).catch(refusedBy);
    if (opened.type !== "open") {
      io.errors.write(`keel: ${reason(opened)}\n`);
      return exit.failed;
    }
    try {
      return await verb(opened.keeping, files[0], io);
    } finally {
      await opened.keeping.close();
    }
  },
};

async function writeCopy(keeping: Keeping, file: string | undefined, io: Io): Promise<number> {
  if (file === undefined) throw new WrongUsage("server backup needs --to FILE.");
  const handle = await open(file, "wx", 0o600).catch(() => null);
  if (handle === null) return complain(io, "That file is there already, or cannot be written.", exit.wrongUsage);
  try {
    await keeping.backup(async (lines) => void (await handle.write(lines)));
    await handle.sync();
  } finally {
    await handle.close();
  }
  io.output.write("Copied.\n");
  return exit.done;
}

async function readCopy(keeping: Keeping, file: string | undefined, io: Io): Promise<number> {
  if (file === undefined) throw new WrongUsage("server restore needs FILE.");
  const isFile = await stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) return complain(io, "That file cannot be read.", exit.wrongUsage);
  const restored = await keeping.restore(createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY }));
  switch (restored.type) {
    case "restored":
      io.output.write(`Restored ${restored.vaults} vaults with ${restored.entries} entries.\n`);
      return exit.done;
    case "not-empty":
      return complain(io, "There are vaults already. A copy goes into an empty place alone.", exit.failed);
    case "cut-off":
      return complain(io, "That copy ends before its end. Nothing was taken from it.", exit.badData);
    case "no-backup":
      return complain(io, "That is no copy that keel server backup wrote.", exit.badData);
  }
}

async function vacuum(keeping: Keeping, _: string | undefined, io: Io): Promise<number> {
  await keeping.vacuum();
  io.output.write("Done.\n");
  return exit.done;
}

function complain(io: Io, sentence: string, code: number): number {
  io.errors.write(`keel: ${sentence}\n`);
  return code;
}
