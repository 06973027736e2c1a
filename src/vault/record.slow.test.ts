import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOf, joined, u32 } from "./bytes.ts";
import { subkey } from "./keys.ts";
import { drawFrom } from "./random.ts";
import { endOf, headSize, type Kept, openRecord, readHead, recordKey, type Seen, sealRecord } from "./record.ts";
import { countedSource, flipped, idOf, notes, plainKept } from "./testing.ts";
import { keep } from "./wire.ts";

const draw = drawFrom(countedSource("record"));
const [key, vaultId] = [draw(32), draw(16)];
const sealing = await recordKey(subkey(key, "record"));
const keptOf = (count: number, seen: Seen = null) => notes(count).map((note) => keep(note, seen, draw));
const sealed = (first: number, kept: readonly Kept[]) => sealRecord(sealing, vaultId, first, kept, draw);

/** A record of one entry, sealed as the form says, whatever it holds. */
async function sealedAs(plain: Uint8Array<ArrayBuffer>) {
  const nonce = draw(24);
  const head = joined(bytesOf("KLR"), Uint8Array.of(1, 0, 0, 0, 0), u32(0), u32(1), u32(plain.length + 16), nonce);
  const derivation = { name: "HKDF", hash: "SHA-256", salt: nonce, info: bytesOf("record/1") };
  const own = await crypto.subtle.deriveKey(derivation, sealing, { name: "AES-GCM", length: 256 }, false, ["encrypt"]);
  const additionalData = joined(head, vaultId);
  return joined(head, new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv: new Uint8Array(12), additionalData }, own, plain)));
}

describe("a record", () => {
  it("V30 begins with its head, and holds what was sealed", async () => {
    const kept = keptOf(3);
    const bytes = await sealed(7, kept);
    expect([...bytes.subarray(0, 16)]).toEqual([0x4b, 0x4c, 0x52, 1, 0, 0, 0, 0, ...u32(7), ...u32(3)]);
    expect(readHead(bytes)).toEqual({ kind: "entries", first: 7, count: 3, size: bytes.length });
    expect(endOf({ first: 7, bytes })).toBe(10);
    const opened = await openRecord(sealing, vaultId, bytes);
    expect(opened.type === "record" && plainKept(opened.kept)).toEqual(plainKept(kept));
  });

  it("V30 the closing record holds nothing and says how many entries lie before it", async () => {
    const bytes = await sealed(50_000, []);
    expect(bytes[4]).toBe(1);
    expect(await openRecord(sealing, vaultId, bytes)).toEqual({
      type: "record",
      head: { kind: "end", first: 50_000, count: 0, size: 316 },
      kept: [],
    });
  });

  it("V33 whatever JSON can hold comes back, with what its author had seen", async () => {
    const seen = fc.option(fc.record({ era: fc.string(), seq: fc.nat(), chain: fc.string() }), { nil: null });
    const body = fc.jsonValue({ maxDepth: 3, stringUnit: "binary" });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.uuid(), body, seen), { minLength: 1, maxLength: 8 }), async (rows) => {
        const kept = rows.map(([id, some, one]) => keep(JSON.parse(JSON.stringify({ id, body: some })), one, draw));
        const opened = await openRecord(sealing, vaultId, await sealed(0, kept));
        expect(opened.type === "record" && plainKept(opened.kept)).toEqual(plainKept(kept));
      }),
      { numRuns: 60 },
    );
  });

  it("V33 lone surrogates, emoji and a text of two million letters survive", async () => {
    for (const text of ["\ud83d alone \ude00", "👩‍👩‍👧‍👦 é e\u0301 \u0000 \ufeff", "long ".repeat(400_000)]) {
      const kept = [keep({ id: idOf(1), text }, null, draw)];
      const opened = await openRecord(sealing, vaultId, await sealed(0, kept));
      expect(opened.type === "record" && opened.kept[0]?.entry).toEqual({ id: idOf(1), text });
    }
  });

  it("V34 its size tells little: texts of 1 to 40 letters are one size", async () => {
    const sizes = new Set<number>();
    for (let length = 1; length <= 40; length++)
      sizes.add((await sealed(0, [keep({ id: idOf(1), text: "x".repeat(length) }, null, draw)])).length);
    expect([...sizes]).toEqual([316]);
  });

  it("V31 sealed twice it shares nothing but the head's beginning", async () => {
    const kept = keptOf(1);
    const [one, other] = [await sealed(0, kept), await sealed(0, kept)];
    expect(one.subarray(0, 20)).toEqual(other.subarray(0, 20));
    expect(one.subarray(20, 44)).not.toEqual(other.subarray(20, 44));
    const same = one.subarray(44).filter((byte, index) => byte === other[44 + index]).length;
    expect(same).toBeLessThan(20);
  });
});

