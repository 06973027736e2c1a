/**
 * JSON Schema 2020-12, as far as docs/spec/situation.schema.json uses it, and strict: a word that is not known here is an error, and so is an
 * object that does not close itself; one whose names are free says what stands under each. What it saw is kept, so that a test can say which part of a schema no document ever reached.
 */

export type Schema = { readonly [word: string]: unknown };

export interface Validator {
  /** Where a document does not fit, with the reason; empty when it fits. */
  faults(document: unknown): string[];
  /** Parts of the schema, as paths, that some document reached with a value other than null. */
  readonly reached: ReadonlySet<string>;
}

const known = new Set([
  ...["$schema", "$defs", "$ref", "title", "description", "type", "enum", "const", "anyOf", "oneOf"],
  ...["properties", "required", "additionalProperties", "items", "minItems", "maxItems", "minimum", "maximum", "minLength", "pattern"],
]);

export function validatorOf(root: Schema): Validator {
  const reached = new Set<string>();
  const patterns = new Map<string, RegExp>();

  function check(schema: Schema, value: unknown, at: string, path: string): string[] {
    if (value !== null) reached.add(path);
    const found: string[] = [];
    const fault = (why: string) => found.push(`${at}: ${why}`);
    if (typeof schema.$ref === "string") found.push(...check(target(root, schema.$ref), value, at, schema.$ref));
    if (schema.type !== undefined && ![schema.type].flat().some((type) => isOf(type, value))) fault(`is no ${schema.type}`);
    if (Array.isArray(schema.enum) && !schema.enum.includes(value)) fault("is none of its names");
    if ("const" in schema && schema.const !== value) fault(`is not ${schema.const}`);
    for (const [word, few, many] of [
      ["anyOf", 1, Number.POSITIVE_INFINITY],
      ["oneOf", 1, 1],
    ] as const) {
      if (schema[word] === undefined) continue;
      const tried = (schema[word] as Schema[]).map((one, index) => check(one, value, at, `${path}/${word}/${index}`));
      const fitting = tried.filter((faults) => faults.length === 0).length;
      if (fitting < few || fitting > many) found.push(...tried.flat(), `${at}: fits ${fitting} of ${word}`);
    }
    if (typeof value === "number") {
      if (value < ((schema.minimum as number | undefined) ?? value)) fault("is too small");
      if (value > ((schema.maximum as number | undefined) ?? value)) fault("is too great");
    }
    if (typeof value === "string") {
      if ([...value].length < ((schema.minLength as number | undefined) ?? 0)) fault("is too short");
      if (typeof schema.pattern === "string" && !patternOf(schema.pattern).test(value)) fault("is not of its form");
    }
    if (Array.isArray(value)) {
      if (value.length < ((schema.minItems as number | undefined) ?? 0)) fault("has too few");
      if (value.length > ((schema.maxItems as number | undefined) ?? value.length)) fault("has too many");
      const { items } = schema;
      if (items !== undefined)
        for (const [index, one] of value.entries()) found.push(...check(items as Schema, one, `${at}/${index}`, `${path}/items`));
    } else if (typeof value === "object" && value !== null) {
      const properties = (schema.properties ?? {}) as Record<string, Schema>;
      for (const name of (schema.required ?? []) as string[]) if (!Object.hasOwn(value, name)) fault(`has no ${name}`);
      for (const [name, one] of Object.entries(value)) {
        const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
        if (property !== undefined) found.push(...check(property, one, `${at}/${name}`, `${path}/properties/${name}`));
        else if (isMap(schema))
          found.push(...check(schema.additionalProperties as Schema, one, `${at}/${name}`, `${path}/additionalProperties`));
        else if (schema.additionalProperties === false) fault(`has ${name}, which is not known`);
      }
    }
    return found;
  }

  function patternOf(pattern: string): RegExp {
    const regex = patterns.get(pattern) ?? new RegExp(pattern, "u");
    patterns.set(pattern, regex);
    return regex;
  }

  return { reached, faults: (document) => check(root, document, "", "#") };
}

/** Every schema in a schema, with its path. */
export function partsOf(schema: Schema, path = "#"): [path: string, part: Schema][] {
  const below: [string, Schema][] = [];
  for (const word of ["$defs", "properties"])
    for (const [name, one] of Object.entries((schema[word] ?? {}) as Record<string, Schema>)) below.push([`${path}/${word}/${name}`, one]);
  for (const word of ["anyOf", "oneOf"])
    for (const [index, one] of ((schema[word] ?? []) as Schema[]).entries()) below.push([`${path}/${word}/${index}`, one]);
  if (isMap(schema)) below.push([`${path}/additionalProperties`, schema.additionalProperties as Schema]);
  if (schema.items !== undefined) below.push([`${path}/items`, schema.items as Schema]);
  return [[path, schema], ...below.flatMap(([at, one]) => partsOf(one, at))];
}

/** What makes a schema one that this file cannot hold anybody to. */
export function flawsOf(root: Schema): string[] {
  return partsOf(root).flatMap(([path, part]) => {
    const flaws = Object.keys(part)
      .filter((word) => !known.has(word))
      .map((word) => `${path}: ${word} is not known`);
    if (typeof part.$ref === "string" && target(root, part.$ref) === undefined) flaws.push(`${path}: leads nowhere`);
    if ([part.type].flat().includes("object") && !isMap(part)) {
      if (part.additionalProperties !== false) flaws.push(`${path}: is open`);
      if (part.properties === undefined) flaws.push(`${path}: names no properties`);
    }
    if ([part.type].flat().includes("array") && part.items === undefined) flaws.push(`${path}: says nothing of its items`);
    return flaws;
  });
}

/** Names are free, and each has the same form. */
function isMap({ properties, additionalProperties }: Schema): boolean {
  return properties === undefined && typeof additionalProperties === "object";
}

function target(root: Schema, ref: string): Schema {
  return ref
    .slice(2)
    .split("/")
    .reduce((schema, name) => schema[name] as Schema, root);
}

function isOf(type: unknown, value: unknown): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}
