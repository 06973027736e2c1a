import { withEntry, withKept } from "../look-back-kept.ts";
import type { State } from "../states.ts";
import { openAll } from "./world.ts";

export const lookBackStates: readonly State[] = [
  {
    name: "09-look-back",
    async arrange(page) {
      await withKept(page);
      await openAll(page);
    },
  },
  { name: "09-closed", arrange: (page) => withEntry(page, { kind: "urge", body: { strength: 8 }, when: "2026-11-26T08:00" }, "look-back") },
  {
    name: "09-enough",
    async arrange(page) {
      await withKept(page);
      await page.getByRole("button", { name: "Enough for today" }).click();
      await page.getByRole("heading", { level: 1, name: "Enough for today" }).waitFor();
    },
  },
];
