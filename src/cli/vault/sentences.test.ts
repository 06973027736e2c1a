import { expect, it } from "vitest";
import { Busy } from "../storage/lock.ts";
import { faultSentence } from "./sentences.ts";

it("V65 a lock that is held is named as it can be shown: no name moves the cursor", () => {
  const said = faultSentence(new Busy("log\n\u001b[2J.keel.lock"));
  expect(said).toContain("is being written by another process");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is for
  expect(said).not.toMatch(/[\u0000-\u001f]/);
});
