import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keep, sealEntry, subkey } from "#vault";
import { countedSource, flipped, idOf } from "../vault/testing.ts";
import { sealOf } from "./seal.ts";
import { type Frame, kinds, orderBody, readOrder } from "./wire.ts";

const source = countedSource("seal");
const draw = (count: number) => Uint8Array.from(source(count));
const [key, vault] = [draw(32), "0b".repeat(16)];
const seal = sealOf(key, vault, draw);
const seen = { era: "0".repeat(16), seq: 3, chain: "1".repeat(32) };
const ids = [idOf(1), idOf(2), idOf(3)];
const order = seal.order(ids, seen);

describe("what sync opens", () => {
  it("Y12 an entry as the vault seals it, with what its author had seen", () => {
    const vaultId = Uint8Array.from(Buffer.from(vault, "hex"));
    const body = sealEntry(subkey(key, "entry"), vaultId, keep({ id: idOf(7) }, seen, draw));
    const opened = seal.open({ id: idOf(7), kind: kinds.entry, body });
    expect(opened.type === "entry" && [opened.kept.entry, opened.kept.seen]).toEqual([{ id: idOf(7) }, seen]);
  });

  it("Y21 an order says what it erases, to the server and to devices alike", () => {
    expect(readOrder(order.body)?.ids).toEqual(ids);
    const opened = seal.open(order);
    expect(opened.type === "order" && [opened.ids, opened.kept.seen]).toEqual([ids, seen]);
    expect(order.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it("Y21 500 ids fit into one order", () => {
    const many = Array.from({ length: 500 }, (_, number) => idOf(number));
    expect(readOrder(seal.order(many, seen).body)?.ids).toEqual(many);
    expect(seal.open(seal.order(many, seen)).type).toBe("order");
  });

  it("Y21 other ids in the clear, another order of them, another kind, and any bit that is flipped: damaged", () => {
    const sealed = readOrder(order.body)?.sealed ?? new Uint8Array();
    const others: Frame[] = [
      { ...order, body: orderBody([idOf(1), idOf(2)], sealed) },
      { ...order, body: orderBody([idOf(2), idOf(1), idOf(3)], sealed) },
      { ...order, body: orderBody([...ids, idOf(4)], sealed) },
      { ...order, id: idOf(9) },
      { ...order, kind: kinds.entry, body: sealed },
    ];
    for (const other of others) expect(seal.open(other).type).toBe("damaged");
    for (let bit = 0; bit < order.body.length * 8; bit += 5)
      expect(["damaged", "newer"]).toContain(seal.open({ ...order, body: flipped(order.body, bit) }).type);
  });

  it("Y24 any bytes are opened without a crash", () => {
    const kind = fc.constantFrom(kinds.entry, kinds.order);
    fc.assert(
      fc.property(fc.uuid(), kind, fc.uint8Array({ maxLength: 500 }), (id, of, body) => {
        expect(["damaged", "newer"]).toContain(seal.open({ id, kind: of, body }).type);
      }),
    );
  });
});

it("Y12 a key that was forgotten opens nothing", () => {
  const own = sealOf(key, vault, draw);
  own.forget();
  expect(own.open(order).type).toBe("damaged");
});
