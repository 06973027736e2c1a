/** A page of the same origin as the app, with its real store and its real worker: what tests write and read when no screen does it yet. */
import { openBackup } from "#vault";
import { openKept } from "../../../src/app/storage/indexed-db.ts";
import { scriptUrl } from "../../../src/app/trusted.ts";
import { source } from "../../../src/app/worker/keeper.ts";
import { type Line, type Other, openLine } from "../../../src/app/worker/line.ts";
import { deviceStore } from "../../devices/device-store.ts";
import { syncStoreContract } from "../../devices/store-contract.ts";
import { storeContract } from "../../vault/store-contract.ts";
import { runAll } from "./vitest.ts";

let places = 0;
const moment = () => ({ at: Date.now(), offset: 0 });
let line: Line | null = null;

storeContract("IndexedDB in a browser", () => {
  const name = `contract-${++places}`;
  return {
    open: async () => (await openKept(name)).store,
    aside: () =>
      new Promise((done, failed) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => {
          const all = request.result.transaction("aside").objectStore("aside").getAll();
          all.onsuccess = () => {
            request.result.close();
            done(all.result.map(({ bytes }: { bytes: Uint8Array }) => bytes));
          };
        };
        request.onerror = () => failed(request.error);
      }),
    remove: () =>
      new Promise((done, failed) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = () => done();
        request.onerror = () => failed(request.error);
      }),
  };
});

syncStoreContract("IndexedDB in a browser", async (world) => {
  const { store, shelf } = await openKept(`sync-contract-${++places}`);
  return deviceStore(world, store, shelf);
});

const probe = {
  contract: runAll,
  connect(worker: string) {
    line = openLine(new Worker(scriptUrl(worker), { type: "module" }) as Other, () => {
      line = null;
    });
  },
  create: (passphrase: string | null) => (line as Line).call("create", passphrase, moment()),
  async open(passphrase: string | null) {
    const way = passphrase === null ? ({ type: "device" } as const) : ({ type: "passphrase", passphrase } as const);
    return (line as Line).call("open", way, moment());
  },
  /** One entry a text, one after the other; each that is durable is told. */
  async write(texts: readonly string[], told?: (text: string) => unknown) {
    for (const text of texts) {
      await (line as Line).call("write", [{ kind: "journal", body: { prompt: "free", text } }], moment());
      await told?.(text);
    }
    const channel = new BroadcastChannel("notes");
    channel.postMessage("changed");
    channel.close();
  },
  /** Writes until nothing fits any more. @returns why, and how many entries are kept */
  async fill(): Promise<{ readonly fault: string; readonly kept: number }> {
    let kept = 0;
    let fault = "";
    for (const size of [19_000, 1_000, 1]) {
      for (fault = ""; fault === "" && kept < 2_000; ) {
        try {
          const written = (line as Line).call("write", [{ kind: "journal", body: { prompt: "free", text: "x".repeat(size) } }], moment());
          kept = (await written).shown.entries;
        } catch (error) {
          fault = (error as { type?: string }).type ?? "";
        }
      }
    }
    return { fault, kept };
  },
  /** Every text that the vault holds, by way of a backup. */
  async texts(): Promise<readonly string[]> {
    const words = await (line as Line).call("words");
    const backup = await openBackup<{ id: string; body: { text?: string } }>(
      await (line as Line).call("backup"),
      { type: "phrase", words },
      { source },
    );
    return backup.type === "backup" ? backup.kept.flatMap(({ entry }) => entry.body.text ?? []) : [];
  },
  /** Everything that a page can keep in a browser, as text: each byte a letter. */
  async dump(): Promise<readonly string[]> {
    const found: string[] = [document.cookie, JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    for (const { name = "" } of await indexedDB.databases()) found.push(name, ...(await databaseTexts(name)));
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        found.push(request.url, bytesAsText(new Uint8Array((await (await cache.match(request))?.arrayBuffer()) ?? [])));
    }
    for await (const name of (await navigator.storage.getDirectory()).keys()) found.push(name);
    return found;
  },
};

function databaseTexts(name: string): Promise<readonly string[]> {
  return new Promise((done, failed) => {
    const request = indexedDB.open(name);
    request.onerror = () => failed(request.error);
    request.onsuccess = async () => {
      const found: string[] = [];
      for (const store of request.result.objectStoreNames) {
        const all = request.result.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([resultOf(all.getAllKeys()), resultOf(all.getAll())]);
        found.push(store, JSON.stringify(keys), ...values.map(asText));
      }
      request.result.close();
      done(found);
    };
  });
}

const resultOf = <Result>(request: IDBRequest<Result>) =>
  new Promise<Result>((done) => {
    request.onsuccess = () => done(request.result);
  });

const asText = (value: unknown): string =>
  value instanceof Uint8Array
    ? bytesAsText(value)
    : (JSON.stringify(value, (_, one) => (one instanceof Uint8Array ? bytesAsText(one) : one)) ?? "");

const bytesAsText = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");

export type Probe = typeof probe;

(globalThis as unknown as { probe: Probe }).probe = probe;
