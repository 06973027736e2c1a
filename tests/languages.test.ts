import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const words = "src/app/words";

/** What has no Spanish words yet and stays English in that build. A file that is translated leaves this list; none goes back. */
const untranslated = [
  "en-vault.ts",
  "en/cards.ts",
  "en/devices.ts",
  "en/first.ts",
  "en/goals.ts",
  "en/honest.ts",
  "en/insights.ts",
  "en/look-back-files.ts",
  "en/look-back.ts",
  "en/measures.ts",
  "en/onward.ts",
  "en/plans.ts",
  "en/position-why.ts",
  "en/position.ts",
  "en/received.ts",
  "en/respect.ts",
  "en/room.ts",
  "en/search.ts",
  "en/settings.ts",
  "en/sheets.ts",
  "en/signs.ts",
  "en/step.ts",
  "en/time-given.ts",
  "en/week.ts",
  "en/world.ts",
];

/** Every word file of a language, as it stands under the words. */
const filesOf = (code: string) => [
  ...readdirSync(words).filter((file) => new RegExp(`^${code}(-[a-z]+)?\\.ts$`).test(file)),
  ...readdirSync(path.join(words, code)).map((file) => `${code}/${file}`),
];
const toSpanish = (file: string) => file.replace(/^en/, "es");
const isThere = (file: string) => existsSync(path.join(words, file));
const spanish = filesOf("es").map((file) => ({ file, text: readFileSync(path.join(words, file), "utf8") }));

describe("the words in Spanish", () => {
  it("no English file is without Spanish words but those that are listed, and the list holds none that is translated", () => {
    expect(
      filesOf("en")
        .filter((file) => !isThere(toSpanish(file)))
        .sort(),
    ).toEqual(untranslated);
  });

  it("every Spanish file stands for an English one, and the compiler compares them", () => {
    expect(spanish.filter(({ file }) => !isThere(file.replace(/^es/, "en"))).map(({ file }) => file)).toEqual([]);
    const said = ({ text }: { text: string }) => [...text.matchAll(/^export const \w*[wW]ords = \{/gm)].length;
    const held = ({ text }: { text: string }) => [...text.matchAll(/^\} satisfies Translation<typeof \w+>;$/gm)].length;
    expect(spanish.filter((one) => said(one) !== held(one)).map(({ file }) => file)).toEqual([]);
    expect(spanish.reduce((count, one) => count + held(one), 0)).toBeGreaterThan(15);
  });

  it("R3 nobody is cheered on, called usted, or given a gender in brackets or behind a slash", () => {
    const faults = spanish.flatMap(({ file, text }) =>
      [...text.matchAll(/[!¡](?!=)|\busted|\w[oa]s?(?:\/|\()as?\b|\w@/gi)].map(([found]) => `${file}: ${found}`),
    );
    expect(faults).toEqual([]);
  });

  it("F70 English is the only language that is offered: no other one has signal rules", () => {
    expect(
      readdirSync("src/check/rules", { withFileTypes: true })
        .filter((one) => one.isDirectory())
        .map(({ name }) => name),
    ).toEqual(["en"]);
    const offered = filesOf("en").filter((file) => /Spanish|Español/.test(readFileSync(path.join(words, file), "utf8")));
    expect(offered).toEqual([]);
  });
});
