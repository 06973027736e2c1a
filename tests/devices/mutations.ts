/** Breaks of the protocol: what others got wrong, and what this one stands on. */
import type { Mutation } from "../lives/mutations/mutation.ts";

const breaksOf = (
  file: string,
  breaks: Readonly<Record<string, readonly [text: string, instead: string, breaks: string]>>,
): readonly Mutation[] => Object.entries(breaks).map(([id, [text, instead, what]]) => ({ id, file, text, instead, breaks: what }));

export const ofSync: readonly Mutation[] = [
  ...breaksOf("tests/devices/twin-server.ts", {
    "cursor-is-given-again": [
      "rows.slice(after, after + pageRows)",
      "rows.slice(Math.max(0, after - 1), after + pageRows)",
      "Y1 what follows it",
    ],
    "stored-twice": [
      "frames.filter(({ id }) => !known.has(id));",
      'frames.filter(({ id }) => id !== "");',
      "Y2 the same entry is stored once",
    ],
    "order-is-erased": [
      "row.kind === kinds.entry && erased.has(row.id)",
      "row.kind !== kinds.erased && erased.has(row.id)",
      "Y32 an order is never erased",
    ],
    "erased-comes-back": [
      "const erased = new Set([...server.erased, ...named]);",
      "const erased = new Set(named);",
      "Y32 ids are remembered for ever",
    ],
    "era-is-not-asked": ['if (server.era !== era) return { error: "era" };', "", "Y31 a push names its era"],
  }),
  ...breaksOf("src/sync/sync.ts", {
    "chain-is-not-compared": [
      'if (!isEqual(page.chain, state.chain)) return diverge(run, state, page, "chain");',
      "",
      "Y42 the chain is the server's",
    ],
    "head-below-is-fine": ['if (page.head < state.cursor) return diverge(run, state, page, "lost");', "", "Y45 a head below the cursor"],
    "tells-at-once": ["if (await looksAgain(run, state)) return null;", "", "Y50 when everything was pulled a second time"],
    "erased-is-believed": ["  if (untold.length > 0) fresh.push", "  if (untold.length > 1e9) fresh.push", "Y50 what no order names"],
    "never-stuck": ["if (idle > 1)", "if (idle > 1e9)", "Y44 a round that changed nothing"],
  }),
  ...breaksOf("src/sync/push.ts", {
    "full-is-for-ever": [
      '|| error === "id-conflict" || error === "batch")',
      '|| error === "id-conflict" || error === "batch" || (error as string) === "full")',
      "Y37 it waits, and goes when there is room",
    ],
    "any-place-is-taken": [
      "if (pushed.head !== cursor + waiting.length || pushed.seqs.some((seq, index) => seq !== state.cursor + index + 1)) return null;",
      "",
      "Y43 places that follow the cursor",
    ],
    "one-wrong-stops-all": ["run.most = refused.length === 0 ? Math.ceil(frames.length / 2) : limits.frames;", "", "Y36 it is halved"],
  }),
  ...breaksOf("src/sync/agree.ts", {
    "past-eras-are-fine": [
      'if (state.past.includes(page.era)) return diverge(run, state, page, "old-era");',
      "",
      "Y45 an era that is past",
    ],
    "keeps-all-places": [
      "const cursor = same ? page.head : 0;",
      "const cursor = Math.min(page.head, state.cursor);",
      "Y46 where the chain is the same",
    ],
    "never-unsteady": ["const mostEras = 4;", "const mostEras = 1e9;", "Y48 two changes of era"],
  }),
  ...breaksOf("src/sync/rows.ts", {
    "seen-is-not-read": [
      "if (seen === null || seen.era !== era?.slice(0, eraDigits)) return true;",
      "if (seen !== undefined) return true;",
      "Y41 its seen",
    ],
    "gaps-are-fine": ['if (row.seq !== cursor + 1) return { type: "diverged", why: "gap" };', "", "Y41 the next place"],
    "twice-is-fine": [
      'if (here.has(row.id) || isPlaced(known.get(row.id))) return { type: "diverged", why: "twice" };',
      "",
      "Y41 an id that has no place yet",
    ],
    "late-is-taken": [
      '(opened.type === "entry" && !erased.has(row.id)) ? opened.kept : null;',
      '(opened.type === "entry") ? opened.kept : null;',
      "Y51 what comes later",
    ],
  }),
  ...breaksOf("src/sync/seal.ts", {
    "clear-ids-are-believed": ["return same ? { type", "return same || true ? { type", "Y21 the same ids in both"],
  }),
  ...breaksOf("src/sync/erase.ts", {
    "erases-an-order": [
      'known.get(id)?.kind === "entry" && !erased.has(id)',
      "known.has(id) && !erased.has(id)",
      "Y51 an order names no order",
    ],
  }),
];
