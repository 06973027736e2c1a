import type { IncomingMessage, ServerResponse } from "node:http";

export type Body = { readonly type: "whole"; readonly bytes: Uint8Array } | { readonly type: "too-long" | "cut-off" };

/**
 * Reads what was sent, and no more than may be: what is too long is left where it is.
 * @param most bytes
 */
export function readBody(incoming: IncomingMessage, outgoing: ServerResponse, most: number): Promise<Body> {
  if (Number(incoming.headers["content-length"] ?? 0) > most) return Promise.resolve({ type: "too-long" });
  if (incoming.headers.expect !== undefined) outgoing.writeContinue();
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let length = 0;
    const settle = (body: Body) => {
      incoming.off("data", take);
      resolve(body);
    };
    const take = (part: Buffer) => {
      length += part.length;
      parts.push(part);
      if (length <= most) return;
      incoming.pause();
      settle({ type: "too-long" });
    };
    incoming.on("data", take);
    incoming.once("end", () => settle({ type: "whole", bytes: parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts) }));
    incoming.once("error", () => settle({ type: "cut-off" }));
    incoming.once("close", () => settle({ type: "cut-off" }));
  });
}

/** True when something of the request is still on its way: then the connection cannot be used for another. */
export function isUnread(incoming: IncomingMessage): boolean {
  const { "content-length": length, "transfer-encoding": coding } = incoming.headers;
  return !incoming.readableEnded && (coding !== undefined || Number(length ?? 0) > 0);
}
