/** From a passphrase to a key: Argon2id (RFC 9106), slow on purpose. Takes a third of a second and more: call it in a worker. */
import { argon2id } from "hash-wasm";
import { type Bytes, bytesOf } from "./bytes.ts";
import { wipe } from "./keys.ts";

/** As stored beside what it opens. */
export interface Cost {
  /** KiB. */
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
}

/** What new doors are made with: 64 MiB, three passes. */
export const floor: Cost = { memory: 65_536, passes: 3, lanes: 1 };
/** Doors that were made with less than the floor, but not less than this, open once more and are made anew (OWASP's least, 2026). */
const least: Cost = { memory: 19_456, passes: 2, lanes: 1 };
/** More would stall the device: nobody who plants a header may do that. */
const most: Cost = { memory: 1_048_576, passes: 10, lanes: 4 };

export type CostJudged = "fine" | "older" | "weak" | "excessive";

export function judgeCost(cost: Cost): CostJudged {
  const any = (test: (name: keyof Cost) => boolean) => (["memory", "passes", "lanes"] as const).some(test);
  if (any((name) => !Number.isInteger(cost[name]) || cost[name] > most[name])) return "excessive";
  if (any((name) => cost[name] < least[name])) return "weak";
  return any((name) => cost[name] < floor[name]) ? "older" : "fine";
}

/**
 * 64 bytes from a passphrase; composed and decomposed letters give the same (NFKC).
 * @param salt 16 bytes
 */
export async function keyOfPassphrase(passphrase: string, salt: Uint8Array, cost: Cost): Promise<Bytes> {
  const password = bytesOf(passphrase.normalize("NFKC"));
  try {
    const bytes = await argon2id({
      password,
      salt,
      memorySize: cost.memory,
      iterations: cost.passes,
      parallelism: cost.lanes,
      hashLength: 64,
      outputType: "binary",
    });
    const key = Uint8Array.from(bytes);
    wipe(bytes);
    return key;
  } finally {
    wipe(password);
  }
}
