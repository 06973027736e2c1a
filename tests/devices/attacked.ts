/** A seed of a malicious server: one device is deceived for a while, the others are not; then the server is honest again. */
import type { Attack } from "./attacks.ts";
import type { Answers, Device } from "./device.ts";
import { agreed, holdingsOf, mostCalls, quiet, syncWhole } from "./oracle.ts";
import { newWorld, type World } from "./world.ts";

/** @returns faults, none when the attack was named, nothing was lost and all came together again */
export async function attackedRun(seed: number, { name, told, answers }: Attack): Promise<readonly string[]> {
  const world = newWorld(seed);
  const { random, honest, server } = world;
  let met: Answers = honest();
  const others = [world.addDevice(), world.addDevice()];
  const victim = world.addDevice(undefined, () => met);
  const heard = new Set<string>();
  await before(world);
  // Somebody has written what the victim has not seen yet.
  for (let count = random.whole(3, 9); count > 0; count--) await world.write(random.pick(others), 200);
  for (const device of others) await syncWhole(device);
  const unseen = server.rows.slice((await victim.store.state())?.cursor ?? 0).filter(({ kind }) => kind === 0);
  const target = unseen[random.whole(0, unseen.length - 2)];
  if (target === undefined) return ["there is nothing to attack"];
  const held = new Set(world.devices.flatMap(({ store }) => store.entries));
  met = answers(world, victim, target);
  const faults: string[] = [];
  for (let round = random.whole(3, 5); round > 0; round--) {
    for (const device of random.shuffle(world.devices)) {
      if (random.chance(0.7)) held.add((await world.write(device, 200)).id);
      const calls = device.calls;
      await syncWhole(device);
      await hear(device, heard);
      if (device.calls - calls >= mostCalls) faults.push(`${device.name} does not come to an end`);
    }
    // The victim always has something to send, and the others to write after they have seen it.
    held.add((await world.write(victim, 200)).id);
  }
  const erased = holdingsOf(world).erased;
  const known = new Set(world.devices.flatMap(({ store }) => store.entries));
  if ([...held].some((id) => !known.has(id) && !erased.has(id))) faults.push("an entry is gone from the device that held it");
  if (name !== "fork-for-ever") {
    met = honest();
    const all = holdingsOf(world);
    faults.push(...(await quiet(world)));
    for (const device of world.devices) await hear(device, heard);
    faults.push(...(await agreed(world, all)));
  }
  if (told.length > 0 && !told.some((one) => heard.has(one))) faults.push(`nobody noticed; heard: ${[...heard].join(" ")}`);
  return faults;
}

/** Some honest days, and a server that was put back once. */
async function before(world: World): Promise<void> {
  const { random, server, devices } = world;
  for (let count = random.whole(4, 12); count > 0; count--) {
    await world.write(random.pick(devices));
    if (random.chance(0.2)) await world.erase(random.pick(devices));
    if (random.chance(0.5)) await syncWhole(random.pick(devices));
  }
  await quiet(world);
  server.era = world.fresh();
  await quiet(world);
}

async function hear({ store, last }: Device, heard: Set<string>): Promise<void> {
  for (const notice of (await store.state())?.notices ?? []) {
    heard.add(notice.type === "agreed-anew" ? notice.why : notice.type);
  }
  if (last !== null && "why" in last) heard.add(last.why);
  if ((await store.unread()).length > 0) heard.add("newer");
}
