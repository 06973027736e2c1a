import { toJsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";
import { type CallName, calls, limits, problem } from "#sync/wire";

type Schema = Readonly<Record<string, unknown>>;
type Call = (typeof calls)[CallName];

/** The calls of the wire as an OpenAPI 3.1 document. The table that the server answers from is the one that it is made of. */
export function openApi(): Schema {
  const paths: Record<string, Record<string, Schema>> = {};
  for (const [name, call] of Object.entries(calls)) {
    paths[call.path] = { ...paths[call.path], [call.method.toLowerCase()]: operation(name, call) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Keel",
      version: "1",
      description: "What devices of one vault say to a server that can read nothing of it. What it means: docs/spec/sync.md.",
    },
    paths,
    components: {
      securitySchemes: {
        device: { type: "http", scheme: "bearer", description: "v1.vault.device.secret" },
        door: { type: "apiKey", in: "header", name: "Authorization", description: "Door id.auth" },
      },
      schemas: { Problem: schemaOf(problem) },
    },
  };
}

function operation(operationId: string, { path, by, takes, gives }: Call): Schema {
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string", pattern: "^[0-9a-f]{32}$" },
  }));
  const after = { name: "after", in: "query", required: true, schema: { type: "integer", minimum: 0 } };
  return {
    operationId,
    ...(by !== "anyone" && { security: by === "either" ? [{ device: [] }, { door: [] }] : [{ device: [] }] }),
    parameters: operationId === "pull" ? [...parameters, after] : parameters,
    ...(takes !== null && { requestBody: { required: true, content: contentOf(takes) } }),
    responses: {
      ...(gives === null ? { 204: { description: "Done." } } : { 200: { description: "The answer.", content: contentOf(gives) } }),
      default: { description: "A refusal.", content: { "application/json": { schema: { $ref: "#/components/schemas/Problem" } } } },
    },
  };
}

function contentOf(body: NonNullable<Call["takes"] | Call["gives"]>): Schema {
  if (typeof body !== "string") return { "application/json": { schema: schemaOf(body) } };
  if (body === "head") return { "text/plain": { schema: { type: "string" } } };
  const most = body === "box" ? limits.box : limits.message;
  return { "application/octet-stream": { schema: { type: "string", format: "binary", maxLength: most } } };
}

const schemaOf = (schema: v.GenericSchema): Schema => {
  // What is read-only to the compiler is nothing to a schema.
  const { $schema: _, ...rest } = toJsonSchema(schema, { ignoreActions: ["readonly"] });
  return rest;
};
