/** Keeps what is being written: after a short pause, and now and then while somebody writes without one. */

export interface Autosave {
  /** Something was typed. */
  touch(): void;
  /** Keeps what is not kept yet. @returns false when it could not be kept; the next letter tries again */
  flush(): Promise<boolean>;
}

/** Milliseconds after the last letter. */
export const pause = 3_000;
/** Milliseconds after the first letter that is not kept, however fast they write. */
export const longest = 10_000;

/** @param save keeps what stands there at that moment; false when it could not */
export function openAutosave(save: () => Promise<boolean>): Autosave {
  let isDirty = false;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let atLatest: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<boolean> | null = null;

  const stop = () => {
    clearTimeout(soon);
    clearTimeout(atLatest);
    soon = undefined;
    atLatest = undefined;
  };
  const flush = async (): Promise<boolean> => {
    stop();
    // One after the other: each takes the place of the one before it.
    while (underWay !== null) await underWay;
    if (!isDirty) return true;
    isDirty = false;
    underWay = save();
    const done = await underWay.finally(() => {
      underWay = null;
    });
    if (!done) isDirty = true;
    return done;
  };
  return {
    touch() {
      isDirty = true;
      clearTimeout(soon);
      soon = setTimeout(() => void flush(), pause);
      atLatest ??= setTimeout(() => void flush(), longest);
    },
    flush,
  };
}
