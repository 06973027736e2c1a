import { describe, expect, it, vi } from "vitest";
import { memoryStore } from "#vault";
import type { Attempts, Kept } from "../storage/indexed-db.ts";
import { memoryShelf } from "../storage/memory-shelf.ts";
import { faultOf, keeperOf, source } from "./keeper.ts";
import type { Calls, Reply } from "./keeping.ts";
import { lastMoment, type Other, openLine } from "./line.ts";

const moment = { at: Date.UTC(2026, 10, 26, 12), offset: 60 };

/** A device: its store, its key, its tries and its clock. Several keepers on it are several tabs. */
function device() {
  let attempts: Attempts = { failed: 0, at: 0 };
  let key: Promise<CryptoKey> | null = null;
  const clock = { now: 1_000_000 };
  const kept: Kept = {
    store: memoryStore(),
    attempts: async () => attempts,
    setAttempts: async (next) => {
      attempts = next;
    },
    deviceKey: () => {
      key ??= crypto.subtle.importKey("raw", source(32), "HKDF", false, ["deriveBits"]);
      return key;
    },
    dropDeviceKey: async () => {
      key = null;
    },
    device: async () => "d1",
    shelf: memoryShelf(),
  };
  const tab = () =>
    keeperOf({
      openKept: async () => kept,
      // The true one takes a third of a second a try; how slow it is, is not what is tested here.
      tools: {
        source,
        slow: async (passphrase, salt) =>
          new Uint8Array(64).map((_, at) => passphrase.charCodeAt(at % passphrase.length) ^ (salt[at % 16] ?? 0)),
      },
      reach: () => Promise.reject(new Error("Nobody asked for it")),
      now: () => clock.now,
      newId: () => crypto.randomUUID(),
    });
  return { tab, clock, attempts: () => attempts };
}

const wrong = (tab: Calls) => tab.open({ type: "passphrase", passphrase: "wrong" }, moment);
const right = (tab: Calls) => tab.open({ type: "passphrase", passphrase: "right" }, moment);
const note = (text: string) => ({ kind: "journal", body: { prompt: "free", text } });