describe("what is authenticated", () => {
  it("V32 V35 every single bit that is flipped is refused", async () => {
    const bytes = await sealed(3, keptOf(1));
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      expect(await openRecord(sealing, vaultId, flipped(bytes, bit)), `bit ${bit}`).toEqual({ type: "damaged" });
    }
  });

  it("V35 every length that is cut, and one byte more, is refused", async () => {
    const bytes = await sealed(3, keptOf(1));
    for (let length = 0; length < bytes.length; length++) {
      expect(await openRecord(sealing, vaultId, bytes.subarray(0, length))).toEqual({ type: "damaged" });
    }
    expect(await openRecord(sealing, vaultId, Uint8Array.from([...bytes, 0]))).toEqual({ type: "damaged" });
  });

  it("V32 a record of another vault, or of this one under another id, is refused", async () => {
    const bytes = await sealed(3, keptOf(1));
    expect(await openRecord(await recordKey(draw(32)), vaultId, bytes)).toEqual({ type: "damaged" });
    expect(await openRecord(sealing, flipped(vaultId, 0), bytes)).toEqual({ type: "damaged" });
  });

  it("V35 any bytes are read without a crash", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 120 }), fc.boolean(), async (some, likely) => {
        const bytes = likely ? Uint8Array.from([0x4b, 0x4c, 0x52, 1, 0, 0, 0, 0, ...some]) : Uint8Array.from(some);
        expect(await openRecord(sealing, vaultId, bytes)).toEqual({ type: "damaged" });
        readHead(bytes, 3);
      }),
    );
  });

  it("V35 one that is sealed well and holds anything else than what is written is refused, without a crash", async () => {
    const own = keptOf(1)[0] as Kept;
    const plain = (json: string, length = bytesOf(json).length) =>
      joined(own.nonce, u32(own.padded), u32(length), bytesOf(json), new Uint8Array(64));
    expect((await openRecord(sealing, vaultId, await sealedAs(plain('{"entries":[{"id":"a"}],"seen":null}')))).type).toBe("record");
    const others = [
      plain("no JSON"),
      plain("null"),
      plain("7"),
      plain("{}"),
      plain('{"entries":[null],"seen":null}'),
      plain('{"entries":["a"],"seen":null}'),
      plain('{"entries":[{}],"seen":null}'),
      plain('{"entries":[{"id":1}],"seen":null}'),
      plain('{"entries":{"length":1},"seen":null}'),
      plain('{"entries":[{"id":"a"},{"id":"b"}],"seen":null}'),
      plain('{"entries":[{"id":"a"}],"seen":[]}'),
      plain('{"entries":[{"id":"a"}],"seen":"x"}'),
      plain('{"entries":[{"id":"a"}],"seen":null}', 3),
      plain('{"entries":[{"id":"a"}],"seen":null}', 0xffffffff),
      joined(own.nonce, u32(own.padded), u32(99), bytesOf('{"entries":[{"id":"a"}],"seen":null}')),
      joined(own.nonce, u32(1), u32(2), Uint8Array.of(0xff, 0xfe)),
      new Uint8Array(3),
    ];
    for (const one of others) expect(await openRecord(sealing, vaultId, await sealedAs(one))).toEqual({ type: "damaged" });
  });

  it("V30 a head that is cut is `truncated`; one that claims a quarter of a gigabyte is none", async () => {
    const bytes = await sealed(3, keptOf(1));
    for (let length = 1; length < headSize; length++) expect(readHead(bytes.subarray(0, length))).toBe("truncated");
    expect(readHead(new Uint8Array())).toBeNull();
    const claims = Uint8Array.from(bytes);
    claims.set(u32(0xffffffff), 16);
    expect(readHead(claims)).toBeNull();
  });
});
