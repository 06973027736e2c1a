import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { chainLink, chainStart } from "./chain.ts";

const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest();
const hex16 = fc.stringMatching(/^[0-9a-f]{32}$/);
const links = fc.array(fc.tuple(fc.uuid(), fc.uint8Array({ minLength: 32, maxLength: 32 })), { maxLength: 20 });
const chainOf = (vault: string, all: readonly (readonly [string, Uint8Array])[]) =>
  all.reduce((chain, [id, digest], index) => chainLink(hash, chain, index + 1, id, digest), chainStart(hash, vault));
const told = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

it("Y26 is what the sentence says, worked out anew from it", () => {
  fc.assert(
    fc.property(hex16, links, (vault, all) => {
      let text = createHash("sha256").update("log/1").update(vault, "hex").digest();
      all.forEach(([id, digest], index) => {
        const place = Buffer.alloc(8);
        place.writeBigUInt64BE(BigInt(index + 1));
        text = createHash("sha256").update(text).update(place).update(id.replaceAll("-", ""), "hex").update(digest).digest();
      });
      expect(told(chainOf(vault, all))).toBe(text.toString("hex"));
    }),
  );
});

it("Y26 two that are swapped, one that is left out or changed, and another vault have another chain", () => {
  fc.assert(
    fc.property(hex16, links, fc.nat(), (vault, all, where) => {
      fc.pre(all.length > 1);
      const at = where % (all.length - 1);
      const [one, two] = [all[at] as (typeof all)[number], all[at + 1] as (typeof all)[number]];
      fc.pre(one[0] !== two[0]);
      const others = [
        [...all.slice(0, at), two, one, ...all.slice(at + 2)],
        all.toSpliced(at, 1),
        all.with(at, [one[0], one[1].map((byte) => byte ^ 1)]),
        all.with(at, [two[0], one[1]]),
      ];
      const whole = told(chainOf(vault, all));
      for (const other of others) expect(told(chainOf(vault, other))).not.toBe(whole);
      expect(
        told(
          chainOf(
            vault.replace(/^./, (digit) => (digit === "0" ? "1" : "0")),
            all,
          ),
        ),
      ).not.toBe(whole);
    }),
  );
});
