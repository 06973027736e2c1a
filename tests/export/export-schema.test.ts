import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { AllCases } from "../../src/formula/entries/cases/form.ts";
import { measuresCases } from "../../src/formula/entries/cases/measures.cases.ts";
import { respectCases } from "../../src/formula/entries/cases/respect.cases.ts";
import { startCases } from "../../src/formula/entries/cases/start.cases.ts";
import { weeksCases } from "../../src/formula/entries/cases/weeks.cases.ts";
import type { KindName } from "../../src/formula/entries/index.ts";
import { type Entry, loadExport, openLog } from "../../src/formula/index.ts";
import { entriesOf } from "../../src/formula/testing.ts";
import { exportSchema, exportSchemaFile } from "../../tools/docs/export-schema.ts";
import { flawsOf, partsOf, type Schema, validatorOf } from "../situation/schema.ts";

const schema = JSON.parse(readFileSync(exportSchemaFile, "utf8")) as Schema;
const validator = validatorOf(schema);
const exporter = await loadExport();
const cases: AllCases = { ...startCases, ...weeksCases, ...respectCases, ...measuresCases };
const faultsOf = (entries: readonly Entry[]) => validator.faults(JSON.parse(exporter.json(entries)));
const entry = (kind: string, body: unknown) => entriesOf([[1, kind, body]]);

describe("docs/spec/export.schema.json", () => {
  it("F93 is what the kinds say today: npm run docs writes it", () => {
    expect(readFileSync(exportSchemaFile, "utf8")).toBe(exportSchema());
  });

  it("F93 is closed everywhere, and says what each kind and each field of the envelope is", () => {
    expect(flawsOf(schema)).toEqual([]);
    const bare = partsOf(schema).filter(
      ([path, { description, $ref }]) =>
        /^#\/\$defs\/[\w-]+(?:\/properties\/\w+)?$/.test(path) && typeof description !== "string" && $ref === undefined,
    );
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  it.each(Object.keys(cases) as KindName[])("F93 every %s that is read fits", (kind) => {
    for (const body of cases[kind].reads) expect(faultsOf(entry(kind, body))).toEqual([]);
  });

  it("F93 golden logs fit, and come back from it the same", () => {
    const folder = "src/formula/logs";
    for (const name of readdirSync(folder).filter((each) => each.endsWith(".jsonl"))) {
      const lines = readFileSync(`${folder}/${name}`, "utf8").trim().split("\n");
      const entries = openLog(lines.map((line) => JSON.parse(line))).entries();
      const text = exporter.json(entries);
      expect(validator.faults(JSON.parse(text))).toEqual([]);
      const read = exporter.read(text);
      if (read.type !== "entries") throw new Error(read.why);
      expect(openLog(read.entries).situation).toEqual(openLog(lines.map((line) => JSON.parse(line))).situation);
    }
  });

  it("F93 another format, another field, another name and a kind that is none do not fit", () => {
    expect(validator.faults({ format: 2, entries: [] })).not.toEqual([]);
    expect(validator.faults({ format: 1, entries: [], more: 1 })).not.toEqual([]);
    for (const [kind, body] of [
      ["dream", {}],
      ["urge", { strength: 11 }],
      ["urge", { strength: 7, more: 1 }],
      ["contact", { way: "telepathy" }],
      ["journal", { prompt: "day" }],
      ["urge-after", { of: "me", ended: "looked" }],
    ] as const)
      expect(faultsOf(entry(kind, body)), kind).not.toEqual([]);
  });
});
