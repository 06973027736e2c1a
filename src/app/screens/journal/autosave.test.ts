import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { longest, openAutosave, pause } from "./autosave.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A save that takes a while, with a count of what was kept. */
function slow(result = true) {
  const saves: number[] = [];
  let open = 0;
  let most = 0;
  const save = async () => {
    open++;
    most = Math.max(most, open);
    await new Promise((done) => setTimeout(done, 500));
    open--;
    saves.push(Date.now());
    return result;
  };
  return { save, saves, most: () => most };
}

describe("F63 a page that is being written is kept", () => {
  it("F63 after a pause, once", async () => {
    const { save, saves } = slow();
    const autosave = openAutosave(save);
    autosave.touch();
    await vi.advanceTimersByTimeAsync(pause - 1);
    autosave.touch();
    await vi.advanceTimersByTimeAsync(pause - 1);
    expect(saves).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(600);
    expect(saves).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(saves).toHaveLength(1);
  });

  it("F63 also while they write without a pause: a killed tab costs seconds", async () => {
    const { save, saves } = slow();
    const autosave = openAutosave(save);
    for (let n = 0; n < longest / 500 + 2; n++) {
      autosave.touch();
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(saves.length).toBeGreaterThanOrEqual(1);
  });

  it("F63 never two at once, and the last words are kept at the end", async () => {
    const { save, saves, most } = slow();
    const autosave = openAutosave(save);
    autosave.touch();
    const first = autosave.flush();
    autosave.touch();
    const second = autosave.flush();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await Promise.all([first, second])).toEqual([true, true]);
    expect(saves).toHaveLength(2);
    expect(most()).toBe(1);
  });

  it("F63 what could not be kept is tried again, and nothing is written where nothing changed", async () => {
    const failing = slow(false);
    const autosave = openAutosave(failing.save);
    const nothing = autosave.flush();
    expect(await nothing).toBe(true);
    autosave.touch();
    const first = autosave.flush();
    await vi.advanceTimersByTimeAsync(600);
    expect(await first).toBe(false);
    const again = autosave.flush();
    await vi.advanceTimersByTimeAsync(600);
    expect(await again).toBe(false);
    expect(failing.saves).toHaveLength(2);
  });
});
