/** What every storage keeps to, whatever it writes to: `src/server/storage/storage.ts` as tests. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { kinds, limits, type Pushed } from "#sync/wire";
import type { PushAnswer } from "../../src/server/storage/place-frames.ts";
import type { NoVault, Storage } from "../../src/server/storage/storage.ts";
import { aVault, begun, entry, everything, hash, hex, order, pageAfter, told } from "./frames.ts";

/** So small that a test can fill it. */
export const quota = 200_000;

/**
 * @param name of the storage, for the titles
 * @param open storages on one database, as several processes would have it; one where only one process can
 * @param close ends what `open` began, beside the storages
 */
export function storageContract(name: string, open: () => Promise<readonly Storage[]>, close: () => Promise<void> = async () => {}): void {
  describe(`the storage: ${name}`, () => {
    let storages: readonly Storage[] = [];
    let storage: Storage;

    beforeAll(async () => {
      storages = await open();
      storage = storages[0] as Storage;
      // A small database starts when it is first asked, which takes a while.
      await storage.heads([]);
    }, 120_000);
    afterAll(async () => {
      for (const one of storages) await one.close();
      await close();
    });

    /** What an era is called is the server's affair: it stands on every page. */
    const eraOf = async (vault: string) => (await pageAfter(storage, vault, 0)).era;
    const pushed = (answer: PushAnswer | NoVault): Pushed => {
      if (answer.type !== "pushed") throw new Error(answer.type);
      return answer.pushed;
    };

    describe("Y1 places", () => {
      it("Y1 are 1 to head in the order of the pushes, and who asks after one gets what follows it", async () => {
        const { vault } = await begun(storage);
        const era = await eraOf(vault);
        const frames = Array.from({ length: 7 }, () => entry());
        expect(pushed(await storage.push(vault, era, frames.slice(0, 4))).seqs).toEqual([1, 2, 3, 4]);
        expect(pushed(await storage.push(vault, era, frames.slice(4))).seqs).toEqual([5, 6, 7]);
        const all = await everything(storage, vault);
        expect(all.rows.map(({ id, kind, body }) => [id, kind, told(body)])).toEqual(
          frames.map(({ id, kind, body }) => [id, kind, told(body)]),
        );
        expect((await pageAfter(storage, vault, 5)).rows.map(({ seq }) => seq)).toEqual([6, 7]);
        expect((await pageAfter(storage, vault, 7)).rows).toEqual([]);
        expect((await pageAfter(storage, vault, 1_000)).head).toBe(7);
      });

      it("Y1 Y2 stay without a gap or a double when many push the same entries at once, also through several servers", async () => {
        const { vault } = await begun(storage);
        const era = await eraOf(vault);
        const frames = Array.from({ length: 60 }, () => entry());
        const places = new Map<string, number>();
        await Promise.all(
          Array.from({ length: 12 }, async (_, writer) => {
            for (let round = 0; round < 6; round++) {
              const from = (writer * 7 + round * 5) % 55;
              const some = frames.slice(from, from + 5);
              const { seqs } = pushed(await (storages[writer % storages.length] as Storage).push(vault, era, some));
              some.forEach(({ id }, index) => {
                expect(places.get(id) ?? seqs[index]).toBe(seqs[index]);
                places.set(id, seqs[index] as number);
              });
            }
          }),
        );
        const all = await everything(storage, vault);
        expect(all.rows.map(({ id, seq }) => [id, seq]).sort()).toEqual([...places].sort());
      });

      it("Y1 are all seen by a reader that follows while others write", async () => {
        const { vault } = await begun(storage);
        const era = await eraOf(vault);
        const seen: number[] = [];
        let isWriting = true;
        const reading = (async () => {
          for (let last = false; !last; ) {
            last = !isWriting;
            const { rows } = await pageAfter(storages.at(-1) as Storage, vault, seen.length);
            seen.push(...rows.map(({ seq }) => seq));
          }
        })();
        await Promise.all(
          Array.from({ length: 8 }, async (_, writer) => {
            for (let round = 0; round < 5; round++)
              await (storages[writer % storages.length] as Storage).push(vault, era, [entry(), entry()]);
          }),
        );
        isWriting = false;
        await reading;
        expect(seen).toEqual(Array.from({ length: 80 }, (_, index) => index + 1));
      });
    });

    describe("Y2 Y3 a push", () => {
      it("Y2 a second time changes nothing and gets the same places", async () => {
        const { vault } = await begun(storage);
        const era = await eraOf(vault);
        const [one, two, three] = [entry(), entry(), entry()];
        await storage.push(vault, era, [one, two]);
        expect(pushed(await storage.push(vault, era, [two, three, one]))).toMatchObject({ head: 3, seqs: [2, 3, 1] });
        expect((await everything(storage, vault)).rows).toHaveLength(3);
      });

      it("Y2 Y3 with other bytes under an id that is there is refused whole, by name", async () => {
        const { vault } = await begun(storage);
        const era = await eraOf(vault);
        const one = entry();
        await storage.push(vault, era, [one]);
        const other = entry(one.id);
        expect(await storage.push(vault, era, [entry(), other, entry()])).toEqual({ type: "id-conflict", ids: [one.id] });
        expect((await everything(storage, vault)).head).toBe(1);
      });

      it("Y3 that is refused takes nothing from those that come with it", async () => {
        const { vault } = await begun(storage);
        const era = await eraOf(vault);
        const there = entry();
        await storage.push(vault, era, [there]);
        const answers = await Promise.all([
          storage.push(vault, era, [entry()]),
          storage.push(vault, era, [entry(there.id)]),
          storage.push(vault, hex(16), [entry()]),
          storage.push(vault, era, [entry(), there]),
        ]);
        expect(answers.map(({ type }) => type)).toEqual(["pushed", "id-conflict", "era", "pushed"]);
        expect((await everything(storage, vault)).head).toBe(3);
      });

      it("Y22 answers with the place after it, and with the chain there", async () => {
        const { vault } = await begun(storage);
        const era = await eraOf(vault);
        const answers = await Promise.all(Array.from({ length: 5 }, () => storage.push(vault, era, [entry()])));
        const all = await everything(storage, vault);
        expect(answers.map((answer) => pushed(answer).head)).toEqual([1, 2, 3, 4, 5]);
        expect(told(pushed(answers[4] as PushAnswer).chain)).toBe(told(all.chain));
      });

      it("Y31 Y35 of the largest kind goes in and comes back", async () => {
        const { vault } = await begun(storage);
        const era = await eraOf(vault);
        const frames = Array.from({ length: limits.frames }, () => entry(randomUUID(), limits.leastBody));
        expect(pushed(await storage.push(vault, era, frames)).head).toBe(limits.frames);
        expect((await everything(storage, vault)).rows.map(({ id }) => id)).toEqual(frames.map(({ id }) => id));
      });

      it("Y37 beyond what the vault may hold is held back whole, and goes when there is room", async () => {
        const { vault } = await begun(storage);
        const era = await eraOf(vault);
        const large = Array.from({ length: 3 }, () => entry(randomUUID(), 60_000));
        expect((await storage.push(vault, era, large)).type).toBe("pushed");
        expect(await storage.push(vault, era, [entry(), entry(randomUUID(), 30_000)])).toEqual({ type: "full" });
        expect((await pageAfter(storage, vault, 3)).head).toBe(3);
        await storage.push(vault, era, [order(large.map(({ id }) => id))]);
        expect((await storage.push(vault, era, [entry(randomUUID(), 30_000)])).type).toBe("pushed");
      });
    });

    it("Y23 Y35 a page ends before it would be too large, and holds a row at least", async () => {
      const { vault } = await begun(storage);
      const era = await eraOf(vault);
      const roomy = storage;
      for (let count = 0; count < 3; count++) await roomy.push(vault, era, [entry(randomUUID(), limits.body)]);
      const page = await storage.pull(vault, 0);
      if (!(page instanceof Uint8Array)) throw new Error(page.type);
      expect(page.length).toBe(56 + 3 * (29 + limits.body));
    });

    describe("Y27 eras", () => {
      it("Y27 another is set where the expected one still holds, and else said which does", async () => {
        const { vault } = await begun(storage);
        const era = await eraOf(vault);
        await storage.push(vault, era, [entry()]);
        const before = await everything(storage, vault);
        const next = await storage.changeEra(vault, era);
        expect(next).not.toBe(era);
        expect(await storage.changeEra(vault, era)).toBe(next);
        const after = await everything(storage, vault);
        expect([after.era, after.head, told(after.chain)]).toEqual([next, before.head, told(before.chain)]);
        expect(await storage.push(vault, era, [entry()])).toEqual({ type: "era" });
        expect(await storage.changeEra(hex(16), era)).toEqual({ type: "unknown" });
      });
    });

    describe("Y32 orders to erase", () => {
      it("Y6 Y32 leave of what is there, and of what comes later, the hash alone, and the chain does not notice", async () => {
        const { vault } = await begun(storage);
        const era = await eraOf(vault);
        const [there, stays, later, never] = [entry(), entry(), entry(), entry()];
        await storage.push(vault, era, [there, stays]);
        const before = await everything(storage, vault);
        const command = order([there.id, later.id, never.id]);
        await storage.push(vault, era, [command]);
        await storage.push(vault, era, [later]);
        const all = await everything(storage, vault);
        expect(all.rows.map(({ id, kind, body }) => [id, kind, told(body)])).toEqual([
          [there.id, kinds.erased, told(hash(there.body))],
          [stays.id, kinds.entry, told(stays.body)],
          [command.id, kinds.order, told(command.body)],
          [later.id, kinds.erased, told(hash(later.body))],
        ]);
        expect(told(before.chain)).not.toBe(told(all.chain));
        expect(pushed(await storage.push(vault, era, [there, later, command])).seqs).toEqual([1, 4, 3]);
        expect((await storage.push(vault, era, [entry(there.id)])).type).toBe("id-conflict");
      });

      it("Y32 erase what comes in the same push, on either side", async () => {
        const { vault } = await begun(storage);
        const era = await eraOf(vault);
        const [first, last] = [entry(), entry()];
        await storage.push(vault, era, [first, order([first.id, last.id]), last]);
        expect((await everything(storage, vault)).rows.map(({ kind }) => kind)).toEqual([kinds.erased, kinds.order, kinds.erased]);
      });

      it("Y32 are not erased themselves", async () => {
        const { vault } = await begun(storage);
        const era = await eraOf(vault);
        const [one, other] = [order([randomUUID()]), order([randomUUID()])];
        const later = order([randomUUID()]);
        await storage.push(vault, era, [one]);
        await storage.push(vault, era, [order([one.id, other.id, later.id]), other]);
        await storage.push(vault, era, [later]);
        expect((await everything(storage, vault)).rows.every(({ kind }) => kind === kinds.order)).toBe(true);
      });
    });

    describe("Y33 vaults", () => {
      it("Y33 are made once; one that was never made is unknown", async () => {
        const made = await begun(storage);
        expect(await storage.makeVault({ ...aVault(), vault: made.vault })).toBe("exists");
        expect(await storage.makeVault({ ...aVault(), door: made.door })).toBe("exists");
        expect(await storage.push(hex(16), hex(16), [entry()])).toEqual({ type: "unknown" });
        expect(await storage.pull(hex(16), 0)).toEqual({ type: "unknown" });
        expect(await storage.device(hex(16), hex(16))).toEqual({ type: "unknown" });
      });

      it("Y10 Y33 that were deleted say so for ever, and nothing of theirs stays", async () => {
        const made = await begun(storage);
        const { vault, device } = made;
        const era = await eraOf(vault);
        for (let count = 0; count < 3; count++) await storage.push(vault, era, [entry(), entry(), order([randomUUID()])]);
        await storage.deleteVault(vault);
        const gone = { type: "deleted" };
        expect(await storage.push(vault, era, [entry()])).toEqual(gone);
        expect(await storage.pull(vault, 0)).toEqual(gone);
        expect(await storage.changeEra(vault, era)).toEqual(gone);
        expect(await storage.device(vault, device.id)).toEqual(gone);
        expect(await storage.addDevice(vault, hex(16), made.check, hex(32))).toBe("deleted");
        expect(await storage.setDoor(vault, aVault().door)).toBe("deleted");
        expect(await storage.openDoor(made.door.id, made.auth, 1_000)).toEqual(gone);
        expect(await storage.makeVault(made)).toBe("deleted");
        await storage.deleteVault(vault);
        while (await storage.sweep(0)) expect((await storage.heads([vault])).has(vault)).toBe(true);
        expect((await storage.heads([vault])).get(vault)).toBe(0);
        expect(await storage.makeVault(made)).toBe("deleted");
      });
    });

    describe("Y15 devices", () => {
      it("Y15 are added with the vault's check, listed with their day, and dropped", async () => {
        const { vault, check, device } = await begun(storage);
        const [id, token] = [hex(16), hex(32)];
        expect(await storage.addDevice(vault, id, hex(16), token)).toBe("refused");
        expect(await storage.addDevice(vault, id, check, token)).toBe("added");
        expect(await storage.addDevice(vault, id, check, token)).toBe("added");
        expect(await storage.addDevice(vault, id, check, hex(32))).toBe("exists");
        await storage.wasSeen(vault, id, "2026-03-20");
        expect(await storage.device(vault, id)).toEqual({ type: "device", token, day: "2026-03-20" });
        expect([...(await storage.devices(vault))].sort((a, b) => (a.id === id ? -1 : b.id === id ? 1 : 0))).toEqual([
          { id, day: "2026-03-20" },
          { id: device.id, day: null },
        ]);
        await storage.dropDevice(vault, id);
        expect(await storage.device(vault, id)).toEqual({ type: "stranger" });
        expect(await storage.addDevice(hex(16), id, check, token)).toBe("unknown");
      });

      it("Y15 are of one vault: the same id in another is another", async () => {
        const [one, other] = [await begun(storage), await begun(storage)];
        expect(await storage.device(other.vault, one.device.id)).toEqual({ type: "stranger" });
      });
    });

    describe("Y13 Y16 doors", () => {
      it("Y13 open to what they were made for; another takes the place of the first", async () => {
        const { vault, door, auth } = await begun(storage);
        expect(await storage.openDoor(door.id, auth, 1_000)).toEqual({ type: "open", vault, wrap: door.wrap });
        const next = aVault();
        expect(await storage.setDoor(vault, next.door)).toBe("set");
        expect(await storage.openDoor(door.id, auth, 1_000)).toEqual({ type: "refused" });
        expect(await storage.openDoor(next.door.id, next.auth, 1_000)).toMatchObject({ type: "open", vault });
        expect(await storage.setDoor((await begun(storage)).vault, next.door)).toBe("exists");
      });

      it("Y16 make everybody wait longer after each wrong try, doors that are there and doors that are not alike", async () => {
        const { door, auth } = await begun(storage);
        for (const id of [door.id, hex(16)]) {
          let now = 1_000;
          const waits: number[] = [];
          for (let tries = 0; tries < 12; tries++) {
            expect(await storage.openDoor(id, hex(32), now)).toEqual({ type: "refused" });
            const paused = await storage.openDoor(id, auth, now);
            if (paused.type !== "pause") throw new Error(paused.type);
            waits.push(paused.seconds);
            now += paused.seconds;
          }
          expect(waits).toEqual([4, 8, 16, 32, 64, 128, 256, 512, 1_024, 2_048, 3_600, 3_600]);
        }
      });

      it("Y16 let one of many tries at once through", async () => {
        const { door } = await begun(storage);
        const all = await Promise.all(
          Array.from({ length: 10 }, (_, index) => (storages[index % storages.length] as Storage).openDoor(door.id, hex(32), 1_000)),
        );
        expect(all.filter(({ type }) => type === "refused")).toHaveLength(1);
      });
    });

    describe("Y18 boxes", () => {
      it("Y18 are read once, and are gone afterwards or when their time is over", async () => {
        const { vault } = await begun(storage);
        const [box, late] = [hex(16), hex(16)];
        const bytes = Buffer.from(hex(600), "hex");
        expect(await storage.fillBox(vault, box, bytes, 1_300)).toBe("filled");
        expect(await storage.fillBox(vault, box, bytes, 1_300)).toBe("filled");
        expect(await storage.fillBox(vault, box, bytes.subarray(1), 1_300)).toBe("exists");
        const reads = await Promise.all([1, 2, 3].map(() => storage.readBox(box, 1_200)));
        expect(reads.map(({ type }) => type).sort()).toEqual(["box", "gone", "gone"]);
        expect(reads.map((read) => (read.type === "box" ? told(read.bytes) : "")).join("")).toBe(told(bytes));
        await storage.fillBox(vault, late, bytes, 1_300);
        expect(await storage.readBox(late, 1_301)).toEqual({ type: "gone" });
        expect(await storage.readBox(hex(16), 1_000)).toEqual({ type: "unknown" });
      });

      it("Y34 leave nothing when their time is long over", async () => {
        const { vault } = await begun(storage);
        const box = hex(16);
        await storage.fillBox(vault, box, Buffer.from("00", "hex"), 1_300);
        await storage.sweep(1_300 + 3_601);
        expect(await storage.readBox(box, 1_300)).toEqual({ type: "unknown" });
      });
    });

    it("Y34 reminders and subscriptions are kept, replaced and dropped without a trace", async () => {
      const { vault, device } = await begun(storage);
      const reminder = hex(16);
      const to = { endpoint: "https://push.example.org/a", keys: { p256dh: "BNc", auth: "tBH" } };
      expect(await storage.setReminder(vault, device.id, reminder, 600, Buffer.from("0102", "hex"))).toBe("set");
      expect(await storage.setReminder(vault, device.id, reminder, 900, Buffer.from("03", "hex"))).toBe("set");
      await storage.dropReminder(vault, reminder);
      await storage.subscribe(vault, device.id, to);
      await storage.subscribe(vault, device.id, to);
      await storage.unsubscribe(vault, device.id);
      for (let count = 0; count < 200; count++) await storage.setReminder(vault, device.id, hex(16), 600, Buffer.from("03", "hex"));
      expect(await storage.setReminder(vault, device.id, hex(16), 600, Buffer.from("03", "hex"))).toBe("full");
    });

    it("Y30 the last places of many vaults come with one question", async () => {
      const [one, other] = [await begun(storage), await begun(storage)];
      await storage.push(one.vault, await eraOf(one.vault), [entry(), entry()]);
      expect(await storage.heads([one.vault, other.vault, hex(16)])).toEqual(
        new Map([
          [one.vault, 2],
          [other.vault, 0],
        ]),
      );
    });
  });
}
