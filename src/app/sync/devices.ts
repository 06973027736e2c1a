/** The device among its vault's other devices, as the worker holds it: it syncs, lists, invites and leaves. */
import type { Entry } from "#formula";
import { doorOf, knockWith, sealInvitation, sealOf, seenOf, sync } from "#sync";
import { bytesToHex, hexToBytes } from "#sync/wire";
import { readWords, type Seen, type Source, type Vault } from "#vault";
import type { Shelf } from "../storage/indexed-db.ts";
import type { DeviceCalls, Done, Last, List, Standing } from "./devices-form.ts";
import { freshDevice, openLink, sealLink } from "./link.ts";
import { linkName } from "./link-name.ts";
import { type Line, lineTo } from "./live.ts";
import type { Answer, Own, Server, Token } from "./server.ts";
import { storeOf, type Told } from "./store.ts";

export interface DeviceTools {
  readonly server: Server;
  readonly source: Source;
  /** Milliseconds since 1970. */
  now(): number;
  /** Where the app and its server are. */
  readonly origin: string;
  /** Waits until no other tab syncs. */
  alone<Result>(work: () => Promise<Result>): Promise<Result>;
}

export interface Devices extends Omit<DeviceCalls, "sync" | "openLink" | "openWords" | "join"> {
  sync(): Promise<Standing>;
  /** What an entry that is written now says of the server (Y28). */
  seen(): Seen;
  /** Keeps the token that this device was given. */
  take(token: Token): Promise<void>;
}

/** What the last sync came to, as it lies on the shelf. */
interface Noted {
  readonly last: Last;
  readonly heard: number | null;
}
const lastName = "last";

/** @param vault open; it is locked by whoever opened it */
export function devicesOf(vault: Vault<Entry>, shelf: Shelf, told: Told<Entry>, tools: DeviceTools): Devices {
  const { server, origin, alone } = tools;
  const store = storeOf(vault, shelf, told);
  const draw = vault.drawFrom(tools.source);
  let seen: Seen = null;
  let line: Line | null = null;

  const token = async () => openLink(await shelf.get(linkName), vault.key());
  const noted = async () => ((await shelf.get(lastName)) ?? null) as Noted | null;
  const look = async () => {
    const state = await store.state();
    seen = state === null ? null : seenOf(state);
  };
  const take = (given: Token) => store.note({ [linkName]: sealLink(given, vault.key(), draw), [lastName]: undefined });
  /** Asks as this device. */
  const ask = async <Given>(work: (own: Own) => Promise<Answer<Given>>): Promise<Answer<Given>> => {
    const who = await token();
    return who === null ? notHere : work(server.as(who));
  };
  const standing = async (): Promise<Standing> => {
    const [isOn, before, state, count] = [(await token()) !== null, await noted(), await store.state(), await store.count()];
    return {
      isOn,
      ...count,
      last: before?.last ?? null,
      heard: before?.heard ?? null,
      isAgreeing: state !== null && state.cure !== null,
      notices: state?.notices ?? [],
    };
  };
  /** @throws StoreFault */
  const run = async (who: Token): Promise<Last> => {
    const seal = sealOf(vault.key(), vault.id, draw);
    try {
      return await sync({ store, remote: server.as(who), seal, vault: vault.id });
    } finally {
      seal.forget();
    }
  };

  return {
    standing,
    take,
    seen: () => seen,
    beginSync: async (invitation) => {
      const { token: given, device } = freshDevice(vault.id, vault.check, draw);
      const made = await server.newVault(vault.id, await doorOf(vault), device, invitation);
      const isThere = made.type === "refused" && made.problem.error === "exists";
      const knocked = isThere ? knockWith(vault.words()) : null;
      const added = knocked?.type === "words" ? await server.addDevice(vault.id, knocked.credential, device) : made;
      if (added.type === "given") await take(given);
      return doneOf(added);
    },
    sync: () =>
      alone(async () => {
        const who = await token();
        if (who === null) return standing();
        const last = await run(who).catch((error): Last => {
          if (error instanceof Error && error.name === "StoreFault") return { type: "failed" };
          throw error;
        });
        await look();
        const isSilent = last.type === "failed" || (last.type === "later" && last.why === "offline");
        const heard = isSilent ? ((await noted())?.heard ?? null) : tools.now();
        // Where nothing fits any more, this does not either; what was synced stands.
        await store.note({ [lastName]: { last, heard } satisfies Noted }).catch(() => {});
        return standing();
      }),
    hear: async () => {
      const who = await token();
      if (who === null) return false;
      await look();
      line ??= lineTo((moved, until) => server.as(who).live(moved, until));
      const isNews = await line.next(() => seen?.seq ?? 0);
      if (!isNews) line = null;
      return isNews;
    },
    hush: async () => line?.cut(),
    listDevices: async (): Promise<List> => {
      const listed = await ask((own) => own.listDevices());
      if (listed.type !== "given") return refusedOf(listed);
      const own = (await token())?.device;
      return { type: "devices", devices: listed.given.map((one) => ({ ...one, isThis: one.id === own })) };
    },
    dropDevice: async (device) => doneOf(await ask((own) => own.dropDevice(device))),
    invite: async () => {
      const { token: given, device } = freshDevice(vault.id, vault.check, draw);
      const added = await ask((own) => own.addDevice(device));
      if (added.type !== "given") return refusedOf(added);
      const read = readWords(vault.words());
      if (read.type !== "secret") throw new Error("The vault has no words");
      const secret = draw(32);
      const from = { key: vault.key(), vaultId: hexToBytes(vault.id), secret: read.secret };
      const box = sealInvitation(secret, { server: origin, token: given, origin: from }, draw);
      const filled = await ask((own) => own.fillBox(box.id, box.bytes));
      if (filled.type === "given") return { type: "invited", device: given.device, secret: bytesToHex(secret), words: box.words };
      await ask((own) => own.dropDevice(given.device));
      return refusedOf(filled);
    },
    leave: async () => {
      line?.cut();
      const who = await token();
      if (who !== null) await server.as(who).dropDevice(who.device);
      await store.note({ [linkName]: undefined, [lastName]: undefined });
      seen = null;
    },
    deleteAtServer: async () => {
      const gone = await ask((own) => own.deleteVault());
      const isGone = gone.type === "given" || (gone.type === "refused" && gone.problem.error === "deleted");
      if (!isGone) return doneOf(gone);
      line?.cut();
      await store.note({ [linkName]: undefined, [lastName]: undefined });
      seen = null;
      return { type: "done" };
    },
    told: () =>
      alone(async () => {
        const state = await store.state();
        if (state !== null) await store.commit({ from: state, state: { ...state, notices: [] } });
      }),
  };
}

/** A call that was refused, as the page names it. */
export function refusedOf(failed: Exclude<Answer<unknown>, { type: "given" }>): Extract<Done, { type: "refused" }> {
  return { type: "refused", why: failed.type === "offline" ? "offline" : failed.problem.error };
}

function doneOf(answer: Answer<unknown>): Done {
  return answer.type === "given" ? { type: "done" } : refusedOf(answer);
}

/** Without a token nobody is asked. */
const notHere = { type: "refused", problem: { error: "unauthorized" } } as const;
