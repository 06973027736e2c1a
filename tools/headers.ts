/**
 * What the app is served with. `style-src` and `script-src` know no inline code; `form-action` is for the share sheet, which posts to
 * `/share`; `trusted-types` names the one policy that makes addresses of workers (src/app/trusted.ts).
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
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

const everywhere: Readonly<Record<string, string>> = {
  "Content-Security-Policy": contentSecurityPolicy,
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

/** Files with a hash in their name never change; everything else is asked for anew. */
const perPath: Readonly<Record<string, string>> = {
  "/": "no-cache",
  "/index.html": "no-cache",
  "/sw.js": "no-cache",
  "/manifest.webmanifest": "no-cache",
  "/icons/*": "no-cache",
  "/assets/*": "public, max-age=31536000, immutable",
};

/** The text of `_headers`, in the form that static hosts share: a path, then its headers indented by two. */
export function headersFile(): string {
  const block = (path: string, headers: Readonly<Record<string, string>>) =>
    `${path}\n${Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join("")}`;
  return [block("/*", everywhere), ...Object.entries(perPath).map(([path, value]) => block(path, { "Cache-Control": value }))].join("\n");
}
