import { type KindName, kinds } from "../../src/formula/entries/index.ts";
import { sentences } from "../../src/formula/entries/sentences.ts";
import type { Kind } from "../../src/formula/kind.ts";
import { cell, page } from "./page.ts";
import { type Shape, stepsOf } from "./shape.ts";

/** Every kind of entry, as its schema reads it. */
export function entriesPage(): string {
  const names = Object.keys(kinds) as KindName[];
  const lead =
    `${names.length} kinds. What each is for stands in [formula.md](../spec/formula.md#entries), its schema and its cases in ` +
    "`src/formula/entries/`. Every body may also hold `replaces`, the id of the entry of the same kind that it corrects. Texts are kept as typed, up to 20,000 characters.";
  return page(
    "Kinds of entries",
    lead,
    names.map((name) => section(kinds[name] as unknown as Kind)),
  );
}

function section({ name, version, ofPerson, schema, older }: Kind): string {
  const [plain] = (schema as unknown as { pipe: [Shape] }).pipe;
  const rows = Object.entries(plain.entries ?? {})
    .filter(([field]) => field !== "replaces")
    .map(
      ([field, shape]) =>
        `| ${[`\`${field}\``, shape.type === "optional" ? "may be left out" : "", formOf(shape)].map(cell).join(" | ")} |\n`,
    );
  const versions =
    Object.keys(older).length === 0 ? `Version ${version}` : `Version ${version}, reads ${Object.keys(older).join(", ")} too`;
  const table = `| field | | form |\n|---|---|---|\n${rows.join("")}`;
  return `## ${name}\n\n${sentences[name as KindName]} ${versions}; belongs to the ${ofPerson ? "person" : "chapter"}.\n\n${table}`;
}

function formOf(shape: Shape): string {
  const parts = stepsOf(shape);
  const [form = shape] = parts;
  const step = (type: string) => parts.find((part) => part.type === type)?.requirement;
  switch (form.type) {
    case "optional":
      return formOf(form.wrapped as Shape);
    case "nullable":
      return `${formOf(form.wrapped as Shape)}, or none`;
    case "picklist":
      return oneOf((form.options as readonly string[]).map(String));
    case "literal":
      return String(form.literal);
    case "boolean":
      return "true or false";
    case "number":
      if (!parts.some(({ type }) => type === "integer")) return "number";
      return `whole number, ${step("min_value")} to ${step("max_value")}`;
    case "string":
      return parts.some(({ type }) => type === "iso_date")
        ? "date"
        : parts.some(({ type }) => type === "check")
          ? "text, not empty"
          : "text";
    case "array":
      return `list of at most ${step("max_length")}: ${formOf(form.item as Shape)}`;
    case "record":
      return `by ${formOf(form.key as Shape)}: ${formOf(form.value as Shape)}`;
    case "union":
      return (form.options as readonly Shape[]).map(formOf).join(", or ");
    case "variant":
      return (form.options as readonly Shape[]).map(formOf).join("; ");
    case "strict_object":
      return `{ ${fieldsOf(form).join(", ")} }`;
    case "custom":
      return "id";
    default:
      throw new Error(`no words for ${form.type}`);
  }
}

/** Fields of one form are named together. */
function fieldsOf({ entries = {} }: Shape): readonly string[] {
  const byForm = new Map<string, string[]>();
  for (const [field, shape] of Object.entries(entries)) byForm.set(formOf(shape), [...(byForm.get(formOf(shape)) ?? []), field]);
  return [...byForm].map(([form, names]) => `${names.join(", ")}: ${form}`);
}

const oneOf = (names: readonly string[]) => names.join(" · ");
