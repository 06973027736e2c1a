import { type ServeOptions, type SignUp, serve } from "#server";
import { type Command, exit, type Io, WrongUsage } from "../command.ts";
import { parsedOptions } from "../options.ts";
import { places } from "../places.ts";
import { storagePlace } from "../server/places.ts";
import { openSync, type SyncOpened, type SyncWanted } from "../server/sync.ts";

const usualPort = 8787;
const megabyte = 1_048_576;
const usualQuota = 256;

const help = `Serves the app on this machine, until Ctrl-C, and keeps for your devices what
they cannot read to anybody but themselves.

Usage: keel serve [--port N] [--host ADDRESS] [--data DIR | --database URL]
                  [--signup open|invited|closed] [--quota MB] [--no-sync]

  --port N        the port, else ${usualPort}. Your browser keeps your notes
                  under the address, so a port that is taken is an error and
                  never another port.
  --host ADDRESS  the address of this machine, else 127.0.0.1. Others can
                  reach any other address; there the app starts over HTTPS only.
  --data DIR      the folder for what devices send, else
                  $XDG_DATA_HOME/keel/server, or below the home folder
                  .local/share/keel/server. A database starts in it when a
                  second device needs it, not before.
  --database URL  a PostgreSQL instead, like postgres://user@host/name; else
                  KEEL_DATABASE, which others on this machine cannot read.
  --signup WHO    who may begin a vault here: open, everybody; invited, whoever
                  knows the word in KEEL_INVITATION; closed, nobody. Else only
                  this machine itself.
  --quota MB      what one vault may hold, else ${usualQuota}.
  --no-sync       hands out the app and takes nothing in.
`;

export const serveApp: Command = {
  name: "serve",
  summary: "serves the app on this machine",
  help,
  run: (args, io) => {
    const { wanted, ...options } = optionsFrom(args, io);
    return serveWith(options, wanted, io);
  },
};

async function serveWith(options: ServeOptions, wanted: SyncWanted | null, io: Io): Promise<number> {
  const opened = wanted === null ? null : await openSync(wanted, io);
  if (wanted !== null && opened === null) {
    if (!wanted.isUsual) return exit.failed;
    io.errors.write("The app is served without sync.\n");
  }
  const code = await serveUntilStopped({ ...options, sync: opened?.sync ?? null }, opened, io);
  await opened?.close();
  return code;
}

async function serveUntilStopped(options: ServeOptions, opened: SyncOpened | null, io: Io): Promise<number> {
  const served = await serve(options);
  if (served.type !== "listening") opened?.sync.stop();
  switch (served.type) {
    case "listening":
      io.output.write(`Keel is at ${served.address}\nStop it with Ctrl-C.\n`);
      await io.stopped();
      await served.close();
      return exit.done;
    case "port-taken":
      io.errors.write(
        `keel: Port ${options.port} is taken. Stop what runs there, or name a port: npm start -- --port ${options.port + 1}\n` +
          "Notes are kept under the address: another port begins empty.\n",
      );
      return exit.failed;
    case "not-built":
      io.errors.write("keel: The app is not built yet. npm start builds and serves it.\n");
      return exit.failed;
    case "refused":
      io.errors.write(`keel: This machine does not let Keel listen there (${served.code}).\n`);
      return exit.failed;
  }
}

function optionsFrom(args: readonly string[], io: Io): ServeOptions & { readonly wanted: SyncWanted | null } {
  const { values, positionals } = parsedOptions(args, {
    port: { type: "string", default: String(usualPort) },
    host: { type: "string" },
    data: { type: "string" },
    database: { type: "string" },
    signup: { type: "string" },
    quota: { type: "string", default: String(usualQuota) },
    "no-sync": { type: "boolean", default: false },
  });
  if (positionals.length > 0) throw new WrongUsage("serve takes options alone.");
  const { port, host, quota } = values;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new WrongUsage("--port takes a number from 0 to 65535.");
  if (!/^[1-9]\d{0,6}$/.test(quota)) throw new WrongUsage("--quota takes a number of megabytes.");
  const invitation = io.env.KEEL_INVITATION ?? null;
  const signUp = signUpFrom(values.signup, invitation);
  const place = values["no-sync"] ? null : storagePlace(values.data, values.database, io);
  const isUsual = values.data === undefined && place?.type === "folder";
  return {
    folder: places.app,
    port: Number(port),
    ...(host !== undefined && { host }),
    wanted: place === null ? null : { place, isUsual, signUp, invitation, quota: Number(quota) * megabyte },
  };
}

function signUpFrom(given: string | undefined, invitation: string | null): SignUp | "local" {
  if (given === undefined) return "local";
  if (given !== "open" && given !== "invited" && given !== "closed") throw new WrongUsage("--signup takes open, invited or closed.");
  if (given === "invited" && !invitation) throw new WrongUsage("--signup invited needs a word in KEEL_INVITATION.");
  return given;
}
