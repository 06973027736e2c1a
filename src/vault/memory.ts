/** A store in memory: what tests write to, and what a restore is tried in before anything is overwritten. */
import { equalBytes } from "@noble/ciphers/utils.js";
import type { Bytes } from "./bytes.ts";
import { endOf } from "./record.ts";
import { type Placed, type Store, StoreFault } from "./store.ts";

/** Handles on it are one and the same store. What is set aside is forgotten. */
export function memoryStore(): Store {
  let header: Bytes | null = null;
  let records: readonly Placed[] = [];
  const holds = (one: Placed) => records.some((other) => isSame(one, other));
  const without = (old: readonly Placed[]) => records.filter((one) => !old.some((other) => isSame(one, other)));
  return {
    async read(from = 0) {
      if (header === null) return null;
      return { header: header.slice(), records: records.filter((one) => endOf(one) > from).map(copied), stray: 0 };
    },
    async create(bytes) {
      if (header !== null) return "moved";
      header = bytes.slice();
      return "written";
    },
    async append(record) {
      if (header === null) throw new StoreFault("gone");
      if (records.some((one) => endOf(one) > record.first)) return "moved";
      records = [...records, copied(record)];
      return "written";
    },
    async fold(old, into) {
      if (!old.every(holds)) return "moved";
      records = [...without(old), copied(into)].sort((a, b) => a.first - b.first);
      return "written";
    },
    async setHeader(old, bytes) {
      if (header === null || !equalBytes(header, old)) return "moved";
      header = bytes.slice();
      return "written";
    },
    async setAside(aside) {
      records = without(aside);
    },
    async erase() {
      header = null;
      records = [];
    },
    async close() {},
  };
}

const copied = ({ first, bytes }: Placed): Placed => ({ first, bytes: bytes.slice() });

const isSame = (one: Placed, other: Placed) => one.first === other.first && equalBytes(one.bytes, other.bytes);
