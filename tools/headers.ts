/** What the app is served with. */

/**
 * `style-src` and `script-src` know no inline code; `form-action` is for the share sheet, which posts to `/share`; `trusted-types` names the
 * one policy that makes addresses of workers (src/app/trusted.ts).
 */
const policyWith = (scripts: string) =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types notes",
  ].join("; ");
export const contentSecurityPolicy = policyWith("'self'");
/** A worker has the policy of its own script. The one that makes keys of passphrases runs WebAssembly; no page and no other worker may. */
const workerPolicy = policyWith("'self' 'wasm-unsafe-eval'");

const everywhere: Readonly<Record<string, string>> = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Permissions-Policy": [
    "clipboard-write=(self)",
    ...["camera", "clipboard-read", "display-capture", "geolocation", "microphone", "payment", "usb"].map((name) => `${name}=()`),
  ].join(", "),
};

/**
 * Each path has one policy and no header twice, so that hosts which join values and hosts which do not agree. A path that is not listed below
 * has none: a browser test asks for every file.
 */
const policies: Readonly<Record<string, string>> = { "/vault/*": workerPolicy };

/** Files with a hash in their name never change; everything else is asked for anew. */
const perPath: Readonly<Record<string, string>> = {
  "/": "no-cache",
  "/index.html": "no-cache",
  "/sw.js": "no-cache",
  "/manifest.webmanifest": "no-cache",
  "/lists.webmanifest": "no-cache",
  "/weather.webmanifest": "no-cache",
  "/icons/*": "no-cache",
  "/assets/*": "public, max-age=31536000, immutable",
  "/vault/*": "public, max-age=31536000, immutable",
};

/** The text of `_headers`, in the form that static hosts share: a path, then its headers indented by two. */
export function headersFile(): string {
  const block = (path: string, headers: Readonly<Record<string, string>>) =>
    `${path}\n${Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join("")}`;
  return [
    block("/*", everywhere),
    ...Object.entries(perPath).map(([path, value]) =>
      block(path, { "Content-Security-Policy": policies[path] ?? contentSecurityPolicy, "Cache-Control": value }),
    ),
  ].join("\n");
}
