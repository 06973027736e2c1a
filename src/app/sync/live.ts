/** The line on which a server says that something came. */

export interface Line {
  /** Waits for a head that is another than where this device stands. @returns false when the line was cut */
  next(stand: () => number): Promise<boolean>;
  cut(): void;
}

/** @param listen settles when the line is cut */
export function lineTo(listen: (moved: (head: number) => void, until: AbortSignal) => Promise<void>): Line {
  const stop = new AbortController();
  let head: number | null = null;
  let told: number | null = null;
  let isCut = false;
  let wake = () => {};
  void listen((now) => {
    head = now;
    wake();
  }, stop.signal).finally(() => {
    isCut = true;
    wake();
  });
  return {
    async next(stand) {
      for (;;) {
        // The same head twice is no news, be this device behind it still.
        if (head !== null && head !== told && head !== stand()) {
          told = head;
          return true;
        }
        if (isCut) return false;
        await new Promise<void>((done) => {
          wake = done;
        });
      }
    },
    cut: () => stop.abort(),
  };
}
