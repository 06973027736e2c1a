import type { IncomingMessage } from "node:http";
import { describe, expect, it, vi } from "vitest";
import { writeCredential } from "#sync/wire";
import { callerOf, gate } from "./caller.ts";
import { rates } from "./rates.ts";
import type { Standing, Storage } from "./storage/storage.ts";

const from = (remoteAddress: string, headers: Record<string, string> = {}) =>
  callerOf({ socket: { remoteAddress }, headers } as unknown as IncomingMessage);

describe("Y35 who calls", () => {
  it.each([
    ["198.51.100.7", {}, "198.51.100.7", false],
    ["::ffff:198.51.100.7", {}, "198.51.100.7", false],
    ["127.0.0.1", {}, "127.0.0.1", true],
    ["::1", {}, "0:0:0:0", true],
    ["2001:db8:1:2:3:4:5:6", {}, "2001:db8:1:2", false],
    ["2001:db8::6", {}, "2001:db8:0:0", false],
    ["127.0.0.1", { "x-forwarded-for": "203.0.113.9, 198.51.100.7" }, "198.51.100.7", false],
    ["198.51.100.7", { "x-forwarded-for": "203.0.113.9" }, "198.51.100.7", false],
    ["127.0.0.1", { forwarded: "for=203.0.113.9" }, "127.0.0.1", false],
  ])("Y35 %s with %j is counted as %s", (address, headers, network, isLocal) => {
    expect(from(address, headers)).toEqual({ address: network, isLocal });
  });
});

describe("Y15 the gate", () => {
  const [vault, device, secret] = ["0a".repeat(16), "0b".repeat(16), "0c".repeat(32)];
  /** SHA-256 of 32 bytes of 0c. */
  const token = "ad58edbac7b8b6a9863eccc26a7c3b5eb7ffd9d6f84c1bb6d36f43d2e5e0b0ed";
  const header = writeCredential({ type: "device", vault, device, secret });
  const caller = { address: "198.51.100.7", isLocal: false };
  const around = (standing: () => Standing, now = () => 0) => {
    const storage = { device: vi.fn(async () => standing()), wasSeen: vi.fn(async () => {}) };
    return {
      storage,
      ...gate(
        storage as unknown as Storage,
        rates(() => 0),
        now,
      ),
    };
  };
  const known = async () => {
    const { createHash } = await import("node:crypto");
    return createHash("sha256").update(secret, "hex").digest("hex");
  };

  it("Y15 lets a token in whose hash is there, asks once a second, and writes the day once", async () => {
    const hash = await known();
    let day: string | null = null;
    const { enter, storage } = around(
      () => ({ type: "device", token: hash, day }),
      () => 86_400,
    );
    for (let times = 0; times < 3; times++) expect(await enter(caller, vault, header, false)).toEqual({ type: "in", device });
    expect([storage.device.mock.calls.length, storage.wasSeen.mock.calls]).toEqual([1, [[vault, device, "1970-01-02"]]]);
    day = "1970-01-02";
  });

  it("Y15 forgets a vault's tokens when one was taken back", async () => {
    const hash = await known();
    let standing: Standing = { type: "device", token: hash, day: "1970-01-01" };
    const { enter, forget } = around(() => standing);
    expect((await enter(caller, vault, header, false)).type).toBe("in");
    standing = { type: "stranger" };
    forget(vault);
    expect(await enter(caller, vault, header, false)).toMatchObject({ problem: { error: "unauthorized" } });
  });

  it("Y15 a secret of another hash is not let in, also right after the right one was", async () => {
    const hash = await known();
    const { enter } = around(() => ({ type: "device", token: hash, day: "1970-01-01" }));
    await enter(caller, vault, header, false);
    const wrong = writeCredential({ type: "device", vault, device, secret: token });
    expect(await enter(caller, vault, wrong, false)).toMatchObject({ problem: { error: "unauthorized" } });
  });

  it("Y15 Y35 who is refused again and again is not even looked up in the end", async () => {
    const { enter } = around(() => ({ type: "stranger" }));
    const answers = await Promise.all(Array.from({ length: 80 }, () => enter(caller, vault, header, false)));
    const names = answers.map((answer) => (answer.type === "in" ? "in" : answer.problem.error));
    expect([names.filter((name) => name === "unauthorized").length, names.at(-1)]).toEqual([60, "slow-down"]);
  });
});
