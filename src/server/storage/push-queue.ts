import { limits } from "#sync/wire";
import type { Push } from "./place-frames.ts";

interface Waiting<Answer> {
  readonly push: Push;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/**
 * One push at a time for each vault, and those that come meanwhile together as the next: waiting here costs nothing, waiting for a row's lock
 * costs the database more than the push itself.
 * @param commit takes pushes of one vault in their order, and gives an answer for each
 */
export function pushQueue<Answer>(commit: (vault: string, pushes: readonly Push[]) => Promise<readonly Answer[]>) {
  const lines = new Map<string, Waiting<Answer>[]>();

  async function work(vault: string, line: Waiting<Answer>[]): Promise<void> {
    while (line.length > 0) {
      const together = line.splice(0, countOf(line));
      try {
        const answers = await commit(
          vault,
          together.map(({ push }) => push),
        );
        together.forEach((one, index) => one.resolve(answers[index] as Answer));
      } catch (error) {
        for (const one of together) one.reject(error);
      }
    }
    lines.delete(vault);
  }

  return (vault: string, push: Push): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const line = lines.get(vault);
      const one = { push, resolve, reject };
      if (line !== undefined) return void line.push(one);
      const begun = [one];
      lines.set(vault, begun);
      void work(vault, begun);
    });
}

/** As many from the front as one push may have frames and bytes; the first always. */
function countOf(line: readonly { readonly push: Push }[]): number {
  let [frames, bytes] = [0, 0];
  const end = line.findIndex(({ push }, index) => {
    frames += push.frames.length;
    bytes += push.frames.reduce((sum, { frame }) => sum + frame.body.length, 0);
    return index > 0 && (frames > limits.frames || bytes > limits.message);
  });
  return end < 0 ? line.length : end;
}
