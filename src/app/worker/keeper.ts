/** The vault as the worker holds it: opened, folded, written to. One call after the other; a lock waits for what is being written. */
import type { Entry, Log, Moment } from "#formula";
import { currentChapter, decode, kindOf, loadExport, openLog } from "#formula";
import type { Bytes, StoreFault, Tools, Vault, Way } from "#vault";
import type { Kept } from "../storage/indexed-db.ts";
import type { DeviceTools } from "../sync/devices.ts";
import type { DeviceCalls } from "../sync/devices-form.ts";
import { deviceDesk } from "./device-desk.ts";
import { type Calls, type Entrance, Fault, type Opened, type Refused, type Restored, type Shown, type Written } from "./keeping.ts";
import { shownOf } from "./shown.ts";
import { viewOf } from "./views.ts";

/** What the keeper takes from the platform. */
export interface Platform {
  openKept(): Promise<Kept>;
  readonly tools: Tools;
  /** What asks the server of several devices. */
  reach(): Promise<DeviceTools>;
  /** Milliseconds since 1970. */
  now(): number;
  /** A UUIDv4 in small letters. */
  newId(): string;
}

interface Open {
  /** Null: all is in memory. */
  readonly vault: Vault<Entry> | null;
  log: Log;
}

/** What seals and opens is loaded when something is kept: a first visit waits for none of it. */
const loadVault = () => import("#vault");
/** The device's name in a log that is in memory only. */
const memoryDevice = "memory";

