import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { subkey } from "./keys.ts";
import { drawFrom } from "./random.ts";
import { countedSource, flipped, idOf, newVault, notes, plainKept } from "./testing.ts";
import { bodySize, frames, keep, mostBody, openEntry, sealEntry } from "./wire.ts";

const draw = drawFrom(countedSource("wire"));
const [key, vaultId] = [subkey(draw(32), "entry"), draw(16)];
const seen = { era: "e1", seq: 12, chain: "00ff" };
const id = idOf(1);
const kept = keep({ id, text: "did not write" }, seen, draw);
const body = sealEntry(key, vaultId, kept);

describe("an entry on the wire", () => {
  it("V41 is version, key number, nonce, and the padded text sealed; what was kept comes back", () => {
    expect([...body.subarray(0, 2)]).toEqual([1, 0]);
    expect(body.subarray(2, 26)).toEqual(kept.nonce);
    expect(body).toHaveLength(42 + 256);
    expect(bodySize(kept)).toBe(body.length);
    const opened = openEntry(key, vaultId, id, body);
    expect(opened.type === "entry" && plainKept([opened.kept])).toEqual(plainKept([kept]));
  });

  it("V42 every single bit that is flipped is refused", () => {
    for (let bit = 0; bit < body.length * 8; bit++) {
      expect(openEntry(key, vaultId, id, flipped(body, bit)).type, `bit ${bit}`).not.toBe("entry");
    }
  });

  it("V42 under another id, frame, vault or key it is refused", () => {
    const damaged = { type: "damaged" };
    expect(openEntry(key, vaultId, idOf(2), body)).toEqual(damaged);
    expect(openEntry(key, vaultId, id, body, frames.erasure)).toEqual(damaged);
    expect(openEntry(key, flipped(vaultId, 5), id, body)).toEqual(damaged);
    expect(openEntry(flipped(key, 5), vaultId, id, body)).toEqual(damaged);
    expect(openEntry(key, vaultId, id.toUpperCase().replace("0000", "000G"), body)).toEqual(damaged);
  });

  it("V44 a newer version says so; every length that is cut is refused", () => {
    expect(openEntry(key, vaultId, id, Uint8Array.from([2, ...body.subarray(1)]))).toEqual({ type: "newer", version: 2 });
    for (let length = 0; length < body.length; length++) {
      expect(openEntry(key, vaultId, id, body.subarray(0, length))).toEqual({ type: "damaged" });
    }
  });

  it("V44 any bytes are read without a crash", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (some) => {
        expect(openEntry(key, vaultId, id, some).type).not.toBe("entry");
      }),
    );
  });

  it("V40 V41 whatever JSON can hold comes back", () => {
    fc.assert(
      fc.property(fc.uuid(), fc.jsonValue({ maxDepth: 3, stringUnit: "binary" }), (own, some) => {
        const one = keep(JSON.parse(JSON.stringify({ id: own, body: some })), null, draw);
        const opened = openEntry(key, vaultId, own, sealEntry(key, vaultId, one));
        expect(opened.type === "entry" && plainKept([opened.kept])).toEqual(plainKept([one]));
      }),
    );
  });

  it("V43 the same kept entry gives the same bytes each time", () => {
    expect(sealEntry(key, vaultId, { ...kept, entry: JSON.parse(JSON.stringify(kept.entry)) })).toEqual(body);
  });

  it("V34 its length tells little: a mood and a sentence are of one length", () => {
    const lengths = ["a", "I walked to the lake and did not look at the phone."].map((text) => bodySize(keep({ id, text }, null, draw)));
    expect(new Set(lengths).size).toBe(1);
  });
});

describe("nonces", () => {
  it("V43 each entry is given 24 fresh bytes; who keeps it cannot choose them", async () => {
    const asked: number[] = [];
    const source = countedSource("nonces");
    const counting = drawFrom((count) => {
      asked.push(count);
      return source(count);
    });
    const all = notes(200).map((note) => keep(note, null, counting));
    expect(asked).toEqual(Array.from({ length: 200 }, () => 24));
    expect(new Set(all.map(({ nonce }) => Buffer.from(nonce).toString("hex"))).size).toBe(200);
    // Two parameters of what is kept, and where random bytes come from: no nonce among them.
    expect(keep).toHaveLength(3);
  });
});

it("V45 an id that the wire cannot name is refused: it would hold up every other entry", async () => {
  const { log } = await newVault();
  for (const bad of ["", "no id", id.toUpperCase().replace("0000", "ABCD"), `${id}0`]) {
    await expect(log.append([...notes(1), { id: bad, text: "x" }])).rejects.toThrow(RangeError);
  }
  expect(log.entries).toEqual([]);
});

it("V45 an entry that no server would take is refused before anything of its kind is written", async () => {
  const { log } = await newVault();
  const tooLong = { id: idOf(2), text: "x".repeat(mostBody) };
  const fault = { name: "StoreFault", type: "too-large" };
  await expect(log.append([...notes(1), tooLong])).rejects.toMatchObject(fault);
  const kept = [...notes(1), tooLong].map((note) => keep(note, null, draw));
  await expect(log.merge({ check: new Uint8Array(16), kept })).rejects.toMatchObject(fault);
  expect(log.entries).toEqual([]);
  const most = { id: idOf(3), text: "x".repeat(60_000) };
  await log.append([most]);
  expect((await log.wire())[0]?.body.length).toBeLessThanOrEqual(mostBody);
});
