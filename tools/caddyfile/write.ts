import { parseHeaders } from "../../src/server/headers.ts";

/**
 * A Caddyfile that does what the server of this project does: the files, their headers, and nothing taken in. Caddy keeps no log of
 * requests unless it is told to.
 * @param address where it is reached, `notes.example.org`
 * @param folder the built app on the machine that serves it
 * @param headers the text of `_headers`
 */
export function caddyfile(address: string, folder: string, headers: string): string {
  const lines = parseHeaders(headers).flatMap((rule) =>
    rule.headers.map(([name, value]) => `\t\theader ${rule.pattern === "/*" ? "*" : rule.pattern} ${name} ${quoted(value)}`),
  );
  return `${address} {
	root * ${quoted(folder)}
	route {
${lines.join("\n")}
		@takes not method GET HEAD
		respond @takes "This server only hands out the app. It takes nothing in." 405
		respond /_headers 404
		file_server {
			precompressed br gzip
		}
	}
}`;
}

const quoted = (text: string) => `"${text.replace(/["\\]/g, "\\$&")}"`;