export function keeperOf({ openKept, tools, reach, now, newId }: Platform): Calls {
  let underWay: Promise<Kept> | null = null;
  let open: Open | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  const kept = () => {
    underWay ??= openKept().catch((error) => {
      // The next call may have more luck.
      underWay = null;
      throw error;
    });
    return underWay;
  };
  const opened = (): Open => {
    if (open === null) throw new Fault("closed");
    return open;
  };
  const shown = (moment: Moment): Shown => ({ ...shownOf(opened().log, moment, opened().vault), synced: desk.isOn });
  const vaultOf = (): Vault<Entry> => {
    const { vault } = opened();
    if (vault === null) throw new Fault("closed");
    return vault;
  };
  const ownWay = (): Way => ({ type: "phrase", words: vaultOf().words() });
  const inTurn =
    <Given extends unknown[], Result>(work: (...given: Given) => Promise<Result>) =>
    (...given: Given): Promise<Result> => {
      const result = turn.then(() => work(...given));
      turn = result.catch(() => undefined);
      return result;
    };

  async function takeIn(vault: Vault<Entry>): Promise<void> {
    open?.vault?.lock();
    open = { vault, log: openLog(vault.log.entries) };
    await desk.look();
  }

  /** What was written in memory goes along. */
  async function takeInNew(vault: Vault<Entry>): Promise<void> {
    const before = open?.vault === null ? open.log.entries() : [];
    if (before.length > 0) await vault.log.append(before);
    await takeIn(vault);
  }

  /** A few are added one by one; many are folded anew. */
  function add(came: readonly Entry[]): void {
    const now = opened();
    const entries = came.filter(({ id }) => now.log.entry(id) === undefined);
    if (entries.length > 100) now.log = openLog([...now.log.entries(), ...entries]);
    else for (const entry of entries) now.log.add(entry);
  }

  /** Durable when it settles, where there is a vault. */
  async function keep(entries: readonly Entry[]): Promise<void> {
    const others = (await opened().vault?.log.append(entries, desk.seen())) ?? [];
    add([...others, ...entries]);
  }

  async function entriesOf(written: readonly Written[], moment: Moment): Promise<Entry[]> {
    const { log, vault } = opened();
    // Without a vault nothing is touched that outlives the visit.
    const device = vault === null ? memoryDevice : await (await kept()).device();
    let chapter = currentChapter(log.situation, moment)?.id ?? newId();
    return written.map(({ kind, body, when = moment, opens }, index) => {
      const v = kindOf(kind)?.version ?? 0;
      if (opens === true) chapter = newId();
      const { at, offset } = when;
      const entry: Entry = { id: newId(), lamport: log.lamport + 1 + index, at, offset, device, chapter, kind, v, body };
      if (decode(entry, index).type !== "entry") throw new Fault("refused");
      return entry;
    });
  }

  const wayOf = async (way: Entrance): Promise<Way> =>
    way.type === "device" ? { type: "device", key: await (await kept()).deviceKey() } : way;

  async function waitLeft(): Promise<number> {
    const { failed, at } = await (await kept()).attempts();
    const wait = (await loadVault()).waitAfter(failed);
    // A clock that was put back must not shut anybody out for longer.
    return Math.max(0, Math.min(wait, at + wait - now()));
  }

  /** Counted before it is tried: whoever closes the page at the right moment gains nothing by it. */
  async function count(failed: number): Promise<void> {
    try {
      await (await kept()).setAttempts({ failed, at: now() });
    } catch (error) {
      // A full disk must not shut them out.
      if (!(isStoreFault(error) && error.type === "full")) throw error;
    }
  }

  const desk = deviceDesk(
    {
      kept,
      vault: vaultOf,
      shown: (moment) => shown(moment),
      told: {
        came: add,
        went: () => {
          opened().log = openLog(vaultOf().log.entries);
        },
      },
      adopt: inTurn(async ({ origin }, passphrase) => {
        const { store } = await kept();
        const way = passphrase === null ? await wayOf({ type: "device" }) : { type: "passphrase" as const, passphrase };
        const made = await (await loadVault()).adoptVault<Entry>(store, origin, way as Exclude<Way, { type: "phrase" }>, tools);
        if (made.type === "exists") return null;
        await takeInNew(made.vault);
        return made.vault;
      }),
    },
    tools,
    reach,
  );

  const calls: Omit<Calls, keyof DeviceCalls> = {
    look: async () => {
      const stored = await (await kept()).store.read(Number.MAX_SAFE_INTEGER);
      if (stored === null) return null;
      const read = (await loadVault()).readHeader(stored.header);
      return { doors: read.type === "header" ? read.header.doors.map(({ type }) => type) : [], wait: await waitLeft() };
    },
    begin: async (moment) => {
      open ??= { vault: null, log: openLog([]) };
      return shown(moment);
    },
    suggest: async () => (await loadVault()).suggestedPassphrase(tools.source(32)),
    create: async (passphrase, moment) => {
      const { store } = await kept();
      const way = passphrase === null ? await wayOf({ type: "device" }) : { type: "passphrase" as const, passphrase };
      const made = await (await loadVault()).createVault<Entry>(store, way as Exclude<Way, { type: "phrase" }>, tools);
      if (made.type === "exists") return "exists";
      await takeInNew(made.vault);
      return { words: made.vault.words(), shown: shown(moment) };
    },
    open: async (way, moment): Promise<Opened> => {
      const { store, attempts } = await kept();
      const wait = way.type === "passphrase" ? await waitLeft() : 0;
      if (wait > 0) return { type: "wait", wait };
      const { failed } = await attempts();
      if (way.type === "passphrase") await count(failed + 1);
      const result = await (await loadVault()).openVault<Entry>(store, await wayOf(way), tools);
      if (result.type !== "open") {
        // The wait begins when the try is over: on a slow device the try itself takes longer than the first waits.
        if (way.type === "passphrase") await count(failed + 1);
        const places = result.type === "wrong-words" ? result.places : [];
        return { type: "refused", why: result.type, wait: await waitLeft(), places };
      }
      if (way.type === "passphrase" || failed > 0) await count(0);
      await takeIn(result.vault);
      return { type: "open", shown: shown(moment) };
    },
    write: async (written, moment) => {
      const entries = await entriesOf(written, moment);
      await keep(entries);
      return { ids: entries.map(({ id }) => id), shown: shown(moment) };
    },
    view: async (name, given, moment, quietUntil) => viewOf(name, given, opened().log, moment, quietUntil),
    bring: async (text, moment) => {
      const exporter = await loadExport();
      const read = exporter.read(text);
      if (read.type !== "entries") return { type: read.type };
      const { log } = opened();
      const fresh = read.entries.filter(({ id }) => log.entry(id) === undefined);
      await keep(fresh);
      return { type: "brought", added: fresh.length, refused: read.refused.length, shown: shown(moment) };
    },
    take: async (form, names) => {
      const exporter = await loadExport();
      const entries = opened().log.entries().map(exporter.asWritten);
      return exporter[form](names.length === 0 ? entries : exporter.replaceNames(entries, names).entries);
    },
    refresh: async (moment) => {
      const { vault } = opened();
      if (vault === null) return shown(moment);
      // Another tab may have changed its doors too.
      await vault.current();
      add(await vault.log.refresh());
      await desk.look();
      return shown(moment);
    },
    words: async () => vaultOf().words(),
    setPassphrase: async (passphrase) => {
      const vault = vaultOf();
      if (passphrase === null) return vault.setDevice(await (await kept()).deviceKey(), true);
      const written = await vault.setPassphrase(passphrase);
      if (written === "moved" || !vault.doors.includes("device")) return written;
      const dropped = await vault.dropDevice();
      if (dropped === "written") await (await kept()).dropDeviceKey();
      return dropped;
    },
    backup: async () => (await (await loadVault()).writeBackup(vaultOf(), tools)) ?? new Uint8Array(),
    prove: async (file, way) => {
      const backup = await (await loadVault()).openBackup(file, way ?? ownWay(), tools);
      if (backup.type !== "backup") return { type: "refused", why: backup.type };
      const whole = backup.troubles.length === 0 && !backup.truncated;
      return { type: whole ? "sound" : "partly", entries: backup.kept.length };
    },
    restore: async (file, way, moment): Promise<Restored> => {
      const backup = await (await loadVault()).openBackup<Entry>(file, way ?? ownWay(), tools);
      if (backup.type !== "backup") return { type: "refused", why: backup.type satisfies Refused };
      const vault = vaultOf();
      const before = vault.log.entries.length;
      await vault.log.merge(backup);
      opened().log = openLog(vault.log.entries);
      const whole = backup.troubles.length === 0 && !backup.truncated;
      return { type: "restored", added: vault.log.entries.length - before, whole, shown: shown(moment) };
    },
    erase: async () => {
      open?.vault?.lock();
      open = null;
      const { store } = await kept();
      await store.erase();
      // The page deletes the database itself: what is held open here would stand in its way.
      await store.close();
      underWay = null;
    },
    lock: async () => {
      open?.vault?.lock();
      open = null;
    },
  };
  const inTurns = Object.entries(calls).map(([name, work]) => [name, inTurn(work as (...given: unknown[]) => Promise<unknown>)]);
  return { ...(Object.fromEntries(inTurns) as typeof calls), ...desk.calls };
}

/** What a call's failure is called on the page. */
export function faultOf(error: unknown): Fault["type"] {
  if (error instanceof Fault) return error.type;
  if (isStoreFault(error)) return error.type;
  return error instanceof RangeError ? "refused" : "failed";
}

/** By its name: the part that it comes from may not be loaded. */
function isStoreFault(error: unknown): error is StoreFault {
  return error instanceof Error && error.name === "StoreFault";
}

/** Random bytes of the platform. */
export const source = (count: number): Bytes => crypto.getRandomValues(new Uint8Array(count));
