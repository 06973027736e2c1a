/** A device of the app: its keeper over a store and a shelf in memory, on a host that a test holds. */
import { memoryStore } from "#vault";
import type { Kept } from "../../src/app/storage/indexed-db.ts";
import { memoryShelf } from "../../src/app/storage/memory-shelf.ts";
import { keeperOf, source } from "../../src/app/worker/keeper.ts";
import type { TwinHost } from "./twin-host.ts";

export const origin = "https://notes.example";
export const moment = { at: Date.UTC(2026, 10, 26, 12), offset: 60 };
export const note = (text: string) => ({ kind: "journal", body: { prompt: "free", text } });

/** `newTab` gives another tab of the same device each time. */
export function appDevice(host: TwinHost) {
  const shelf = memoryShelf();
  const store = memoryStore();
  const key = crypto.subtle.importKey("raw", source(32), "HKDF", false, ["deriveBits"]);
  const kept: Kept = {
    store,
    shelf,
    attempts: async () => ({ failed: 0, at: 0 }),
    setAttempts: async () => {},
    deviceKey: () => key,
    dropDeviceKey: async () => {},
    device: async () => "d1",
  };
  let turn: Promise<unknown> = Promise.resolve();
  const alone = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = turn.then(work);
    turn = result.catch(() => {});
    return result;
  };
  const newTab = () =>
    keeperOf({
      openKept: async () => kept,
      tools: { source },
      reach: async () => ({ server: host, source, now: () => moment.at, origin, alone }),
      now: () => moment.at,
      newId: () => crypto.randomUUID(),
    });
  return { newTab, store, shelf, key };
}

export type AppDevice = ReturnType<typeof appDevice>;

/** A device that keeps things without a passphrase and syncs. */
export async function firstDevice(host: TwinHost, texts: readonly string[] = []) {
  const device = appDevice(host);
  const tab = device.newTab();
  const made = await tab.create(null, moment);
  if (made === "exists") throw new Error(made);
  await tab.write(texts.map(note), moment);
  await tab.beginSync(null);
  await tab.sync(moment);
  return { ...device, tab, words: made.words };
}

/** Another device, joined by a link that this one gives. */
export async function joinedBy(host: TwinHost, one: Awaited<ReturnType<typeof firstDevice>>) {
  const invited = await one.tab.invite();
  if (invited.type !== "invited") throw new Error(invited.type);
  const device = appDevice(host);
  const tab = device.newTab();
  const found = await tab.openLink(invited.secret);
  const joined = await tab.join(null, moment);
  await tab.sync(moment);
  return { ...device, tab, invited, found, joined };
}

/** Every text of the journal that a device holds, sorted. */
export async function textsOf(tab: ReturnType<AppDevice["newTab"]>): Promise<readonly string[]> {
  const { entries } = JSON.parse(await tab.take("json", [])) as {
    readonly entries: readonly { readonly kind: string; readonly body: { readonly text?: string } }[];
  };
  return entries.flatMap(({ body }) => body.text ?? []).sort();
}
