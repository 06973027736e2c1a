/** The app's devices against a host that does as it should, and against each thing that goes wrong. */
import { describe, expect, it } from "vitest";
import type { Entry } from "#formula";
import { eraseEntries, sealOf } from "#sync";
import { openVault, type Store, StoreFault } from "#vault";
import { storeOf } from "../../src/app/sync/store.ts";
import { source } from "../../src/app/worker/keeper.ts";
import { appDevice, firstDevice, joinedBy, moment, note, textsOf } from "./app-device.ts";
import { refused, twinHost } from "./twin-host.ts";
import { chainOf, copyOf } from "./twin-server.ts";

describe("one device", () => {
  it("Y12 Y13 makes its vault at the server by its own door, and sends what was written before", async () => {
    const host = twinHost();
    const { tab } = await firstDevice(host, ["one", "two"]);
    const [vault] = [...host.vaults.values()];
    expect(vault?.log.rows).toHaveLength(2);
    expect(await tab.standing()).toMatchObject({ isOn: true, waiting: 0, last: { type: "done" }, heard: moment.at });
    expect((await tab.refresh(moment)).synced).toBe(true);
  });

  it("Y52 asks nothing of anybody before somebody wants it", async () => {
    const host = twinHost();
    const own = appDevice(host).newTab();
    await own.create(null, moment);
    expect(await own.standing()).toMatchObject({ isOn: false, last: null });
    await own.sync(moment);
    expect([host.asked, await own.hear()]).toEqual([[], false]);
  });

  it("Y4 without a network what is written waits, and goes when there is one", async () => {
    const host = twinHost();
    const { tab } = await firstDevice(host);
    host.fault = () => ({ type: "offline" });
    await tab.write([note("on the train")], moment);
    expect((await tab.sync(moment)).standing).toMatchObject({ waiting: 1, last: { type: "later", why: "offline" }, heard: moment.at });
    host.fault = null;
    expect((await tab.sync(moment)).standing).toMatchObject({ waiting: 0, last: { type: "done" } });
  });

  it("Y28 an entry says what its device had seen of the server", async () => {
    const host = twinHost();
    const one = await firstDevice(host, ["one"]);
    await one.tab.write([note("two")], moment);
    await one.tab.sync(moment);
    const seen = (await (await openedVault(one)).log.kept()).map((kept) => kept.seen?.seq ?? null);
    expect(seen).toEqual([null, 1]);
    // Another device judges what it says (Y41).
    const other = await joinedBy(host, one);
    expect(await textsOf(other.tab)).toEqual(["one", "two"]);
    expect((await other.tab.standing()).last).toEqual({ type: "done" });
  });

  it("Y37 a full vault holds back what waits and says so", async () => {
    const host = twinHost();
    const { tab } = await firstDevice(host);
    for (const { log } of host.vaults.values()) log.quota = 0;
    await tab.write([note("one")], moment);
    expect((await tab.sync(moment)).standing).toMatchObject({ waiting: 1, last: { type: "later", why: "full" } });
    for (const { log } of host.vaults.values()) log.quota = Number.POSITIVE_INFINITY;
    expect((await tab.sync(moment)).standing).toMatchObject({ waiting: 0 });
  });

  it("Y9 Y36 one that no server takes is set aside and counted, and the rest goes", async () => {
    const host = twinHost();
    const { tab } = await firstDevice(host);
    const { ids } = await tab.write([note("long"), note("short")], moment);
    host.fault = (call) => (call === "push" && host.asked.at(-3) !== "push" ? refused("too-large", { ids: ids.slice(0, 1) }) : null);
    expect((await tab.sync(moment)).standing).toMatchObject({ waiting: 0, refused: 1, last: { type: "done" } });
    expect(await textsOf(tab)).toEqual(["long", "short"]);
  });

  it("Y10 Y52 a deleted vault ends sync, takes nothing away, and is never made again", async () => {
    const host = twinHost();
    const { tab } = await firstDevice(host, ["one"]);
    expect(await tab.deleteAtServer()).toEqual({ type: "done" });
    expect(await tab.standing()).toMatchObject({ isOn: false });
    expect(await tab.beginSync(null)).toEqual({ type: "refused", why: "deleted" });
    expect(await textsOf(tab)).toEqual(["one"]);
  });

  it("Y47 a server that lost its end gets it back, and that is told once", async () => {
    const host = twinHost();
    const { tab } = await firstDevice(host, ["one"]);
    const [vault] = [...host.vaults.values()];
    if (vault === undefined) throw new Error("no vault");
    const before = copyOf(vault.log);
    await tab.write([note("two"), note("three")], moment);
    await tab.sync(moment);
    Object.assign(vault.log, before);
    const { standing } = await tab.sync(moment);
    expect(standing).toMatchObject({ waiting: 0, notices: [{ type: "agreed-anew", why: "lost", putBack: 2 }] });
    expect(vault.log.rows).toHaveLength(3);
    await tab.told();
    expect((await tab.standing()).notices).toEqual([]);
  });

  it("Y52 a host that closed its doors to new vaults says so, and one that asks for a word takes it", async () => {
    const host = twinHost();
    const own = appDevice(host).newTab();
    await own.create(null, moment);
    host.signUp = "closed";
    expect(await own.beginSync(null)).toEqual({ type: "refused", why: "closed" });
    host.signUp = "invited";
    expect(await own.beginSync("word")).toEqual({ type: "done" });
  });

  it("Y15 where the vault is at the server already, the device is added by its own words", async () => {
    const host = twinHost();
    const { tab } = await firstDevice(host, ["one"]);
    await tab.leave();
    expect(await tab.standing()).toMatchObject({ isOn: false, last: null });
    await tab.write([note("two")], moment);
    expect(await tab.beginSync(null)).toEqual({ type: "done" });
    expect((await tab.sync(moment)).standing).toMatchObject({ waiting: 0, notices: [] });
    expect([...host.vaults.values()][0]?.log.rows).toHaveLength(2);
  });

  it("Y40 two tabs at once send nothing twice, and the second takes in what came", async () => {
    const host = twinHost();
    const one = await firstDevice(host, ["one"]);
    const other = await joinedBy(host, one);
    await other.tab.write([note("two")], moment);
    await other.tab.sync(moment);
    const second = one.newTab();
    await second.open({ type: "device" }, moment);
    await one.tab.write([note("three")], moment);
    await Promise.all([one.tab.sync(moment), second.sync(moment)]);
    await second.refresh(moment);
    expect([await textsOf(one.tab), await textsOf(second)]).toEqual(Array(2).fill(["one", "three", "two"]));
    expect([...host.vaults.values()][0]?.log.rows).toHaveLength(3);
  });
});

