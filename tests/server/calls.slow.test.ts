import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { calls, devices, eraNow, kinds, limits, problems, readPage, readPushed, writePush } from "#sync/wire";
import { openEngine } from "../../src/server/storage/pglite/engine.ts";
import { databaseOf } from "../../src/server/storage/pglite/open.ts";
import { sqlStorage } from "../../src/server/storage/sql/storage.ts";
import type { Storage } from "../../src/server/storage/storage.ts";
import { aVault, entry, hash, hex, type Made, told } from "./frames.ts";
import { doorOf, type Given, type Serving, serving, signUpOf, tokenOf } from "./serving.ts";

let storage: Storage;
let server: Serving;
beforeAll(async () => {
  storage = sqlStorage(
    databaseOf(() => openEngine(null)),
    10_000_000,
  );
  await storage.heads([]);
  server = await serving(storage);
}, 120_000);
afterAll(async () => {
  await server.close();
  await storage.close();
});

const ask = (...given: Parameters<Serving["ask"]>) => server.ask(...given);
async function signedUp(): Promise<Made & { readonly era: string }> {
  const made = aVault();
  expect((await ask("newVault", { body: signUpOf(made) })).status).toBe(204);
  const page = readPage((await ask("pull", { ids: { vault: made.vault }, who: tokenOf(made), query: "?after=0" })).bytes);
  return { ...made, era: page?.era ?? "" };
}
const asDevice = (made: Made, more: Given = {}): Given => ({ who: tokenOf(made), ...more, ids: { vault: made.vault, ...more.ids } });
const error = ({ status, json }: Awaited<ReturnType<typeof ask>>) => [status, (json as { error?: string })?.error];
const refused = (name: keyof typeof problems) => [problems[name], name];

describe("Y29 a vault's life over the wire", () => {
  it("Y22 Y23 what is pushed comes back in its order, with the chain", async () => {
    const made = await signedUp();
    const frames = [entry(), entry(), entry()];
    const answer = await ask("push", asDevice(made, { body: writePush(made.era, frames) }));
    const pushed = readPushed(answer.bytes, 3);
    expect([answer.status, pushed?.head, pushed?.seqs]).toEqual([200, 3, [1, 2, 3]]);
    const page = readPage((await ask("pull", asDevice(made, { query: "?after=1" }))).bytes);
    expect(page?.rows.map(({ seq, id, body }) => [seq, id, told(body)])).toEqual([
      [2, frames[1]?.id, told(frames[1]?.body ?? hash(new Uint8Array()))],
      [3, frames[2]?.id, told(frames[2]?.body ?? hash(new Uint8Array()))],
    ]);
    expect(told(page?.chain ?? new Uint8Array())).toBe(told(pushed?.chain ?? new Uint8Array(1)));
  });

  it("Y15 a second device comes by the door of 24 words, is listed, and is refused once it is dropped", async () => {
    const made = await signedUp();
    const [id, secret] = [hex(16), hex(32)];
    const opened = await ask("openDoor", { body: { door: made.door.id, auth: made.auth } });
    expect(opened.json).toEqual({ vault: made.vault, wrap: made.door.wrap });
    const token = told(hash(Buffer.from(secret, "hex")));
    const adding = { ids: { vault: made.vault, device: id }, who: doorOf(made) };
    expect(error(await ask("addDevice", { ...adding, body: { check: hex(16), token } }))).toEqual(refused("unauthorized"));
    expect((await ask("addDevice", { ...adding, body: { check: made.check, token } })).status).toBe(204);
    const who = { type: "device", vault: made.vault, device: id, secret } as const;
    const listed = v.parse(devices, (await ask("listDevices", { ids: { vault: made.vault }, who })).json);
    expect(listed.map((one) => one.id).sort()).toEqual([made.device.id, id].sort());
    expect(listed.every(({ day }) => day === new Date().toISOString().slice(0, 10))).toBe(true);
    expect((await ask("dropDevice", asDevice(made, { ids: { device: id } }))).status).toBe(204);
    expect(error(await ask("listDevices", { ids: { vault: made.vault }, who }))).toEqual(refused("unauthorized"));
  });

  it("Y18 a box goes from one device to another once", async () => {
    const made = await signedUp();
    const box = hex(16);
    const bytes = Buffer.from(hex(700), "hex");
    expect((await ask("fillBox", asDevice(made, { ids: { box }, body: bytes }))).status).toBe(204);
    const read = await ask("readBox", { ids: { box } });
    expect([read.status, told(read.bytes)]).toEqual([200, told(bytes)]);
    expect(error(await ask("readBox", { ids: { box } }))).toEqual(refused("gone"));
    expect(error(await ask("readBox", { ids: { box: hex(16) } }))).toEqual(refused("unknown"));
    expect(error(await ask("fillBox", asDevice(made, { ids: { box: hex(16) }, body: Buffer.alloc(limits.box + 1) })))).toEqual(
      refused("batch"),
    );
  });

  it("Y27 the era changes once for many who ask, and an old one is refused", async () => {
    const made = await signedUp();
    const answers = await Promise.all([1, 2, 3].map(() => ask("changeEra", asDevice(made, { body: { expect: made.era } }))));
    const eras = new Set(answers.map(({ json }) => v.parse(eraNow, json).era));
    expect([eras.size, eras.has(made.era)]).toEqual([1, false]);
    expect(error(await ask("push", asDevice(made, { body: writePush(made.era, [entry()]) })))).toEqual(refused("era"));
  });

  it("Y33 a deleted vault says so, whatever is asked by whomever was let in", async () => {
    const made = await signedUp();
    expect((await ask("deleteVault", { ids: { vault: made.vault }, who: doorOf(made) })).status).toBe(204);
    for (const name of ["pull", "push", "listDevices", "changeEra", "deleteVault", "live"] as const) {
      expect(error(await ask(name, asDevice(made, name === "push" ? { body: writePush(made.era, [entry()]) } : {})))).toEqual(
        refused("deleted"),
      );
    }
    expect(error(await ask("openDoor", { body: { door: made.door.id, auth: made.auth } }))).toEqual(refused("deleted"));
    expect(error(await ask("newVault", { body: signUpOf(made) }))).toEqual(refused("deleted"));
  });

  it("Y29 reminders and subscriptions are taken and dropped", async () => {
    const made = await signedUp();
    const ids = { reminder: hex(16) };
    const to = { endpoint: "https://push.example.org/a", keys: { p256dh: "BNc", auth: "tBH" } };
    expect((await ask("setReminder", asDevice(made, { ids, body: { due: 1_800_000_000, blob: "00" } }))).status).toBe(204);
    expect((await ask("dropReminder", asDevice(made, { ids }))).status).toBe(204);
    expect((await ask("subscribe", asDevice(made, { body: to }))).status).toBe(204);
    expect((await ask("unsubscribe", asDevice(made))).status).toBe(204);
  });

  it("Y13 another door takes the place of the first", async () => {
    const [made, next] = [await signedUp(), aVault()];
    expect((await ask("setDoor", asDevice(made, { body: next.door }))).status).toBe(204);
    expect((await ask("openDoor", { body: { door: next.door.id, auth: next.auth } })).json).toEqual({
      vault: made.vault,
      wrap: next.door.wrap,
    });
  });
});

