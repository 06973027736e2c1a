/** A device of the simulation: its store, and a sync that can be stopped at every call it makes. */
import type { Outcome, Remote, Seal, State, Store } from "#sync";
import { sync } from "#sync";
import {
  type Frame,
  type Page,
  type Problem,
  type Pushed,
  readPage,
  readPush,
  readPushed,
  writePage,
  writePush,
  writePushed,
} from "#sync/wire";
import { type MemoryStore, memoryStore } from "./memory-store.ts";

/** The server as one device meets it: honest or not. */
export interface Answers {
  pull(after: number): Page | Problem;
  push(era: string, frames: readonly Frame[]): Pushed | Problem;
  changeEra(expect: string): { readonly era: string } | Problem;
}

/** What becomes of one call. `again`: it is delivered twice. */
export type Fate = "well" | "request-lost" | "answer-lost" | "again";

export interface Device {
  readonly name: string;
  store: MemoryStore;
  /** The last sync that came to an end. */
  last: Outcome | null;
  /** Calls to the server so far. */
  calls: number;
  /** True while a sync waits for its next step. */
  readonly running: boolean;
  start(): Promise<void>;
  /** One call further. */
  step(fate: Fate): Promise<void>;
  /** The power fails: the sync is gone, what was committed stays. @param after the next commit is still written */
  crash(after: boolean): Promise<void>;
}

/** Thrown where a device loses its power. */
class PowerCut extends Error {}

/**
 * @param answers asked anew for each call
 */
export function newDevice(name: string, vault: string, seal: Seal, answers: () => Answers, store: MemoryStore = memoryStore()): Device {
  let resume: ((fate: Fate) => void) | null = null;
  let arrived: () => void = () => {};
  /** Commits that are still written; then the power fails. */
  let power = Number.POSITIVE_INFINITY;

  const gate = () =>
    new Promise<Fate>((go) => {
      resume = go;
      arrived();
    });
  /** Until it waits again or has come to its end. */
  const settled = () =>
    new Promise<void>((done) => {
      arrived = done;
    });

  async function call<Answer extends object>(ask: () => Answer | Problem) {
    const fate = await gate();
    device.calls++;
    if (fate === "request-lost") return { type: "offline" } as const;
    const answer = ask();
    if (fate === "again") ask();
    if (fate === "answer-lost") return { type: "offline" } as const;
    return "error" in answer ? ({ type: "refused", problem: answer } as const) : { type: "answer" as const, answer };
  }

  const remote: Remote = {
    pull: async (after) => {
      const given = await call(() => answers().pull(after));
      if (given.type !== "answer") return given;
      const page = readPage(writePage(given.answer));
      return page === null ? { type: "offline" } : { type: "page", page };
    },
    push: async (era, frames) => {
      const sent = readPush(writePush(era, frames));
      if (sent.type !== "push") throw new Error(`the device pushed something ${sent.type}`);
      const given = await call(() => answers().push(sent.era, sent.frames));
      if (given.type !== "answer") return given;
      const pushed = readPushed(writePushed(given.answer), frames.length);
      return pushed === null ? { type: "offline" } : { type: "pushed", pushed };
    },
    changeEra: async (expect) => {
      const given = await call(() => answers().changeEra(expect));
      return given.type === "answer" ? { type: "era", era: given.answer.era } : given;
    },
  };

  const powered = (): Store => ({
    ...device.store,
    commit: async (change) => {
      if (power === 0) throw new PowerCut();
      const done = await device.store.commit(change);
      if (--power === 0) throw new PowerCut();
      return done;
    },
  });

  const device: Device = {
    name,
    store,
    last: null,
    calls: 0,
    get running() {
      return resume !== null;
    },
    async start() {
      const waits = settled();
      power = Number.POSITIVE_INFINITY;
      sync({ store: powered(), remote, seal, vault })
        .then((outcome) => {
          device.last = outcome;
        })
        .catch((error: unknown) => {
          if (!(error instanceof PowerCut)) throw error;
        })
        .finally(() => {
          resume = null;
          arrived();
        });
      await waits;
    },
    async step(fate) {
      const go = resume;
      if (go === null) return;
      resume = null;
      const waits = settled();
      go(fate);
      await waits;
    },
    async crash(after) {
      if (resume === null) return;
      power = after ? 1 : 0;
      await device.step("well");
      // It committed nothing at this step: it is gone all the same.
      resume = null;
    },
  };
  return device;
}

/** Where a device stands, in one line. */
export function standOf({ era, cursor, chain }: State): string {
  return `${era} ${cursor} ${Buffer.from(chain).toString("hex")}`;
}
