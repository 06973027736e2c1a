import { describe, expect, it } from "vitest";
import { type CallName, calls } from "#sync/wire";
import { openApi } from "./openapi.ts";
import { routes } from "./routes/index.ts";

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { operationId: string; security?: unknown; responses: object; requestBody?: object }>>>
  >;
}
const document = openApi() as unknown as Document;
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), ...operation })),
);

describe("Y29 the published document", () => {
  it("Y29 has each call of the wire, and each has its route", () => {
    const written = operations.map(({ operationId, path, method }) => [operationId, method, path]).sort();
    expect(written).toEqual(
      Object.entries(calls)
        .map(([name, { method, path }]) => [name, method, path])
        .sort(),
    );
    expect(Object.keys(routes).sort()).toEqual(Object.keys(calls).sort());
  });

  it("Y29 says who may call, what is taken and what is given", () => {
    for (const { operationId, security, responses, requestBody } of operations) {
      const { by, takes, gives } = calls[operationId as CallName];
      expect([operationId, security === undefined]).toEqual([operationId, by === "anyone"]);
      expect([operationId, requestBody === undefined]).toEqual([operationId, takes === null]);
      expect(Object.keys(responses)).toEqual([gives === null ? "204" : "200", "default"]);
    }
  });

  it("Y29 gives every id as 32 digits, and refuses what the schemas refuse", () => {
    const { newVault } = Object.fromEntries(operations.map((operation) => [operation.operationId, operation]));
    expect(newVault?.requestBody).toMatchObject({
      content: {
        "application/json": {
          schema: {
            type: "object",
            additionalProperties: false,
            required: ["vault", "check", "door", "device"],
            properties: { vault: { type: "string", pattern: "^[0-9a-f]{32}$" } },
          },
        },
      },
    });
    expect(document.openapi).toBe("3.1.0");
  });
});