describe("Y15 Y16 who is refused", () => {
  it("Y15 a token of another vault, a door of another vault, a wrong secret, and nobody", async () => {
    const [made, other] = [await signedUp(), await signedUp()];
    const ids = { vault: made.vault, device: hex(16) };
    for (const who of [tokenOf(other), doorOf(made), { ...tokenOf(made), secret: hex(32) } as never, "Bearer x", undefined]) {
      expect(error(await ask("pull", { ids, query: "?after=0", ...(who !== undefined && { who }) }))).toEqual(refused("unauthorized"));
    }
    const body = { check: made.check, token: hex(32) };
    expect(error(await ask("addDevice", { ids, who: doorOf(other), body }))).toEqual(refused("unauthorized"));
  });

  it("Y16 an unknown door and a wrong auth get the same bytes", async () => {
    const made = await signedUp();
    const wrong = [made.door.id, hex(16)].map((door) => ask("openDoor", { body: { door, auth: hex(32) } }));
    const [one, other] = await Promise.all(wrong);
    expect([one?.status, one?.json]).toEqual([other?.status, other?.json]);
    const names = (answer: typeof one) => [...(answer?.headers.keys() ?? [])];
    expect(names(one)).toEqual(names(other));
  });

  it("Y52 a vault that never was is unknown", async () => {
    expect(error(await ask("pull", asDevice(aVault(), { query: "?after=0" })))).toEqual(refused("unknown"));
  });
});

describe("Y9 Y35 what is too much", () => {
  it("Y9 names the entries that are too large", async () => {
    const made = await signedUp();
    const large = entry(undefined, limits.body + 1);
    const answer = await ask("push", asDevice(made, { body: writePush(made.era, [entry(), large]) }));
    expect([answer.status, answer.json]).toEqual([413, { error: "too-large", ids: [large.id] }]);
  });

  it("Y35 refuses a body that is too long before it came", async () => {
    const made = await signedUp();
    const answer = await ask("push", asDevice(made, { body: new Uint8Array(limits.message + 1) }));
    expect(error(answer)).toEqual(refused("batch"));
  });

  it("Y24 refuses what is no push, and what a server alone may write", async () => {
    const made = await signedUp();
    const erased = { ...entry(), kind: kinds.erased, body: new Uint8Array(32) };
    for (const body of [new Uint8Array(0), new Uint8Array(40), writePush(made.era, [erased])]) {
      expect(error(await ask("push", asDevice(made, { body })))).toEqual(refused("malformed"));
    }
  });
});

describe("Y30 live", () => {
  it("Y30 says at once where the vault stands, and then whenever it moves", async () => {
    const made = await signedUp();
    await ask("push", asDevice(made, { body: writePush(made.era, [entry()]) }));
    const gone = new AbortController();
    const path = calls.live.path.replace("{vault}", made.vault);
    const { vault, device, secret } = made;
    const headers = { Authorization: `Bearer v1.${vault}.${device.id}.${secret}` };
    const stream = await fetch(`${server.address}${path}`, { headers, signal: gone.signal });
    const reader = stream.body?.getReader();
    let text = "";
    const until = async (end: string) => {
      while (!text.endsWith(end)) text += Buffer.from((await reader?.read())?.value ?? []).toString();
    };
    await until("1\n");
    await ask("push", asDevice(made, { body: writePush(made.era, [entry(), entry()]) }));
    await until("3\n");
    expect(text).toBe("\n1\n3\n");
    gone.abort();
  });
});
