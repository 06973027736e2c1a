import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { getMimeType } from "hono/utils/mime";
import { type HeaderRule, parseHeaders } from "./headers.ts";

/** A file as it may be sent: plain, or packed by the build. */
export interface SiteFile {
  readonly type: string;
  readonly bytes: Buffer<ArrayBuffer>;
  readonly packed: { readonly [encoding in "br" | "gzip"]?: Buffer<ArrayBuffer> };
  /** Changes with the bytes. */
  readonly tag: string;
}

export interface Site {
  /** By path as in the address, decoded: `/`, `/assets/main.js`. */
  readonly files: ReadonlyMap<string, SiteFile>;
  readonly headers: readonly HeaderRule[];
}

/**
 * Reads a built app into memory, once: what is served is one build, never halves of two, and nothing else on the disk can be asked for.
 * @param folder the build, with its `_headers`
 * @returns null when there is no build (no `index.html` or no headers file)
 */
export function readSite(folder: string): Site | null {
  const headersFile = path.join(folder, "_headers");
  if (!existsSync(headersFile) || !existsSync(path.join(folder, "index.html"))) return null;
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => statSync(path.join(folder, name)).isFile());
  const there = new Set(names);
  const isTwin = (name: string) => /\.(?:br|gz)$/.test(name) && there.has(name.slice(0, -3));
  const files = new Map<string, SiteFile>();
  for (const name of names) {
    if (name === "_headers" || isTwin(name)) continue;
    const read = (ending: string) => readFileSync(path.join(folder, name + ending));
    const bytes = read("");
    files.set(addressOf(name), {
      type: getMimeType(name) ?? "application/octet-stream",
      bytes,
      packed: {
        ...(there.has(`${name}.br`) && { br: read(".br") }),
        ...(there.has(`${name}.gz`) && { gzip: read(".gz") }),
      },
      tag: createHash("sha256").update(bytes).digest("base64url").slice(0, 22),
    });
  }
  return { files, headers: parseHeaders(readFileSync(headersFile, "utf8")) };
}

function addressOf(name: string): string {
  const address = `/${name.split(path.sep).join("/")}`;
  return address === "/index.html" ? "/" : address;
}
