import { expect, it } from "vitest";
import { readSpoiled } from "./spoiled.ts";

it("F80i fifty thousand exports that were cut and spoiled end in chats or a reason", async () => {
  await expect(readSpoiled(50_000)).resolves.toBeUndefined();
}, 900_000);
