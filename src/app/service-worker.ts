/**
 * Keeps every file of the app on the device, whole and of one version, and takes what the share sheet posts. It knows no other origin.
 * Words that pass through stay in its memory and are dropped when they are taken; nothing of them is written down.
 */
declare const self: ServiceWorkerGlobalScope;
declare const __KEPT__: readonly { readonly url: string; readonly integrity: string }[];
declare const __VERSION__: string;

type Message = { type: "use-now" } | { type: "keep"; token: string; value: unknown } | { type: "take"; token: string | null };

const own = `notes-${__VERSION__}`;
const kept = new Map<string, unknown>();
let shared: string | null = null;

self.addEventListener("install", (event) => event.waitUntil(fill()));
self.addEventListener("activate", (event) => event.waitUntil(tidy().then(() => self.clients.claim())));
self.addEventListener("message", (event) => {
  const message = event.data as Message;
  if (message.type === "use-now") void self.skipWaiting();
  else if (message.type === "keep") {
    kept.set(message.token, message.value);
    event.ports[0]?.postMessage(null);
  } else {
    const value = message.token === null ? null : kept.get(message.token);
    if (message.token !== null) kept.delete(message.token);
    event.ports[0]?.postMessage({ kept: value ?? null, shared });
    shared = null;
  }
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  // What devices ask the server is nothing to keep, and may last as long as the page.
  if (url.origin !== location.origin || url.pathname.startsWith("/v1")) return;
  if (request.method === "POST" && url.pathname === "/share") event.respondWith(take(request));
  else if (request.method === "GET" && request.mode === "navigate" && url.pathname === "/") event.respondWith(page(request));
  else if (request.method === "GET") event.respondWith(file(request));
});

/** All files or none: one that is missing or not the one that was built leaves the version before in place. */
async function fill(): Promise<void> {
  const cache = await caches.open(own);
  await Promise.all(
    __KEPT__.map(async ({ url, integrity }) => {
      // A file with a hash in its name is the same in every version.
      const hashed = /^\/(?:assets|vault)\//.test(url);
      const known = hashed ? await caches.match(url) : undefined;
      const response = known ?? (await fetch(new Request(url, { cache: hashed ? "default" : "reload", integrity })));
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      await cache.put(url, response);
    }),
  );
}

/** Another tab may still run the version before, and ask for its files: that one stays, older ones go. */
async function tidy(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith("notes-") && name !== own);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

async function page(request: Request): Promise<Response> {
  const cache = await caches.open(own);
  return (await cache.match("/", { ignoreVary: true })) ?? fetch(request);
}

async function file(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true, ignoreSearch: true })) ?? fetch(request);
}

/** The text goes to the page by message, never into its address. */
async function take(request: Request): Promise<Response> {
  const form = await request.formData();
  const parts = ["title", "text", "url"].map((name) => form.get(name)).filter((part) => typeof part === "string" && part !== "");
  shared = [...new Set(parts)].join("\n");
  return Response.redirect("/#check", 303);
}

export {};
