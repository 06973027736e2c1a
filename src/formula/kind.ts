/** What a kind of entry is: its form, the older forms it still reads, and where it is filed. Each kind stands in a file of its own under entries/. */
import * as v from "valibot";
import { dateToDay } from "./calendar.ts";
import type { Entry } from "./entry.ts";
import { isId } from "./entry.ts";

/** An entry whose body has been read, with its local day. */
export interface Filed<Body = unknown> extends Entry<Body> {
  readonly day: number;
}

/** Written out field by field: objects that a spread made have a shape of their own each, and every view would pay for it. */
export function filed<Body>(entry: Entry, body: Body, day: number): Filed<Body> {
  const { id, lamport, at, offset, device, chapter, kind, v } = entry;
  return { id, lamport, at, offset, device, chapter, kind, v, body, day };
}

/** Where an entry is filed: a table of its own name, or others as well (a sign found by looking is a look). */
export interface Placing {
  readonly table: string;
  readonly body: unknown;
}

export interface Kind<Body = unknown> {
  readonly name: string;
  /** The version that is written today. */
  readonly version: number;
  /** Belongs to the person and not to a chapter: urges, own world, safety. */
  readonly ofPerson: boolean;
  /** The body in today's form; issues name the field, never what stood in it. */
  readonly schema: v.GenericSchema<unknown, Body>;
  /** Turns the body of an older version into the next one's, by the version it reads. */
  readonly older: Readonly<Record<number, (body: unknown) => unknown>>;
  /** Files the entry: table names and bodies. Null for nearly all: one place of its own name. */
  readonly apply: ((entry: Filed<Body>) => readonly Placing[]) | null;
}

type Parts<Schema extends v.ObjectEntries> = {
  readonly name: string;
  readonly version?: number;
  readonly ofPerson?: boolean;
  readonly fields: Schema;
  /** What one field cannot say: a check over the whole body, with its sentence. */
  readonly holds?: readonly [(body: v.InferOutput<v.ObjectSchema<Schema, undefined>>) => boolean, string];
  readonly older?: Readonly<Record<number, (body: unknown) => unknown>>;
  readonly apply?: (entry: Filed<v.InferOutput<v.ObjectSchema<Schema, undefined>> & Amends>) => readonly Placing[];
};

/** Every body may name the entry of the same kind that it corrects. */
export interface Amends {
  readonly replaces?: string | undefined;
}

export function kind<Schema extends v.ObjectEntries>(
  parts: Parts<Schema>,
): Kind<v.InferOutput<v.ObjectSchema<Schema, undefined>> & Amends> {
  type Body = v.InferOutput<v.ObjectSchema<Schema, undefined>> & Amends;
  const plain = v.strictObject({ ...parts.fields, replaces: v.optional(id) });
  const [test, sentence] = parts.holds ?? [() => true, ""];
  const schema = v.pipe(
    plain,
    v.check((body) => test(body as never), sentence),
  );
  return {
    name: parts.name,
    version: parts.version ?? 1,
    ofPerson: parts.ofPerson ?? false,
    schema: schema as unknown as v.GenericSchema<unknown, Body>,
    older: parts.older ?? {},
    apply: parts.apply ?? null,
  };
}

/* What bodies are made of. Messages name what is wanted and never hold what was given. */

export const id = v.custom<string>(isId, "is no id");
/** Words of the person's own: kept as typed. */
export const words = v.pipe(v.string("is no text"), v.maxLength(20_000, "is longer than 20,000 characters"));
/** Words that must be there. */
export const someWords = v.pipe(
  words,
  v.check((text) => text.trim() !== "", "is empty"),
);
/** The id of something in the library or of an entry, or a name that Keel gave: no words of the person's, though they look alike. */
export const reference = v.pipe(words);
export const someReference = v.pipe(someWords);
export const flag = v.boolean("is neither true nor false");
/** 0 to 10. */
export const rating = v.pipe(
  v.number("is no number"),
  v.integer("is no whole number"),
  v.minValue(0, "is below 0"),
  v.maxValue(10, "is above 10"),
);
export const whole = (least: number, most: number) =>
  v.pipe(
    v.number("is no number"),
    v.integer("is no whole number"),
    v.minValue(least, `is below ${least}`),
    v.maxValue(most, `is above ${most}`),
  );
/** A date as 2026-11-23; 30 February is none. */
export const date = v.pipe(
  v.string("is no text"),
  v.isoDate("is no date like 2026-11-23"),
  v.check((text) => dateToDay(text) !== null, "is no day of the calendar"),
);
export const oneOf = <const Names extends readonly string[]>(names: Names) => v.picklist(names, `is none of ${names.join(", ")}`);
export const maybe = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(schema);
export const list = <Schema extends v.GenericSchema>(schema: Schema, most = 50) =>
  v.pipe(v.array(schema, "is no list"), v.maxLength(most, `has more than ${most} parts`));
