import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { calls, doorOpening, newVault, problem, problems, reminder, subscription } from "./calls.ts";
import { readCredential, writeCredential } from "./credential.ts";

const [hex16, hex32] = [fc.stringMatching(/^[0-9a-f]{32}$/), fc.stringMatching(/^[0-9a-f]{64}$/)];
const [h16, h32] = ["0a".repeat(16), "0b".repeat(32)];
const vault = { vault: h16, check: h16, door: { id: h16, auth: h32, wrap: "0c".repeat(104) }, device: { id: h16, token: h32 } };
const keys = { p256dh: "BNcRdreALRFXTkOOUHK1", auth: "tBHItJI5svbpez7KI4CCXg" };

describe("Y29 the bodies of calls", () => {
  it.each([
    ["a vault", newVault, vault],
    ["a vault with an invitation", newVault, { ...vault, invitation: "from Zoë" }],
    ["a door's opening", doorOpening, { door: h16, auth: h32 }],
    ["a reminder", reminder, { due: 1_800_000_000, blob: "00ff" }],
    ["a subscription", subscription, { endpoint: "https://push.example.org/a?b=c", keys }],
    ["a refusal", problem, { error: "id-conflict", ids: ["0f8fad5b-d9cb-469f-a165-70867728950e"] }],
    ["a refusal with a time", problem, { error: "slow-down", seconds: 30 }],
  ])("Y29 %s is taken as it is", (_, schema, value) => {
    expect(v.parse(schema as v.GenericSchema, value)).toEqual(value);
  });

  it.each([
    ["capitals", newVault, { ...vault, vault: h16.toUpperCase() }],
    ["a short id", newVault, { ...vault, vault: h16.slice(1) }],
    ["a field too many", newVault, { ...vault, name: "me" }],
    ["a wrap of another size", newVault, { ...vault, door: { ...vault.door, wrap: "0c".repeat(103) } }],
    ["a time between the steps", reminder, { due: 1_800_000_001, blob: "00" }],
    ["a reminder that is too long", reminder, { due: 0, blob: "00".repeat(1_025) }],
    ["half a byte", reminder, { due: 0, blob: "000" }],
    ["an address without encryption", subscription, { endpoint: "http://push.example.org/a", keys }],
    ["an address with a user in it", subscription, { endpoint: "https://a@push.example.org/", keys }],
    ["a name of no refusal", problem, { error: "whatever" }],
    ["an inherited name", problem, { error: "constructor" }],
    ["an array", newVault, [vault]],
    ["nothing", newVault, null],
  ])("Y29 %s is refused", (_, schema, value) => {
    expect(v.is(schema as v.GenericSchema, value)).toBe(false);
  });

  it("Y29 each call has a path of its own, and names its vault wherever a token is asked for", () => {
    const all = Object.values(calls);
    expect(new Set(all.map(({ method, path }) => `${method} ${path}`)).size).toBe(all.length);
    for (const { by, path } of all) expect(by === "anyone" || path.startsWith("/v1/v/{vault}"), path).toBe(true);
  });

  it("Y29 every refusal has a status of a client's or a server's fault", () => {
    for (const status of Object.values(problems)) expect(status >= 400 && status < 600).toBe(true);
  });
});

describe("Y15 who calls", () => {
  it("Y15 a device's token and a door come back as they were written", () => {
    fc.assert(
      fc.property(hex16, hex16, hex32, (id, device, secret) => {
        const token = { type: "device", vault: id, device, secret } as const;
        const door = { type: "door", door: id, auth: secret } as const;
        expect(readCredential(writeCredential(token))).toEqual(token);
        expect(readCredential(writeCredential(door))).toEqual(door);
      }),
    );
  });

  it("Y15 anything else is nobody", () => {
    const token = writeCredential({ type: "device", vault: h16, device: h16, secret: h32 });
    for (const header of [
      "",
      "Bearer ",
      token.slice(0, -1),
      `${token}0`,
      ` ${token}`,
      `${token}\n`,
      token.replace("v1", "v2"),
      token.toUpperCase(),
    ])
      expect(readCredential(header), header).toBeNull();
    fc.assert(fc.property(fc.string(), (header) => readCredential(header) === null));
  });
});
