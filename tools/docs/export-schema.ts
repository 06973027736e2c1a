/** docs/spec/export.schema.json from the kinds themselves: what the open export holds, for programs of others (JSON Schema 2020-12). */
import { type KindName, kinds } from "../../src/formula/entries/index.ts";
import { sentences } from "../../src/formula/entries/sentences.ts";
import { exportFormat } from "../../src/formula/export/json.ts";
import { type Shape, stepsOf } from "./shape.ts";

export const exportSchemaFile = "docs/spec/export.schema.json";

type Schema = Readonly<Record<string, unknown>>;

/** What every entry has, its id left out: that one is named elsewhere too. */
const envelope = {
  lamport: { type: "integer", minimum: 0, description: "1 + the highest seen when it was written." },
  at: { type: "integer", minimum: -8.64e15, maximum: 8.64e15, description: "When it happened, milliseconds since 1970." },
  offset: { type: "integer", minimum: -1_080, maximum: 1_080, description: "Minutes that the local time of the place was ahead of UTC." },
  device: { type: "string", minLength: 1, description: "Which device wrote it." },
  chapter: { type: "string", minLength: 1, description: "Which breakup it belongs to: the id of the entry that opened it." },
};

export function exportSchema(): string {
  const document = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Keel, open export",
    description:
      "What keel vault export --format json writes, and what import reads. An entry of a kind that is not described here comes from a newer Keel: keep it.",
    ...closed({
      format: { const: exportFormat, description: "Raised when a reader of the one before would misread it." },
      entries: {
        type: "array",
        description: "In their order: by lamport, then by id. Nothing is changed later: what takes back or corrects is an entry as well.",
        items: { oneOf: (Object.keys(kinds) as KindName[]).map((name) => ({ $ref: `#/$defs/entry-${name}` })) },
      },
    }),
    $defs: {
      id: {
        type: "string",
        pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
        description: "16 random bytes as a UUIDv4 in small letters.",
      },
      ...envelope,
      ...Object.fromEntries((Object.keys(kinds) as KindName[]).map((name) => [`entry-${name}`, entrySchema(name)])),
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function entrySchema(name: KindName): Schema {
  const { version, schema } = kinds[name];
  return {
    description: sentences[name],
    ...closed({
      id: { $ref: "#/$defs/id" },
      ...Object.fromEntries(Object.keys(envelope).map((field) => [field, { $ref: `#/$defs/${field}` }])),
      kind: { const: name, description: "What kind of entry it is." },
      v: { const: version, description: "The version of the body's form." },
      body: { ...formOf(schema as unknown as Shape), description: "What it says." },
    }),
  };
}

function formOf(shape: Shape): Schema {
  if (shape.wrapped !== undefined)
    return shape.type === "nullable" ? { anyOf: [formOf(shape.wrapped), { type: "null" }] } : formOf(shape.wrapped);
  if (shape.entries !== undefined) {
    const optional = Object.keys(shape.entries).filter((name) => shape.entries?.[name]?.type === "optional");
    return closed(Object.fromEntries(Object.entries(shape.entries).map(([name, field]) => [name, formOf(field)])), optional);
  }
  const steps = stepsOf(shape);
  const step = (type: string) => steps.find((one) => one.type === type)?.requirement;
  switch (shape.type) {
    case "picklist":
      return { enum: shape.options };
    case "literal":
      return { const: shape.literal };
    case "boolean":
      return { type: "boolean" };
    case "number":
      if (!steps.some(({ type }) => type === "integer")) return { type: "number" };
      return { type: "integer", minimum: step("min_value"), maximum: step("max_value") };
    case "string":
      if (steps.some(({ type }) => type === "iso_date")) return { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" };
      return steps.some(({ type }) => type === "check") ? { type: "string", minLength: 1 } : { type: "string" };
    case "array":
      return { type: "array", items: formOf(shape.item as Shape), maxItems: step("max_length") };
    case "record": {
      const names = (shape.key as Shape).options as readonly string[] | undefined;
      if (names === undefined) return { type: "object", additionalProperties: formOf(shape.value as Shape) };
      return closed(Object.fromEntries(names.map((name) => [name, formOf(shape.value as Shape)])), names);
    }
    case "union":
    case "variant":
      return { anyOf: (shape.options as readonly Shape[]).map(formOf) };
    case "custom":
      return { $ref: "#/$defs/id" };
    default:
      throw new Error(`no form for ${shape.type}`);
  }
}

function closed(properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  return {
    type: "object",
    properties,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    additionalProperties: false,
  };
}
