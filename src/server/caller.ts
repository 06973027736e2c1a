import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";
import { readCredential } from "#sync/wire";
import type { Rates } from "./rates.ts";
import { type Answer, type Caller, refusal } from "./routes/route.ts";
import type { Storage } from "./storage/storage.ts";

/** Who was let in: `device` is empty for a door. */
export type Entry = { readonly type: "in"; readonly device: string } | Extract<Answer, { type: "problem" }>;

export interface Gate {
  /** @param takesDoor whether the vault's door is as good as a device's token */
  enter(caller: Caller, vault: string, header: string, takesDoor: boolean): Promise<Entry>;
  forget(vault: string): void;
}

/** Milliseconds: for so long a token is taken without asking again, and so late at most another server's refusal is known. */
const remembered = 1_000;
const mostRemembered = 10_000;

/** @param now seconds since 1970 */
export function gate(storage: Storage, rates: Rates, now: () => number): Gate {
  const known = new Map<string, { readonly token: string; readonly until: number }>();

  return {
    async enter(caller, vault, header, takesDoor) {
      const credential = readCredential(header);
      if (credential?.type === "device" && credential.vault === vault) {
        const entry = await byToken(vault, credential.device, hashOf(credential.secret));
        if (entry.type !== "in") return slowed(caller, entry);
        const wait = rates.wait("device", `${vault}.${entry.device}`);
        return wait > 0 ? slowDown(wait) : entry;
      }
      if (credential?.type === "door" && takesDoor) {
        const wait = rates.wait("door", caller.address);
        return wait > 0 ? slowDown(wait) : byDoor(vault, credential.door, credential.auth);
      }
      return slowed(caller, unauthorized);
    },
    forget(vault) {
      for (const key of known.keys()) if (key.startsWith(vault)) known.delete(key);
    },
  };

  async function byToken(vault: string, device: string, token: string): Promise<Entry> {
    const key = `${vault}.${device}`;
    const at = performance.now();
    const last = known.get(key);
    if (last !== undefined && last.until > at && isSame(last.token, token)) return { type: "in", device };
    const standing = await storage.device(vault, device);
    if (standing.type === "unknown" || standing.type === "deleted") return refused(standing.type);
    if (standing.type === "stranger" || !isSame(standing.token, token)) return unauthorized;
    const today = new Date(now() * 1_000).toISOString().slice(0, 10);
    if (standing.day !== today) await storage.wasSeen(vault, device, today);
    if (known.size >= mostRemembered) known.clear();
    known.set(key, { token, until: at + remembered });
    return { type: "in", device };
  }

  async function byDoor(vault: string, door: string, auth: string): Promise<Entry> {
    const answer = await storage.openDoor(door, auth, now());
    if (answer.type === "pause") return slowDown(answer.seconds);
    if (answer.type === "deleted") return refused("deleted");
    return answer.type === "open" && answer.vault === vault ? { type: "in", device: "" } : unauthorized;
  }

  /** A refusal, or after many of them no answer at all to the question. */
  function slowed(caller: Caller, entry: Entry): Entry {
    const wait = rates.wait("guess", caller.address);
    return wait > 0 ? slowDown(wait) : entry;
  }
}

/**
 * Where a request comes from. Behind a proxy on this machine the last address that it names; nobody else is believed.
 */
export function callerOf(incoming: IncomingMessage): Caller {
  const peer = incoming.socket.remoteAddress ?? "";
  const isLoopback = /^(?:::ffff:)?127\.|^::1$/.test(peer);
  const forwarded =
    String(incoming.headers["x-forwarded-for"] ?? "")
      .split(",")
      .at(-1)
      ?.trim() ?? "";
  const isForwarded = incoming.headers["x-forwarded-for"] !== undefined || incoming.headers.forwarded !== undefined;
  return { address: networkOf(isLoopback && forwarded !== "" ? forwarded : peer), isLocal: isLoopback && !isForwarded };
}

/** Whoever has one IPv6 address has 2⁶⁴ of them. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, "").slice(0, 64);
  if (!isIPv6(plain)) return plain;
  const [head = "", tail] = plain.split("::");
  const parts = head === "" ? [] : head.split(":");
  const rest = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = Array<string>(Math.max(0, 8 - parts.length - rest.length)).fill("0");
  return [...parts, ...zeros, ...rest].slice(0, 4).join(":");
}

const hashOf = (secret: string) => createHash("sha256").update(secret, "hex").digest("hex");
const isSame = (one: string, other: string) => timingSafeEqual(Buffer.from(one, "hex"), Buffer.from(other, "hex"));
const refused = (error: "unknown" | "deleted" | "unauthorized") => refusal(error) as Extract<Answer, { type: "problem" }>;
const slowDown = (seconds: number) => refusal("slow-down", { seconds }) as Extract<Answer, { type: "problem" }>;
const unauthorized = refused("unauthorized");
