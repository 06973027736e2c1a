/** A host in memory, as the app's `Server`: vaults, doors, devices and boxes by the plainest means, and faults that a test sets. */
import { createHash, randomBytes } from "node:crypto";
import type { Failed } from "#sync";
import { type Credential, type Door, hexToBytes, type Problem, type ProblemName } from "#sync/wire";
import type { Answer, NewDevice, Own, Server, Token } from "../../src/app/sync/server.ts";
import { changeEra, newServer, pull, push, type TwinServer } from "./twin-server.ts";

export interface TwinVault {
  readonly log: TwinServer;
  readonly check: string;
  readonly door: Door;
  readonly devices: Map<string, string>;
}

export interface TwinHost extends Server {
  readonly vaults: Map<string, TwinVault>;
  readonly boxes: Map<string, Uint8Array<ArrayBuffer>>;
  /** Names of calls that were made. */
  readonly asked: string[];
  /** What stands in the place of an answer; null: nothing does. */
  fault: ((call: string) => Failed | null) | null;
  signUp: "open" | "invited" | "closed";
}

export const refused = (error: ProblemName, more: Partial<Problem> = {}): Failed => ({ type: "refused", problem: { error, ...more } });

export function twinHost(): TwinHost {
  const vaults = new Map<string, TwinVault>();
  const boxes = new Map<string, Uint8Array<ArrayBuffer>>();
  const hash = (hex: string) => createHash("sha256").update(hexToBytes(hex)).digest("hex");

  const call = async <Given>(name: string, work: () => Answer<Given>): Promise<Answer<Given>> => {
    host.asked.push(name);
    return host.fault?.(name) ?? work();
  };
  const done = { type: "given", given: null } as const;
  /** The vault, where this one may ask it. */
  const entered = <Given>(who: Credential, vault: string, work: (known: TwinVault) => Answer<Given>): Answer<Given> => {
    const known = vaults.get(vault);
    const isIn =
      known !== undefined &&
      (who.type === "device"
        ? known.devices.get(who.device) === hash(who.secret)
        : known.door.id === who.door && known.door.auth === hash(who.auth));
    if (known?.log.deleted) return refused("deleted");
    return isIn ? work(known) : refused("unauthorized");
  };
  const as = (who: Token): Own => {
    const own = <Given>(name: string, work: (known: TwinVault) => Answer<Given>) => call(name, () => entered(who, who.vault, work));
    const ask = async <Given extends object>(name: string, work: (log: TwinServer) => Given | Problem) =>
      own<Given>(name, ({ log }) => {
        const given = work(log);
        return "error" in given ? { type: "refused", problem: given } : { type: "given", given };
      });
    return {
      pull: async (after) => {
        const answer = await ask("pull", (log) => pull(log, after));
        return answer.type === "given" ? { type: "page", page: answer.given } : answer;
      },
      push: async (era, frames) => {
        const answer = await ask("push", (log) => push(log, era, frames));
        return answer.type === "given" ? { type: "pushed", pushed: answer.given } : answer;
      },
      changeEra: async (expect) => {
        const answer = await ask("changeEra", (log) => changeEra(log, expect, randomBytes(16).toString("hex")));
        return answer.type === "given" ? { type: "era", era: answer.given.era } : answer;
      },
      listDevices: () =>
        own("listDevices", ({ devices }) => ({ type: "given", given: [...devices.keys()].map((id) => ({ id, day: null })) })),
      addDevice: (device) => host.addDevice(who.vault, who, device),
      dropDevice: (device) =>
        own("dropDevice", ({ devices }) => {
          devices.delete(device);
          return done;
        }),
      fillBox: (box, bytes) =>
        own("fillBox", () => {
          boxes.set(box, bytes);
          return done;
        }),
      deleteVault: () =>
        own("deleteVault", ({ log }) => {
          log.deleted = true;
          return done;
        }),
      live: async () => {},
    };
  };

  const host: TwinHost = {
    vaults,
    boxes,
    asked: [],
    fault: null,
    signUp: "open",
    as,
    about: () => call("about", () => ({ type: "given", given: { signUp: host.signUp } })),
    newVault: (vault, door, { id, check, hash: token }, invitation) =>
      call("newVault", () => {
        if (host.signUp === "closed" || (host.signUp === "invited" && invitation !== "word")) return refused("closed");
        const known = vaults.get(vault);
        if (known !== undefined) return refused(known.log.deleted ? "deleted" : "exists");
        const log = newServer(vault, randomBytes(16).toString("hex"));
        vaults.set(vault, { log, check, door, devices: new Map([[id, token]]) });
        return done;
      }),
    openDoor: ({ door, auth }) =>
      call("openDoor", () => {
        for (const [vault, known] of vaults)
          if (known.door.id === door && known.door.auth === hash(auth)) return { type: "given", given: { vault, wrap: known.door.wrap } };
        return refused("unauthorized");
      }),
    addDevice: (vault: string, who: Credential, { id, check, hash: token }: NewDevice) =>
      call("addDevice", () =>
        entered(who, vault, (known) => {
          if (known.check !== check) return refused("unauthorized");
          known.devices.set(id, token);
          return done;
        }),
      ),
    readBox: (box) =>
      call("readBox", () => {
        const given = boxes.get(box);
        boxes.delete(box);
        return given === undefined ? refused("gone") : { type: "given", given };
      }),
  };
  return host;
}