describe("F91 the keeper", () => {
  it("F91 what is written is there after it was locked and opened again", async () => {
    const { tab } = device();
    const first = tab();
    expect(await first.look()).toBeNull();
    expect(await first.create("right", moment)).toMatchObject({ shown: { entries: 0, opensWith: "passphrase", idleMinutes: 5 } });
    await first.write([note("one"), note("two")], moment);
    await first.lock();
    await expect(first.write([note("three")], moment)).rejects.toMatchObject({ type: "closed" });
    const again = tab();
    expect(await again.look()).toMatchObject({ doors: expect.arrayContaining(["passphrase", "phrase"]), wait: 0 });
    expect(await right(again)).toMatchObject({ type: "open", shown: { entries: 2, troubles: 0 } });
  });

  it("F91 two slips of the finger cost nothing; then each wrong try waits longer, for every tab, until the right one", async () => {
    const { tab, clock, attempts } = device();
    await tab().create("right", moment);
    const [one, other] = [tab(), tab()];
    for (const wait of [0, 0, 1_000]) expect(await wrong(one)).toEqual({ type: "refused", why: "wrong-passphrase", wait, places: [] });
    expect(await right(other)).toEqual({ type: "wait", wait: 1_000 });
    clock.now += 1_000;
    expect(await wrong(other)).toMatchObject({ wait: 2_000 });
    clock.now -= 50_000;
    expect(await right(one)).toEqual({ type: "wait", wait: 2_000 });
    clock.now += 52_000;
    expect(await right(one)).toMatchObject({ type: "open" });
    expect(attempts().failed).toBe(0);
  });

  it("F91 a try is counted before it is made", async () => {
    const { tab, attempts } = device();
    await tab().create("right", moment);
    const trying = wrong(tab());
    await vi.waitFor(() => expect(attempts().failed).toBe(1));
    await trying;
  });

  it("V50 two tabs: each takes in what the other wrote, and lamports go on", async () => {
    const { tab } = device();
    const [one, other] = [tab(), tab()];
    await one.create(null, moment);
    await other.open({ type: "device" }, moment);
    await one.write([note("a")], moment);
    expect(await other.write([note("b")], moment)).toMatchObject({ shown: { entries: 2 } });
    expect(await one.refresh(moment)).toMatchObject({ entries: 2 });
  });

  it("F91 what is no entry of a known form is refused, and nothing is kept", async () => {
    const { tab } = device();
    const one = tab();
    await one.create(null, moment);
    for (const body of [{ prompt: "free" }, { prompt: "free", text: 1 }])
      await expect(one.write([note("fine"), { kind: "journal", body }], moment)).rejects.toMatchObject({ type: "refused" });
    await expect(one.write([{ kind: "nothing-known", body: {} }], moment)).rejects.toMatchObject({ type: "refused" });
    expect(await one.refresh(moment)).toMatchObject({ entries: 0 });
  });

  it("F93 a backup opens with the vault's own words; in another vault with its passphrase; twice adds nothing", async () => {
    const here = device().tab();
    await here.create("right", moment);
    await here.write([note("one"), note("two")], moment);
    const file = await here.backup();
    expect(await here.prove(file, null)).toEqual({ type: "sound", entries: 2 });
    expect(await here.prove(file.slice(0, -10), null)).toMatchObject({ type: "partly" });
    const there = device().tab();
    await there.create(null, moment);
    expect(await there.restore(file, null, moment)).toEqual({ type: "refused", why: "wrong-words" });
    const way = { type: "passphrase", passphrase: "right" } as const;
    expect(await there.restore(file, way, moment)).toMatchObject({ type: "restored", added: 2, whole: true });
    expect(await there.restore(file, way, moment)).toMatchObject({ type: "restored", added: 0 });
  });

  it("F91 a passphrase is put in the place of the device's key, and the other way round", async () => {
    const { tab } = device();
    const one = tab();
    await one.create(null, moment);
    expect(await one.setPassphrase("right")).toBe("written");
    expect(await tab().open({ type: "device" }, moment)).toMatchObject({ type: "refused" });
    expect(await right(tab())).toMatchObject({ type: "open" });
    expect(await one.setPassphrase(null)).toBe("written");
    expect(await right(tab())).toMatchObject({ type: "refused", why: "no-such-door" });
    expect(await tab().open({ type: "device" }, moment)).toMatchObject({ type: "open", shown: { opensWith: "device" } });
  });

  it("F91 faults hold no words", () => {
    expect(faultOf(new Error("a secret"))).toBe("failed");
    expect(faultOf(new RangeError("a secret"))).toBe("refused");
  });
});

describe("F91 the line to the keeper", () => {
  function stand() {
    const other: Other & { sent: string[]; ended: boolean } = {
      sent: [],
      ended: false,
      onmessage: null,
      onerror: null,
      postMessage({ call }) {
        this.sent.push(call);
      },
      terminate() {
        this.ended = true;
      },
    };
    const lost = vi.fn();
    return { other, lost, line: openLine(other, lost) };
  }

  it("F91 cutting it asks for a lock, and ends the worker when that is done, or after a moment", async () => {
    vi.useFakeTimers();
    const { other, line } = stand();
    const asked = line.call("words");
    line.cut();
    // At once: an answer that came later would put back what the lock takes away.
    await expect(asked).rejects.toMatchObject({ type: "closed" });
    other.onmessage?.({ data: { id: 1, type: "done", result: "late" } } as MessageEvent<Reply>);
    expect(other.sent).toEqual(["words", "lock"]);
    expect(other.ended).toBe(false);
    vi.advanceTimersByTime(lastMoment);
    expect(other.ended).toBe(true);
    await expect(line.call("words")).rejects.toMatchObject({ type: "closed" });
    vi.useRealTimers();
  });

  it("F91 a worker that stops by itself is said once", async () => {
    const { other, lost, line } = stand();
    const asked = line.call("words");
    other.onerror?.({ preventDefault() {} } as ErrorEvent);
    await expect(asked).rejects.toMatchObject({ type: "closed" });
    expect(lost).toHaveBeenCalledTimes(1);
  });
});
