/** The worker in which the vault is opened. Its keys live here and nowhere else; when it is locked it ends, and they with it. */
import type { DeviceTools } from "../sync/devices.ts";
import { faultOf, keeperOf, source } from "./keeper.ts";
import type { Reply, Request } from "./keeping.ts";

declare const self: DedicatedWorkerGlobalScope;

const openKept = async () => (await import("../storage/indexed-db.ts")).openKept();
const now = () => Date.now();
const reach = async (): Promise<DeviceTools> => {
  const { serverOf } = await import("../sync/server.ts");
  const alone: DeviceTools["alone"] = (work) => navigator.locks.request("sync", work);
  return { server: serverOf((...given) => fetch(...given)), source, now, origin: location.origin, alone };
};
const keeper = keeperOf({ openKept, tools: { source }, reach, now, newId: () => crypto.randomUUID() });

self.addEventListener("message", (event: MessageEvent<Request>) => void answer(event.data));

async function answer({ id, call, given }: Request): Promise<void> {
  try {
    const work = keeper[call] as (...given: readonly unknown[]) => Promise<unknown>;
    const result = await work(...given);
    say({ id, type: "done", result }, result instanceof Uint8Array ? [result.buffer as ArrayBuffer] : []);
  } catch (error) {
    say({ id, type: "fault", fault: faultOf(error) });
  }
  if (call === "lock") self.close();
}

function say(reply: Reply, moved: Transferable[] = []): void {
  self.postMessage(reply, moved);
}
