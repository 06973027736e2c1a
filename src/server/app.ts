import { type Context, Hono } from "hono";
import { headersFor } from "./headers.ts";
import type { Site, SiteFile } from "./site.ts";

/**
 * The routes: the files of a site, and nothing else. Nothing is logged, stored or looked at beyond the path and two headers.
 * Requests other than GET and HEAD never get here (serve.ts).
 */
export function createApp(site: Site): Hono {
  const app = new Hono();
  app.get("*", (c) => {
    const path = decoded(new URL(c.req.url).pathname);
    const file = path === null ? undefined : site.files.get(path);
    if (path === null || file === undefined) return c.text("There is nothing here.\n", 404, headersFor(site.headers, "/404"));
    return send(c, file, headersFor(site.headers, path));
  });
  // Hono's own handler would write the error, and with it the address, to the console.
  app.onError((_, c) => c.text("That did not work.\n", 500, headersFor(site.headers, "/500")));
  return app;
}

function send(c: Context, file: SiteFile, headers: Readonly<Record<string, string>>): Response {
  const encoding = encodingFor(c.req.header("Accept-Encoding") ?? "", file);
  const tag = `"${file.tag}${encoding === null ? "" : `-${encoding}`}"`;
  for (const [name, value] of Object.entries(headers)) c.header(name, value);
  c.header("ETag", tag);
  if (Object.keys(file.packed).length > 0) c.header("Vary", "Accept-Encoding");
  if (namesTag(c.req.header("If-None-Match") ?? "", tag)) return c.body(null, 304);
  c.header("Content-Type", file.type);
  if (encoding !== null) c.header("Content-Encoding", encoding);
  const bytes = (encoding !== null && file.packed[encoding]) || file.bytes;
  c.header("Content-Length", String(bytes.length));
  return c.body(bytes);
}

/** The best packing that the file has and the browser takes; `br;q=0` is a no. */
function encodingFor(accepted: string, file: SiteFile): "br" | "gzip" | null {
  const takes = (name: string) =>
    accepted.split(",").some((part) => {
      const [coding, ...weights] = part.trim().split(/\s*;\s*/);
      return coding === name && !weights.some((weight) => /^q=0(?:\.0*)?$/.test(weight));
    });
  return (["br", "gzip"] as const).find((name) => file.packed[name] !== undefined && takes(name)) ?? null;
}

const namesTag = (header: string, tag: string) => header.split(",").some((part) => part.trim().replace(/^W\//, "") === tag);

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
