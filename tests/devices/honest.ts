/** A seed of an honest server: messages lost, doubled and late, power cut, and in the second kind servers and devices put back to an earlier day. */
import type { Frame } from "#sync/wire";
import type { Random } from "../lives/random.ts";
import type { Device, Fate } from "./device.ts";
import { agreed, holdingsOf, mostCalls, quiet } from "./oracle.ts";
import { copyOf, push, type TwinServer } from "./twin-server.ts";
import { newWorld, type World } from "./world.ts";

const steps = 120;

/** @param setBack servers are rolled back, devices restored and cloned @returns faults, none when all is well */
export async function honestRun(seed: number, setBack: boolean): Promise<readonly string[]> {
  const world = newWorld(seed);
  const { random, server } = world;
  for (let count = random.whole(2, 4); count > 0; count--) world.addDevice();
  const past: TwinServer[] = [copyOf(server)];
  const late: { readonly era: string; readonly frames: readonly Frame[] }[] = [];
  const backups: Device["store"][] = [];
  const begun = new Map<Device, number>();
  const faults: string[] = [];
  for (let step = 0; step < steps; step++) {
    const device = random.pick(world.devices);
    const dice = random.next();
    if (dice < 0.2) await world.write(device);
    else if (dice < 0.24) await world.erase(device);
    else if (dice < 0.3 && device.running) await device.crash(random.chance(0.5));
    else if (dice < 0.33) past.push(copyOf(server));
    else if (dice < 0.36) server.quota = random.chance(0.5) ? random.whole(2_000, 20_000) : Number.POSITIVE_INFINITY;
    else if (dice < 0.4 && late.length > 0) pushLate(world, late);
    else if (dice < 0.44 && setBack) setServerBack(world, past);
    else if (dice < 0.47 && setBack) await setDeviceBack(world, device, backups);
    else if (device.running) {
      await remember(device, server, late);
      await device.step(fateOf(random));
      if (device.calls - (begun.get(device) ?? 0) > mostCalls) faults.push(`${device.name} does not come to an end`);
      if (!setBack && device.last?.type === "stopped") faults.push(`${device.name} stops: ${device.last.why}`);
    } else {
      begun.set(device, device.calls);
      await device.start();
    }
  }
  for (const device of world.devices) await device.crash(random.chance(0.5));
  server.quota = Number.POSITIVE_INFINITY;
  const before = holdingsOf(world);
  if (!setBack) {
    const all = [...world.written.keys()].filter((id) => !before.erased.has(id));
    if (all.some((id) => !before.entries.has(id))) faults.push("an entry was lost on the way");
  }
  faults.push(...(await quiet(world)), ...(await agreed(world, before)), ...(await alarms(world, setBack)));
  return faults;
}

function fateOf(random: Random): Fate {
  const dice = random.next();
  if (dice < 0.06) return "request-lost";
  if (dice < 0.12) return "answer-lost";
  return dice < 0.2 ? "again" : "well";
}

/** A copy of what the device is about to push comes some time later, once more. */
async function remember({ store }: Device, { era }: TwinServer, late: { era: string; frames: readonly Frame[] }[]): Promise<void> {
  const waiting = await store.waiting(5);
  if (waiting.length > 0 && late.length < 3) late.push({ era, frames: waiting.map(({ frame }) => frame) });
}

/** It may have come before, or come now for the first time, when its device has long given it up or had it erased. */
function pushLate({ server }: World, late: { readonly era: string; readonly frames: readonly Frame[] }[]): void {
  const one = late.shift();
  if (one !== undefined) push(server, one.era, one.frames);
}

/** By a host's tool, which gives another era, or by a crash that lost the tail, which gives none. */
function setServerBack({ random, server, fresh }: World, past: TwinServer[]): void {
  const old = random.pick(past);
  const { era } = random.chance(0.5) ? { era: fresh() } : old;
  Object.assign(server, { ...old, era, quota: server.quota });
}

/** A backup is made, put back, or becomes a second device. */
async function setDeviceBack(world: World, device: Device, backups: Device["store"][]): Promise<void> {
  const { random } = world;
  const backup = backups[0];
  if (backup === undefined || random.chance(0.4)) {
    backups.unshift(device.store.copy());
    return;
  }
  if (random.chance(0.3) && world.devices.length < 5) {
    world.addDevice(backup.copy());
    return;
  }
  await device.crash(false);
  device.store = backup.copy();
}

/** An honest server is never said to have spoilt or erased anything; that places were agreed on anew is said only where something was set back. */
async function alarms({ devices }: World, setBack: boolean): Promise<readonly string[]> {
  const states = await Promise.all(devices.map(({ store }) => store.state()));
  return states.flatMap((state) =>
    (state?.notices ?? []).flatMap((notice) =>
      setBack && notice.type === "agreed-anew" ? [] : [`a false alarm: ${JSON.stringify(notice)}`],
    ),
  );
}
