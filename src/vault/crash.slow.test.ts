import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memoryStore } from "./memory.ts";
import { type Store, StoreFault } from "./store.ts";
import { type Note, newVault, notes, passphrase, quickTools } from "./testing.ts";
import { openVault, type Vault } from "./vault.ts";

type Fault = "before" | "after" | "full";
type Operation = Exclude<keyof Store, "close">;

/**
 * A store that breaks: at the operations that the plan names (counted from 0), before anything was done (a killed process, a full disk) or after
 * all of it was (killed between the disk and the word).
 */
function breaking(store: Store, plan: ReadonlyMap<number, Fault>): Store {
  let operations = 0;
  const run = async (name: Operation, given: unknown[]) => {
    const fault = plan.get(operations++);
    if (fault === "full") throw new StoreFault("full");
    if (fault === "before") throw new StoreFault("failed");
    const result = await (store[name] as (...all: unknown[]) => Promise<unknown>)(...given);
    if (fault === "after") throw new StoreFault("failed");
    return result;
  };
  const names: readonly Operation[] = ["read", "create", "append", "fold", "setHeader", "setAside", "erase"];
  const broken = Object.fromEntries(names.map((name) => [name, (...given: unknown[]) => run(name, given)]));
  return { ...(broken as Omit<Store, "close">), close: async () => {} } as Store;
}

let opening = 0;
const open = (store: Store, words: string) =>
  openVault<Note>(store, { type: "passphrase", passphrase: words }, quickTools(`crash ${opening++}`));

const plans = fc.array(fc.tuple(fc.nat(120), fc.constantFrom<Fault>("before", "after", "full")), { maxLength: 25 });
const steps = fc.array(
  fc.record({
    what: fc.constantFrom("append", "append", "append", "append", "again", "refresh", "passphrase", "reopen", "other"),
    count: fc.constantFrom(1, 1, 2, 90, 400, 1_100),
  }),
  { minLength: 5, maxLength: 40 },
);

describe("V84 a store that fails at any of its operations", () => {
  it("V84 whatever was acknowledged is there after reopening, once, and nothing is half", async () => {
    await fc.assert(
      fc.asyncProperty(plans, steps, async (plan, todo) => {
        const sound = memoryStore();
        await newVault(sound, "crash");
        const store = breaking(sound, new Map(plan));
        let words = passphrase;
        let maybe: string | null = null;
        let vault: Vault<Note> | null = null;
        let next = 0;
        const acknowledged = new Set<string>();
        const given = new Map<string, Note>();
        let unsure: readonly Note[] = [];

        const vaultNow = async (): Promise<Vault<Note> | null> => {
          for (const tried of maybe === null ? [words] : [words, maybe]) {
            const opened = await open(store, tried).catch(() => null);
            if (opened?.type === "open") {
              [words, maybe] = [tried, null];
              return opened.vault;
            }
          }
          return null;
        };
        const append = async (mine: readonly Note[]) => {
          for (const note of mine) given.set(note.id, note);
          try {
            await vault?.log.append(mine);
            if (vault === null) return;
            for (const { id } of mine) acknowledged.add(id);
            unsure = [];
          } catch (error) {
            expect(error).toBeInstanceOf(StoreFault);
            unsure = mine;
          }
        };
        for (const { what, count } of todo) {
          vault ??= await vaultNow();
          if (what === "append") await append(notes(count, next));
          else if (what === "again") await append(unsure);
          else if (what === "refresh") await vault?.log.refresh().catch(() => null);
          else if (what === "reopen") vault = null;
          else if (what === "other") {
            const other = await open(sound, words);
            const [note] = notes(1, next + 5_000_000) as [Note];
            if (other.type !== "open") continue;
            await other.vault.log.append([note]);
            given.set(note.id, note);
            acknowledged.add(note.id);
          } else if (vault !== null && maybe === null) {
            maybe = `passphrase ${next}`;
            const done = await vault.setPassphrase(maybe).catch(() => null);
            if (done === "written") [words, maybe] = [maybe, null];
            else if (done === "moved") maybe = null;
          }
          next += count;
          if (vault !== null) {
            const now = vault.log.entries.map(({ id }) => id);
            expect(new Set(now).size).toBe(now.length);
          }
        }

        const doors = [words, ...(maybe === null ? [] : [maybe])];
        const results = await Promise.all(doors.map((one) => open(sound, one)));
        const last = results.find(({ type }) => type === "open");
        expect(results.map(({ type }) => type).toSorted()).toEqual(["open", "wrong-passphrase"].slice(0, doors.length));
        if (last?.type !== "open") throw new Error("It does not open");
        const { entries, troubles } = last.vault.log;
        expect(troubles).toEqual([]);
        const ids = new Set(entries.map(({ id }) => id));
        expect(ids.size).toBe(entries.length);
        expect([...acknowledged].filter((id) => !ids.has(id))).toEqual([]);
        for (const entry of entries) expect(entry).toEqual(given.get(entry.id));
        // What is there has its wire bytes, each once.
        expect((await last.vault.log.wire()).map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it("V84 a fold that fails, before or after, is no failure of the entry that caused it", async () => {
    for (const fault of ["before", "after", "full"] as const) {
      const sound = memoryStore();
      const { log } = await newVault(breaking(sound, new Map([[257, fault]])), "fold");
      for (const note of notes(300)) await log.append([note]);
      const again = await open(sound, passphrase);
      if (again.type !== "open") throw new Error(again.type);
      expect(again.vault.log.entries).toEqual(notes(300));
      expect(again.vault.log.troubles).toEqual([]);
    }
  });

  it("V84 an append whose word was lost is not doubled when it is given again", async () => {
    const sound = memoryStore();
    const { log } = await newVault(breaking(sound, new Map([[1, "after"]])), "again");
    await expect(log.append(notes(2))).rejects.toBeInstanceOf(StoreFault);
    expect(await log.append(notes(3))).toEqual(notes(2));
    expect(log.entries).toEqual(notes(3));
    expect((await sound.read())?.records).toHaveLength(2);
  });

  it("V84 a vault whose making failed is there or not there, and never opens by half", async () => {
    for (const fault of ["before", "after"] as const) {
      const sound = memoryStore();
      await expect(newVault(breaking(sound, new Map([[0, fault]])))).rejects.toBeInstanceOf(StoreFault);
      expect((await open(sound, passphrase)).type).toBe(fault === "after" ? "open" : "no-vault");
    }
  });
});
