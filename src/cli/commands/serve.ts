import { parseArgs } from "node:util";
import { type ServeOptions, serve } from "#server";
import { type Command, exit, type Io, WrongUsage } from "../command.ts";
import { places } from "../places.ts";

const usualPort = 8787;

const help = `Serves the app on this machine, until Ctrl-C.

Usage: keel serve [--port N] [--host ADDRESS]

  --port N        the port, else ${usualPort}. Your browser keeps your notes
                  under the address, so a port that is taken is an error and
                  never another port.
  --host ADDRESS  the address of this machine, else 127.0.0.1. Others can
                  reach any other address; there the app starts over HTTPS only.
`;

export const serveApp: Command = {
  name: "serve",
  summary: "serves the app on this machine",
  help,
  run: (args, io) => serveUntilStopped(optionsFrom(args), io),
};

async function serveUntilStopped(options: ServeOptions, io: Io): Promise<number> {
  const served = await serve(options);
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

function optionsFrom(args: readonly string[]): ServeOptions {
  const { port, host } = parsed(args);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new WrongUsage("--port takes a number from 0 to 65535.");
  return { folder: places.app, port: Number(port), ...(host !== undefined && { host }) };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { port: { type: "string", default: String(usualPort) }, host: { type: "string" } } })
      .values;
  } catch {
    throw new WrongUsage("serve takes --port N and --host ADDRESS.");
  }
}
