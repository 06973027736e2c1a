import { hexToBytes } from "@noble/hashes/utils.js";
import { describe, expect, it, vi } from "vitest";
import {
  makeDeviceDoor,
  makePassphraseDoor,
  makePhraseDoor,
  openDeviceDoor,
  openPassphraseDoor,
  openPhraseDoor,
  type PassphraseDoor,
  wrapSize,
} from "./doors.ts";
import { floor } from "./kdf.ts";
import { drawFrom } from "./random.ts";
import { countedSource, flipped, passphrase, quickKey } from "./testing.ts";

const draw = drawFrom(countedSource("doors"));
const [key, vaultId, secret] = [draw(32), draw(16), draw(32)];
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const deviceKey = (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.importKey("raw", bytes, "HKDF", false, ["deriveBits"]);

describe("a passphrase's door", () => {
  it("V10 V11 is made at the floor and opened again with the true cost", async () => {
    const door = await makePassphraseDoor(passphrase, key, vaultId, draw);
    expect(door.kdf).toMatchObject({ name: "argon2id", memory: 65_536, passes: 3, lanes: 1 });
    expect(await openPassphraseDoor(door, passphrase, vaultId)).toEqual({ type: "key", key, older: false });
  });

  it("V11 none is made below the floor or above the most", async () => {
    for (const cost of [
      { ...floor, passes: 2 },
      { ...floor, memory: 65_535 },
      { ...floor, memory: 2_000_000 },
    ]) {
      await expect(makePassphraseDoor(passphrase, key, vaultId, draw, quickKey, cost)).rejects.toThrow(RangeError);
    }
  });

  it.each([
    ["weak", { memory: 19_455, passes: 2, lanes: 1 }],
    ["weak", { memory: 8, passes: 1, lanes: 1 }],
    ["excessive", { memory: 4_194_304, passes: 3, lanes: 1 }],
    ["excessive", { memory: 65_536, passes: 4_294_967_295, lanes: 1 }],
  ] as const)("V12 one that is %s is refused before anything is tried", async (type, cost) => {
    const made = await makePassphraseDoor(passphrase, key, vaultId, draw, quickKey);
    const slow = vi.fn(quickKey);
    expect(await openPassphraseDoor({ ...made, kdf: { ...made.kdf, ...cost } }, passphrase, vaultId, slow)).toEqual({ type });
    expect(slow).not.toHaveBeenCalled();
  });

  it("V15 a changed cost or salt opens nothing, though the passphrase is right: they are authenticated", async () => {
    const door = await makePassphraseDoor(passphrase, key, vaultId, draw, quickKey);
    const salt = hex(flipped(hexToBytes(door.kdf.salt), 3));
    // Whatever is asked of it, this function gives the true key.
    const lying: typeof quickKey = (words) => quickKey(words, hexToBytes(door.kdf.salt), floor);
    for (const kdf of [
      { ...door.kdf, salt },
      { ...door.kdf, memory: 65_537 },
      { ...door.kdf, passes: 4 },
      { ...door.kdf, lanes: 2 },
    ]) {
      expect(await openPassphraseDoor({ ...door, kdf }, passphrase, vaultId, lying)).toEqual({ type: "wrong" });
    }
  });

  it("V16 two doors made with the same passphrase share nothing", async () => {
    const [one, other] = [
      await makePassphraseDoor(passphrase, key, vaultId, draw, quickKey),
      await makePassphraseDoor(passphrase, key, vaultId, draw, quickKey),
    ];
    expect(one.kdf.salt).not.toBe(other.kdf.salt);
    expect(one.wrap.slice(0, 48)).not.toBe(other.wrap.slice(0, 48));
  });
});

describe("V15 a wrap", () => {
  it("V15 every bit of it counts, for each kind of door", async () => {
    const platformKey = await deviceKey(draw(32));
    const [byPassphrase, byPhrase, byDevice] = [
      await makePassphraseDoor(passphrase, key, vaultId, draw, quickKey),
      makePhraseDoor(Uint8Array.from(secret), key, vaultId, draw),
      await makeDeviceDoor(platformKey, key, vaultId, draw),
    ];
    for (let bit = 0; bit < wrapSize * 8; bit++) {
      const changed = <Door extends { readonly wrap: string }>(door: Door) => ({ ...door, wrap: hex(flipped(hexToBytes(door.wrap), bit)) });
      expect(openPhraseDoor(changed(byPhrase), Uint8Array.from(secret), vaultId).type).toBe("wrong");
      if (bit % 8 !== (bit >> 3) % 8) continue;
      expect((await openPassphraseDoor(changed(byPassphrase), passphrase, vaultId, quickKey)).type).toBe("wrong");
      expect((await openDeviceDoor(changed(byDevice), platformKey, vaultId)).type).toBe("wrong");
    }
  });

  it("V15 is of one vault and one kind of door", async () => {
    const door = makePhraseDoor(Uint8Array.from(secret), key, vaultId, draw);
    expect(openPhraseDoor(door, Uint8Array.from(secret), flipped(vaultId, 0))).toEqual({ type: "wrong" });
    const asPassphrase: PassphraseDoor = {
      type: "passphrase",
      kdf: { name: "argon2id", ...floor, salt: "00".repeat(16) },
      wrap: door.wrap,
    };
    expect(await openPassphraseDoor(asPassphrase, passphrase, vaultId, quickKey)).toEqual({ type: "wrong" });
  });
});

describe("the other doors", () => {
  it("V13 the phrase's secret opens its door, another does not", () => {
    const door = makePhraseDoor(Uint8Array.from(secret), key, vaultId, draw);
    expect(openPhraseDoor(door, Uint8Array.from(secret), vaultId)).toEqual({ type: "key", key, older: false });
    expect(openPhraseDoor(door, flipped(secret, 100), vaultId)).toEqual({ type: "wrong" });
  });

  it("V14 a key of the platform that cannot be read out opens its door, another does not", async () => {
    const platformKey = await deviceKey(draw(32));
    const door = await makeDeviceDoor(platformKey, key, vaultId, draw);
    expect(platformKey.extractable).toBe(false);
    expect(await openDeviceDoor(door, platformKey, vaultId)).toEqual({ type: "key", key, older: false });
    expect(await openDeviceDoor(door, await deviceKey(draw(32)), vaultId)).toEqual({ type: "wrong" });
  });
});
