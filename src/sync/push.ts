/** What waits goes to the server, and takes its place (docs/spec/sync.md, Y36, Y37, Y43). */
import { diverge } from "./agree.ts";
import { linkOf } from "./rows.ts";
import { commit, isEqual, type Outcome, outcomeOf, type Run } from "./run.ts";
import type { State, Waiting } from "./store.ts";
import { frameSize, kinds, limits, type Pushed } from "./wire.ts";

/** @param state everything was pulled @returns null to go on */
export async function push(run: Run, state: State, all: readonly Waiting[]): Promise<Outcome | null> {
  const waiting = batchOf(all);
  const frames = waiting.map(({ frame }) => frame);
  const answer = await run.remote.push(state.era as string, frames);
  if (answer.type === "pushed") return place(run, state, waiting, answer.pushed);
  if (answer.type === "offline") return outcomeOf(answer);
  const { error, ids = [] } = answer.problem;
  // The next page shows which one holds, or where the other bytes lie.
  if (error === "era") return null;
  const named = frames.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
  if (error === "too-large" || error === "malformed" || error === "id-conflict" || error === "batch") {
    const why = error === "batch" ? "too-large" : error;
    const alone = frames.length === 1 ? frames.map(({ id }) => id) : [];
    const refused = named.length > 0 ? named : alone;
    run.most = refused.length === 0 ? Math.ceil(frames.length / 2) : limits.frames;
    run.refused += refused.length;
    if (refused.length > 0) await commit(run, { from: state, state, refuse: { why, ids: refused } });
    return null;
  }
  return outcomeOf(answer);
}

/** Takes the places of an answer where they follow the cursor and the chain is the server's; else the next page tells. */
async function place(run: Run, state: State, waiting: readonly Waiting[], pushed: Pushed): Promise<Outcome | null> {
  if (pushed.era !== state.era) return null;
  if (pushed.seqs.some((seq) => seq <= state.cursor)) return diverge(run, state, pushed, "lost");
  let { cursor, chain } = state;
  if (pushed.head !== cursor + waiting.length || pushed.seqs.some((seq, index) => seq !== state.cursor + index + 1)) return null;
  const rows = waiting.map(({ frame }) => {
    const row = { ...frame, seq: ++cursor };
    chain = linkOf(chain, row);
    return { row, chain, as: frame.kind === kinds.order ? ("order" as const) : ("entry" as const), kept: null };
  });
  if (!isEqual(chain, pushed.chain)) return diverge(run, state, pushed, "chain");
  const again = waiting.filter((one) => one.again).length;
  const cure = state.cure === null ? null : { ...state.cure, putBack: state.cure.putBack + again };
  await commit(run, { from: state, state: { ...state, cursor, chain, cure }, rows });
  return null;
}

/** As many as one push may have. */
function batchOf(waiting: readonly Waiting[]): readonly Waiting[] {
  let size = 16;
  const end = waiting.findIndex(({ frame }) => {
    size += frameSize(frame);
    return size > limits.message;
  });
  return end < 0 ? waiting : waiting.slice(0, Math.max(1, end));
}