describe("another device", () => {
  it("Y17 Y19 joins by a link: both show the same four words, and both come to the same entries", async () => {
    const host = twinHost();
    const one = await firstDevice(host, ["one"]);
    const other = await joinedBy(host, one);
    expect([other.found, other.joined.type]).toEqual([{ type: "found", words: other.invited.words }, "joined"]);
    await other.tab.write([note("two")], moment);
    await other.tab.sync(moment);
    const { shown } = await one.tab.sync(moment);
    expect(shown?.entries).toBe(2);
    expect([await textsOf(one.tab), await textsOf(other.tab)]).toEqual(Array(2).fill(["one", "two"]));
    expect(await other.tab.words()).toBe(one.words);
    const listed = await other.tab.listDevices();
    expect(listed.type === "devices" && listed.devices.map(({ id, isThis }) => [id === other.invited.device, isThis])).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  it("Y13 Y14 joins by the 24 words, and keeps what was written on it before", async () => {
    const host = twinHost();
    const one = await firstDevice(host, ["one"]);
    const other = appDevice(host).newTab();
    await other.begin(moment);
    await other.write([note("two")], moment);
    expect(await other.openWords(one.words.toUpperCase())).toEqual({ type: "found", words: null });
    expect(await other.join(null, moment)).toMatchObject({ type: "joined", shown: { synced: true } });
    await other.sync(moment);
    await one.tab.sync(moment);
    expect([await textsOf(one.tab), await textsOf(other)]).toEqual(Array(2).fill(["one", "two"]));
  });

  it("Y14 words of another vault, or words that are none, write nothing here and nothing there", async () => {
    const host = twinHost();
    await firstDevice(host);
    const stranger = await firstDevice(twinHost());
    const other = appDevice(host).newTab();
    expect(await other.openWords(stranger.words)).toEqual({ type: "wrong-words", places: [] });
    expect(await other.openWords(stranger.words.replace(/^\w+/, "xyz"))).toEqual({ type: "wrong-words", places: [1] });
    expect(host.asked).not.toContain("addDevice");
    await expect(other.join(null, moment)).rejects.toMatchObject({ type: "closed" });
    expect(await other.look()).toBeNull();
  });

  it("Y18 a box that was read is gone; who comes second is told so, and the old device takes back what it added", async () => {
    const host = twinHost();
    const { tab } = await firstDevice(host);
    const invited = await tab.invite();
    if (invited.type !== "invited") throw new Error(invited.type);
    expect((await appDevice(host).newTab().openLink(invited.secret)).type).toBe("found");
    expect(await appDevice(host).newTab().openLink(invited.secret)).toEqual({ type: "refused", why: "gone" });
    expect(await tab.dropDevice(invited.device)).toEqual({ type: "done" });
    expect([...host.vaults.values()][0]?.devices.size).toBe(1);
  });

  it("Y19 a box that was exchanged on the way does not open, and no other link does", async () => {
    const host = twinHost();
    const { tab } = await firstDevice(host);
    const [first, second] = [await tab.invite(), await tab.invite()];
    if (first.type !== "invited" || second.type !== "invited") throw new Error("not invited");
    const [one, other] = [...host.boxes.keys()];
    host.boxes.set(one ?? "", host.boxes.get(other ?? "") ?? new Uint8Array());
    expect(await appDevice(host).newTab().openLink(first.secret)).toEqual({ type: "damaged" });
    expect(await appDevice(host).newTab().openLink("not a link")).toEqual({ type: "damaged" });
    expect(first.words).not.toBe(second.words);
  });

  it("Y15 a device that was removed is refused from then on, keeps what it has, and sends nothing more", async () => {
    const host = twinHost();
    const one = await firstDevice(host, ["one"]);
    const other = await joinedBy(host, one);
    expect(await one.tab.dropDevice(other.invited.device)).toEqual({ type: "done" });
    await other.tab.write([note("two")], moment);
    expect((await other.tab.sync(moment)).standing).toMatchObject({ waiting: 1, last: { type: "ended", why: "unauthorized" } });
    expect(await textsOf(other.tab)).toEqual(["one", "two"]);
    expect(await other.tab.listDevices()).toEqual({ type: "refused", why: "unauthorized" });
  });

  it("Y10 where one deletes the vault, the others are told so and lose nothing", async () => {
    const host = twinHost();
    const one = await firstDevice(host, ["one"]);
    const other = await joinedBy(host, one);
    await one.tab.deleteAtServer();
    expect((await other.tab.sync(moment)).standing).toMatchObject({ last: { type: "ended", why: "deleted" } });
    expect(await textsOf(other.tab)).toEqual(["one"]);
    await other.tab.leave();
    expect(await other.tab.standing()).toMatchObject({ isOn: false });
  });

  it("Y14 where something is kept already nothing is joined, and nobody asks the server for a device", async () => {
    const host = twinHost();
    const one = await firstDevice(host);
    const other = appDevice(host).newTab();
    await other.create(null, moment);
    expect((await other.openWords(one.words)).type).toBe("found");
    expect(await other.join(null, moment)).toEqual({ type: "exists" });
    expect([...host.vaults.values()][0]?.devices.size).toBe(1);
  });

  it("Y52 a join that finds no network writes nothing, and can be tried again", async () => {
    const host = twinHost();
    const one = await firstDevice(host, ["one"]);
    const other = appDevice(host).newTab();
    await other.openWords(one.words);
    host.fault = (call) => (call === "addDevice" ? { type: "offline" } : null);
    expect(await other.join(null, moment)).toEqual({ type: "refused", why: "offline" });
    expect(await other.look()).toBeNull();
    host.fault = null;
    expect((await other.join(null, moment)).type).toBe("joined");
  });

  it("Y9 Y49 what does not open is set aside and told, and holds up nothing", async () => {
    const host = twinHost();
    const one = await firstDevice(host, ["one", "two", "three"]);
    const [vault] = [...host.vaults.values()];
    if (vault === undefined) throw new Error("no vault");
    const rows = vault.log.rows.map((row, at) =>
      at === 1 ? { ...row, body: row.body.map((byte, index) => (index === 99 ? byte ^ 1 : byte)) } : row,
    );
    Object.assign(vault.log, { rows, chain: chainOf([...host.vaults.keys()][0] ?? "", rows) });
    const other = await joinedBy(host, one);
    const { notices } = await other.tab.standing();
    expect([await textsOf(other.tab), notices.map(({ type }) => type)]).toEqual([["one", "three"], ["damaged"]]);
  });

  it("Y51 an order takes the content from every device, also from what waits, and no backup brings it back", async () => {
    const host = twinHost();
    const one = await firstDevice(host, ["one", "two"]);
    const other = await joinedBy(host, one);
    const backup = await other.tab.backup();
    const vault = await openedVault(one);
    const id = vault.log.entries[0]?.id ?? "";
    const seal = sealOf(vault.key(), vault.id, vault.drawFrom(source));
    await eraseEntries(storeOf(vault, one.shelf, { came: () => {}, went: () => {} }), seal, [id]);
    await one.tab.sync(moment);
    const { shown } = await other.tab.sync(moment);
    expect(shown?.entries).toBe(1);
    await other.tab.restore(backup, null, moment);
    await other.tab.sync(moment);
    expect(await textsOf(other.tab)).toEqual(["two"]);
    expect((await openedVault(other)).log.entries).toHaveLength(1);
  });

  it("Y40 cut off between what came and its place, it takes the same page again and nothing is there twice", async () => {
    const host = twinHost();
    const one = await firstDevice(host, ["one", "two"]);
    const other = await joinedBy(host, one);
    await one.tab.write([note("three")], moment);
    await one.tab.sync(moment);
    const change = other.shelf.change;
    other.shelf.change = () => Promise.reject(new StoreFault("failed"));
    expect((await other.tab.sync(moment)).standing).toMatchObject({ last: { type: "done" } });
    expect(await textsOf(other.tab)).toEqual(["one", "three", "two"]);
    other.shelf.change = change;
    const again = other.newTab();
    await again.open({ type: "device" }, moment);
    expect((await again.sync(moment)).standing).toMatchObject({ waiting: 0, last: { type: "done" }, notices: [] });
    expect([await textsOf(again), [...host.vaults.values()][0]?.log.rows.length]).toEqual([["one", "three", "two"], 3]);
  });
});

/** What lies on a device, opened beside its keeper. */
async function openedVault({ store, key }: { readonly store: Store; readonly key: Promise<CryptoKey> }) {
  const opened = await openVault<Entry>(store, { type: "device", key: await key }, { source });
  if (opened.type !== "open") throw new Error(opened.type);
  return opened.vault;
}
