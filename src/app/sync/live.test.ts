import { expect, it } from "vitest";
import { lineTo } from "./live.ts";

it("Y30 a head where this device stands is no news, one that is told is none again, and a line that was cut says so", async () => {
  let moved: (head: number) => void = () => {};
  let end = () => {};
  const line = lineTo((heard, until) => {
    moved = heard;
    return new Promise((done) => {
      end = done;
      until.addEventListener("abort", () => done());
    });
  });
  const first = line.next(() => 5);
  moved(5);
  moved(6);
  expect(await first).toBe(true);
  const second = line.next(() => 5);
  moved(6);
  moved(4);
  expect(await second).toBe(true);
  const third = line.next(() => 4);
  line.cut();
  expect(await third).toBe(false);
  end();
});
