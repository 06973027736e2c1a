import path from "node:path";
import type { StoragePlace } from "#server";
import { type Io, WrongUsage } from "../command.ts";
import { places } from "../places.ts";

/**
 * Where a server keeps what devices send: as it was said, else in the one folder for it below the home folder.
 * @returns null when nothing was said and the machine names no home folder
 */
export function storagePlace(data: string | undefined, database: string | undefined, { env }: Io): StoragePlace | null {
  const url = database ?? (data === undefined ? env.KEEL_DATABASE : undefined);
  if (data !== undefined && url !== undefined) throw new WrongUsage("--data and --database do not go together.");
  if (url !== undefined) {
    if (!/^postgres(?:ql)?:\/\//.test(url)) throw new WrongUsage("--database takes an address like postgres://user@host/name.");
    return { type: "database", url };
  }
  if (data === "") throw new WrongUsage("--data takes a folder.");
  const folder = data ?? usualFolder(env);
  return folder === null ? null : { type: "folder", folder: path.resolve(folder), thread: places.thread };
}

function usualFolder({ XDG_DATA_HOME: data, HOME: home, USERPROFILE: profile }: Io["env"]): string | null {
  // The specification says that a path that is not absolute is to be passed over.
  if (data !== undefined && path.isAbsolute(data)) return path.join(data, "keel", "server");
  const own = home || profile;
  return own ? path.join(own, ".local", "share", "keel", "server") : null;
}
