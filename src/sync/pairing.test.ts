import { describe, expect, it } from "vitest";
import { countedSource, flipped } from "../vault/testing.ts";
import { newToken } from "./door.ts";
import { boxIdOf, type Invitation, openInvitation, sealInvitation } from "./pairing.ts";
import { limits } from "./wire.ts";

const source = countedSource("pairing");
const draw = (count: number) => Uint8Array.from(source(count));
const vault = "0a".repeat(16);
const invitation: Invitation = {
  server: "https://keel.example.org:8443/a",
  token: newToken(vault, draw).token,
  origin: { key: draw(32), vaultId: Uint8Array.from(Buffer.from(vault, "hex")), secret: draw(32) },
};
const secret = draw(32);
const box = sealInvitation(secret, invitation, draw);

describe("from one device to another", () => {
  it("Y17 whoever holds the secret finds the box and all that is in it", () => {
    expect(boxIdOf(secret)).toBe(box.id);
    expect(openInvitation(secret, box.bytes)?.invitation).toEqual(invitation);
    expect(box.bytes.length).toBeLessThan(limits.box / 2);
  });

  it("Y8 Y17 the server sees neither key nor token nor address, and cannot tell the secret from the box's name", () => {
    const text = Buffer.from(box.bytes).toString("latin1");
    for (const hidden of [invitation.server, invitation.token.secret, vault, Buffer.from(invitation.origin.key).toString("hex")])
      expect(text).not.toContain(hidden);
    expect(box.id).not.toContain(Buffer.from(secret).toString("hex").slice(0, 16));
  });

  it("Y17 another secret, and any bit that is flipped, opens nothing", () => {
    expect(openInvitation(flipped(secret, 3), box.bytes)).toBeNull();
    for (let bit = 0; bit < box.bytes.length * 8; bit += 7) expect(openInvitation(secret, flipped(box.bytes, bit))).toBeNull();
    expect(openInvitation(secret, new Uint8Array(0))).toBeNull();
  });

  it("Y19 both show the same four words, and others for another box or secret", () => {
    expect(openInvitation(secret, box.bytes)?.words).toBe(box.words);
    expect(box.words.split(" ")).toHaveLength(4);
    const others = [sealInvitation(secret, invitation, draw), sealInvitation(draw(32), invitation, draw)];
    for (const { words } of others) expect(words).not.toBe(box.words);
  });
});
