/** What must be so when the network is well again, whatever was before. */
import { kinds, readOrder } from "#sync/wire";
import { type Device, standOf } from "./device.ts";
import { chainOf } from "./twin-server.ts";
import type { World } from "./world.ts";

/** What devices and server hold between them now: nothing of it may be lost, and nothing else may come. */
export interface Holdings {
  readonly entries: ReadonlySet<string>;
  readonly erased: ReadonlySet<string>;
}

const mostRounds = 12;
/** Calls of one sync: pages, pushes, two changes of era. More would be a loop without an end. */
export const mostCalls = 400;

export function holdingsOf({ devices, server }: World): Holdings {
  const erased = new Set(devices.flatMap(({ store }) => [...store.everErased]));
  for (const { kind, body } of server.rows) if (kind === kinds.order) for (const id of readOrder(body)?.ids ?? []) erased.add(id);
  const held = [
    ...devices.flatMap(({ store }) => store.entries),
    ...server.rows.filter(({ kind }) => kind === kinds.entry).map(({ id }) => id),
  ];
  return { entries: new Set(held.filter((id) => !erased.has(id))), erased };
}

/** Everybody syncs, without any fault, until nothing changes. @returns faults */
export async function quiet({ devices, server }: World): Promise<readonly string[]> {
  let before = "";
  for (let round = 0; round < mostRounds; round++) {
    for (const device of devices) await syncWhole(device);
    const now = (await Promise.all(devices.map(async ({ store }) => JSON.stringify(await store.state())))).join() + server.rows.length;
    const rest = devices.filter(({ last }) => last?.type !== "done");
    if (now === before) return rest.map(({ name, last }) => `${name} ends with ${JSON.stringify(last)}`);
    before = now;
  }
  return ["nothing comes to rest"];
}

export async function syncWhole(device: Device): Promise<void> {
  const before = device.calls;
  if (!device.running) await device.start();
  while (device.running && device.calls - before < mostCalls) await device.step("well");
  if (device.running) await device.crash(false);
}

/** All devices and the server hold the same, and it is what was held before. @returns faults */
export async function agreed(world: World, { entries, erased }: Holdings): Promise<readonly string[]> {
  const { devices, server, vault } = world;
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string) => holds || faults.push(fault);
  const told = (ids: Iterable<string>) => [...ids].sort().join();
  const wanted = told(entries);
  const stands = new Set<string>();
  for (const { name, store } of devices) {
    const state = await store.state();
    expect(told(store.entries) === wanted, `${name} holds ${store.entries.length} entries and not the ${entries.size} that were there`);
    expect(told(store.orders) === told(devices[0]?.store.orders ?? []), `${name} knows other orders`);
    expect((await store.waiting(1)).length === 0, `${name} still waits`);
    expect(state !== null && state.cure === null && state.unordered.length === 0, `${name} is not done`);
    if (state !== null) stands.add(standOf(state));
  }
  expect(stands.size === 1, "devices stand at different places");
  const live = server.rows.filter(({ kind }) => kind === kinds.entry).map(({ id }) => id);
  expect(told(live) === wanted, "the server holds other entries");
  expect(!live.some((id) => erased.has(id)), "an erased entry is back");
  expect(
    server.rows.every(({ seq }, index) => seq === index + 1),
    "the places have a gap",
  );
  expect(Buffer.compare(chainOf(vault, server.rows), server.chain) === 0, "the chain is not that of the rows");
  expect(stands.has(`${server.era} ${server.rows.length} ${Buffer.from(server.chain).toString("hex")}`), "devices and server stand apart");
  for (const { id, kind, body } of server.rows)
    if (kind === kinds.entry) expect(Buffer.compare(body, world.written.get(id)?.body ?? new Uint8Array()) === 0, "a body is another");
  return faults;
}
