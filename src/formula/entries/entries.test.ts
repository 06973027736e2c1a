import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { decode } from "../decode.ts";
import type { Entry } from "../entry.ts";
import { openLog, placesOf } from "../fold.ts";
import type { Kind } from "../kind.ts";
import { idOf } from "../testing.ts";
import { type AllCases, type CasesOf, tooLong } from "./cases/form.ts";
import { measuresCases } from "./cases/measures.cases.ts";
import { respectCases } from "./cases/respect.cases.ts";
import { startCases } from "./cases/start.cases.ts";
import { weeksCases } from "./cases/weeks.cases.ts";
import { type KindName, kinds } from "./index.ts";
import { sentences } from "./sentences.ts";

/** A kind without cases does not compile. */
const cases: AllCases = { ...startCases, ...weeksCases, ...respectCases, ...measuresCases };
const every = (Object.keys(kinds) as KindName[]).map((name) => {
  const { number, reads, refuses }: Pick<CasesOf<KindName>, "number" | "refuses"> & { reads: readonly unknown[] } = cases[name];
  return [`${number} ${name}`, { number, name, reads: reads as readonly object[], refuses, kind: kinds[name] as unknown as Kind }] as const;
});

const made = (kind: string, body: unknown, n = 1): Entry => ({
  id: idOf(n),
  lamport: n,
  at: n * 3_600_000,
  offset: 0,
  device: "phone",
  chapter: "c1",
  kind,
  v: 1,
  body,
});
/** What is said of a body: null when it is read. */
const said = (kind: string, body: unknown) => {
  const decoded = decode(made(kind, body), 0);
  return decoded.type === "refused" ? [decoded.refusal.where, decoded.refusal.why] : null;
};
const idsIn = (entries: readonly Entry[]) =>
  Object.values(openLog(entries).situation.tables).flatMap((rows) => (rows ?? []).map(({ id }) => id));

describe("F93 every kind of entry", () => {
  it.each(every)("%s reads its bodies and keeps them as they are", (_, { name, kind, reads }) => {
    expect(kind.name).toBe(name);
    for (const body of reads) expect([body, said(name, body), v.parse(kind.schema, body)]).toEqual([body, null, body]);
    const entries = reads.map((body, index) => made(name, body, index + 1));
    const log = openLog(entries);
    const plain = (some: readonly Entry[]) => JSON.parse(JSON.stringify(some)).map(({ day: _, ...entry }: { day?: number }) => entry);
    expect(plain(log.entries())).toEqual(entries);
    expect(openLog(plain(log.entries())).situation).toEqual(log.situation);
  });

  it.each(every)("%s refuses what is not of its form, with where and why", (_, { name, refuses }) => {
    for (const [body, where, why] of refuses) expect([body, said(name, body)]).toEqual([body, [where, why]]);
  });

  it.each(every)("%s refuses a field that it does not have, and what is no body", (_, { name, reads }) => {
    for (const body of reads) expect(said(name, { ...body, ownWords: "x" })).toEqual(["body.?", "is no field of this kind"]);
    for (const body of [null, 3, "words", true, [], [{}]]) expect([body, said(name, body)?.[0]]).toEqual([body, "body"]);
    expect(said(name, { ...reads[0], replaces: "the one before" })).toEqual(["body.replaces", "is no id"]);
  });

  it.each(every.filter(([, { name }]) => name !== "withdraw"))(
    "%s can be corrected: the later one takes its place",
    (_, { name, reads }) => {
      const [body] = reads;
      const first = made(name, body, 1);
      const second = made(name, { ...body, replaces: first.id }, 2);
      const other = made(name, body, 3);
      expect(new Set(idsIn([first, second, other]))).toEqual(new Set([second.id, other.id]));
    },
  );

  it.each(every)("%s files only what the kind of that table reads", (_, { name, reads }) => {
    for (const body of reads) {
      const placings = placesOf({ ...made(name, body), day: 0 });
      expect(new Set(placings.map(({ table }) => table)).size).toBe(placings.length);
      for (const placing of placings) expect([placing.table, said(placing.table, placing.body)]).toEqual([placing.table, null]);
    }
  });

  it.each(every)("%s says what it is in one sentence, and reads every version that was ever written", (_, { kind }) => {
    expect(sentences[kind.name as KindName]).toMatch(/^[A-Z"].{10,110}(?:\.|\? \(F12\))$/);
    expect(Object.keys(kind.older).map(Number)).toEqual(Array.from({ length: kind.version - 1 }, (_, index) => index + 1));
  });

  it("F100 the numbers of their sentences run in order from F100", () => {
    expect(every.map(([, { number }]) => number)).toEqual(every.map((_, index) => `F${100 + index}`));
  });
});

/** What a field of a schema asks for, as far as it can be tried from outside. */
interface Field {
  readonly type: string;
  readonly wrapped?: Field;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown; readonly pipe?: Field["pipe"] }[];
}
const stepsOf = (field: Field): { type: string; requirement?: unknown }[] =>
  field.wrapped === undefined
    ? (field.pipe ?? []).flatMap((step) => (step.pipe ? stepsOf(step as Field) : [step]))
    : stepsOf(field.wrapped);

/** Every field at the top of every body, with a body that has it. */
const fields = every.flatMap(([title, { name, kind, reads }]) => {
  const { pipe } = kind.schema as unknown as { pipe: [{ entries: Record<string, Field> }] };
  return Object.entries(pipe[0].entries).map(
    ([field, schema]) =>
      [`${title}.${field}`, { name, field, steps: stepsOf(schema), body: reads.find((body) => field in body) ?? reads[0] }] as const,
  );
});
const requirement = (steps: { type: string; requirement?: unknown }[], type: string) =>
  steps.find((step) => step.type === type)?.requirement as number;

describe("F93 bounds of fields", () => {
  const texts = fields.filter(
    ([, { steps }]) => steps.some(({ type }) => type === "string") && requirement(steps, "max_length") === 20_000,
  );
  const numbers = fields.filter(([, { steps }]) => steps.some(({ type }) => type === "number"));

  it("F93 there are texts and numbers to try", () => {
    expect(texts.length).toBeGreaterThan(40);
    expect(numbers.length).toBeGreaterThan(15);
  });

  it.each(texts)("%s holds 20,000 characters and no more", (_, { name, field, body, steps }) => {
    expect(said(name, { ...body, [field]: tooLong.slice(1) })).toBeNull();
    expect(said(name, { ...body, [field]: tooLong })).toEqual([`body.${field}`, "is longer than 20,000 characters"]);
    const mustBe = steps.some(({ type }) => type === "check");
    if (mustBe) expect(said(name, { ...body, [field]: " \n" })).toEqual([`body.${field}`, "is empty"]);
  });

  it.each(numbers)("%s refuses what is out of range", (_, { name, field, body, steps }) => {
    const [least, most] = [requirement(steps, "min_value"), requirement(steps, "max_value")];
    for (const value of [least, most]) expect([value, said(name, { ...body, [field]: value })]).toEqual([value, null]);
    expect(said(name, { ...body, [field]: least - 1 })).toEqual([`body.${field}`, `is below ${least}`]);
    expect(said(name, { ...body, [field]: most + 1 })).toEqual([`body.${field}`, `is above ${most}`]);
    for (const value of [least + 0.5, Number.NaN, Number.POSITIVE_INFINITY, String(least)])
      expect([value, said(name, { ...body, [field]: value })?.[0]]).toEqual([value, `body.${field}`]);
  });
});
