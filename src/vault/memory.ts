/** A store in memory: what tests write to, and what a restore is tried in before anything is overwritten. */
import { equalBytes } from "@noble/ciphers/utils.js";
import type { Bytes } from "./bytes.ts";
import { readHead } from "./record.ts";
import type { Placed, Store } from "./store.ts";

export function memoryStore(): Store {
  let header: Bytes | null = null;
  let records: Placed[] = [];
  const end = () => records.reduce((most, { first, bytes }) => Math.max(most, first + countOf(bytes)), 0);
  return {
    async read(from = 0) {
      return header === null ? null : { header, records: records.filter(({ first }) => first >= from), stray: 0 };
    },
    async create(bytes) {
      if (header !== null) return "moved";
      header = bytes;
      return "written";
    },
    async append(record) {
      if (record.first < end()) return "moved";
      records.push(record);
      return "written";
    },
    async fold(old, into) {
      const same = old.every((one) => records.some(({ first, bytes }) => first === one.first && equalBytes(bytes, one.bytes)));
      if (!same) return "moved";
      const firsts = new Set(old.map(({ first }) => first));
      records = [...records.filter(({ first }) => !firsts.has(first)), into].sort((a, b) => a.first - b.first);
      return "written";
    },
    async setHeader(old, bytes) {
      if (header === null || !equalBytes(header, old)) return "moved";
      header = bytes;
      return "written";
    },
    async setAside(aside) {
      const firsts = new Set(aside.map(({ first }) => first));
      records = records.filter(({ first }) => !firsts.has(first));
    },
    async erase() {
      header = null;
      records = [];
    },
    async close() {},
  };
}

/** How many entries a record says it holds; 0 where its head cannot be read. */
function countOf(bytes: Bytes): number {
  const head = readHead(bytes);
  return head === null || head === "truncated" ? 0 : head.count;
}
