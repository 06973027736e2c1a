/** Calls about devices. They wait for no turn: a sync may take minutes, and nobody waits for it to write. */
import type { Entry, Moment } from "#formula";
import type { Seen, Vault, Tools as VaultTools } from "#vault";
import type { Kept } from "../storage/indexed-db.ts";
import type { Devices, DeviceTools } from "../sync/devices.ts";
import type { DeviceCalls, Found } from "../sync/devices-form.ts";
import type { Way } from "../sync/joining.ts";
import { linkName } from "../sync/link-name.ts";
import type { Told } from "../sync/store.ts";
import { Fault, type Shown } from "./keeping.ts";

/** What the desk needs of the keeper. */
export interface Room {
  kept(): Promise<Kept>;
  /** @throws Fault */
  vault(): Vault<Entry>;
  shown(moment: Moment): Shown;
  readonly told: Told<Entry>;
  /** A vault of these makings, here. @returns null when there is one already */
  adopt(way: Way, passphrase: string | null): Promise<Vault<Entry> | null>;
}

export interface DeviceDesk {
  readonly calls: DeviceCalls;
  /** Another vault is open, or another tab may have changed it. */
  look(): Promise<void>;
  readonly isOn: boolean;
  /** What an entry that is written now says of the server. */
  seen(): Seen;
}

/** @param reach loads what asks the server: nothing of it is there before somebody wants it */
export function deviceDesk(room: Room, { source }: VaultTools, reach: () => Promise<DeviceTools>): DeviceDesk {
  let isOn = false;
  let open: { readonly vault: Vault<Entry>; readonly devices: Promise<Devices> } | null = null;
  let ready: Devices | null = null;
  let way: Way | null = null;
  let changed = false;
  const told: Told<Entry> = {
    came: (entries) => {
      changed = true;
      room.told.came(entries);
    },
    went: () => {
      changed = true;
      room.told.went();
    },
  };

  const begin = async (vault: Vault<Entry>): Promise<Devices> => {
    const [{ devicesOf }, tools, { shelf }] = await Promise.all([import("../sync/devices.ts"), reach(), room.kept()]);
    ready = devicesOf(vault, shelf, told, tools);
    return ready;
  };
  const devices = (): Promise<Devices> => {
    const vault = room.vault();
    if (open?.vault !== vault) {
      ready = null;
      open = { vault, devices: begin(vault) };
    }
    return open.devices;
  };
  const look = async () => {
    isOn = (await (await room.kept()).shelf.get(linkName)) !== undefined;
  };
  /** Whether this device is one of several may be another thing afterwards. */
  const andLook = async <Result>(work: Promise<Result>): Promise<Result> => {
    const result = await work;
    await look();
    return result;
  };
  const finding = async (find: (tools: DeviceTools) => Promise<{ readonly found: Found; readonly way: Way | null }>): Promise<Found> => {
    const result = await find(await reach());
    way = result.way;
    return result.found;
  };

  const calls: DeviceCalls = {
    standing: async () => (await devices()).standing(),
    beginSync: async (invitation) => andLook((await devices()).beginSync(invitation)),
    sync: async (moment) => {
      const own = await devices();
      changed = false;
      const standing = await own.sync();
      return { standing, shown: changed ? room.shown(moment) : null };
    },
    hear: async () => (await devices()).hear(),
    hush: async () => void (await ready?.hush()),
    listDevices: async () => (await devices()).listDevices(),
    dropDevice: async (device) => (await devices()).dropDevice(device),
    invite: async () => (await devices()).invite(),
    leave: async () => andLook((await devices()).leave()),
    deleteAtServer: async () => andLook((await devices()).deleteAtServer()),
    told: async () => (await devices()).told(),
    openLink: (secret) => finding(async ({ server, origin }) => (await import("../sync/joining.ts")).wayOfLink(server, secret, origin)),
    openWords: (words) => finding(async ({ server }) => (await import("../sync/joining.ts")).wayOfWords(server, words, source)),
    join: async (passphrase, moment) => {
      const taken = way;
      if (taken === null) throw new Fault("closed");
      // Nobody asks the server for a device that could not be kept.
      const { store } = await room.kept();
      if ((await store.read(Number.MAX_SAFE_INTEGER)) !== null) return { type: "exists" };
      const entered = await (await import("../sync/joining.ts")).enter((await reach()).server, taken);
      if (entered.type !== "done") return entered;
      way = null;
      if ((await room.adopt(taken, passphrase)) === null) return { type: "exists" };
      await (await devices()).take(taken.token);
      await look();
      return { type: "joined", shown: room.shown(moment) };
    },
  };
  return {
    calls,
    look,
    get isOn() {
      return isOn;
    },
    seen: () => (isOn ? (ready?.seen() ?? null) : null),
  };
}
