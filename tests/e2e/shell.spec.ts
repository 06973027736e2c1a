import { readFileSync } from "node:fs";
import { drafts, enter, expect, expectVerdict, field, folder, gone, kept, parcel, telling, test, write } from "./app.ts";
import { live } from "./person.ts";

test.describe("F91 leaving at once, and nothing that tells", () => {
  test("F91 Exit leaves from every screen, and the way back finds nothing that was typed", async ({ page }) => {
    await enter(page);
    await field(page).fill("words that nobody should see");
    await page.getByRole("button", { name: "Exit" }).click();
    await gone(page);
    await page.goBack().catch(() => null);
    expect(await page.locator("body").innerText()).not.toContain("words that nobody should see");
    for (const door of ["/", "/#help"]) {
      await page.goto(door);
      await page.getByRole("button", { name: "Exit" }).click();
      await gone(page);
    }
  });

  test("F91 Shift three times leaves, while typing too; capitals do not", async ({ page }) => {
    await enter(page);
    await field(page).click();
    await page.keyboard.type("ABC DEF GHI");
    for (const key of ["Shift+A", "Shift+B", "Shift+C"]) await page.keyboard.press(key);
    expect(page.url()).not.toBe("about:blank");
    for (let n = 0; n < 3; n++) await page.keyboard.press("Shift");
    await gone(page);
  });

  test("F91 the page is blank before it leaves", async ({ page }) => {
    await enter(page);
    await field(page).fill("words");
    // A page that is slow to leave: what is seen meanwhile is nothing.
    const seen = await page.evaluate(async () => {
      document.querySelector<HTMLButtonElement>(".top-exit")?.click();
      return { text: document.getElementById("app")?.textContent, shown: getComputedStyle(document.body).display };
    });
    expect(seen).toEqual({ text: "", shown: "none" });
    await gone(page);
  });

  test("F91 Exit works by keyboard, and offline", async ({ page, context }) => {
    await page.goto("/");
    await kept(page);
    await context.setOffline(true);
    await page.reload();
    await page.getByRole("button", { name: "Exit" }).focus();
    await page.keyboard.press("Enter");
    await gone(page);
  });

  test("F91 Help and Exit stand in the same place on every screen, 44 pixels at least", async ({ page }) => {
    const places: string[] = [];
    const look = async () => {
      await page.locator("main h1").waitFor();
      // Until its letters are there, a word is as wide as another font makes it.
      await page.evaluate(() => Promise.allSettled([...document.fonts].map((face) => face.load())));
      for (const control of [page.getByRole("link", { name: "Help", exact: true }), page.getByRole("button", { name: "Exit" })]) {
        const box = await control.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
        places.push(`${Math.round(box?.x ?? 0)} ${Math.round(box?.y ?? 0)}`);
      }
    };
    await page.goto("/");
    await look();
    await page.getByRole("button", { name: "Go on" }).click();
    await look();
    await page.goto("/#help");
    await look();
    expect(new Set(places).size).toBe(2);
  });

  test("F91 title, address, manifest, icons and caches are neutral", async ({ page, watch }) => {
    await enter(page);
    await kept(page);
    const titles = [await page.title()];
    await page.getByRole("link", { name: "Help", exact: true }).click();
    titles.push(await page.title());
    expect(new Set(titles)).toEqual(new Set(["Notes"]));
    expect(await page.evaluate(() => location.hash)).toBe("#help");
    const manifest = JSON.parse(readFileSync(`${folder}/manifest.webmanifest`, "utf8"));
    expect(JSON.stringify(manifest)).not.toMatch(telling);
    expect(manifest).toMatchObject({
      name: "Notes",
      start_url: "/",
      display: "standalone",
      share_target: { action: "/share", method: "POST" },
    });
    expect(manifest.icons.length).toBeGreaterThanOrEqual(3);
    for (const { src } of manifest.icons) expect((await page.request.get(src)).status(), src).toBe(200);
    expect(await page.evaluate(() => caches.keys())).toEqual([expect.stringMatching(/^notes-[0-9a-f]{12}$/)]);
    const origin = new URL(page.url()).origin;
    for (const url of watch.requests) expect(url.replace(origin, "")).not.toMatch(telling);
  });
});

test.describe("F92 no request beyond the own origin, and a page that could make none", () => {
  test("F92 while everything is used, nothing else is asked for, and nothing that was typed is part of a request", async ({
    page,
    watch,
    taken: _,
  }) => {
    const bodies: string[] = [];
    page.context().on("request", (request) => bodies.push(request.postData() ?? ""));
    await enter(page);
    await kept(page);
    for (const text of [drafts.send, drafts.edit, drafts.wait, drafts.selfHarm]) {
      await write(page, text, "They wrote first", parcel);
      await page.waitForTimeout(200);
    }
    await write(page, drafts.send);
    await expectVerdict(page, "send");
    await page.getByRole("button", { name: "Copy it" }).click();
    await page.getByRole("button", { name: "Copy", exact: true }).click();
    await page.getByRole("link", { name: "Help", exact: true }).click();
    await page.getByText("Someone frightens or hurts me").click();
    await page.goBack();
    expect(bodies.filter(Boolean)).toEqual([]);
    for (const url of watch.requests) expect(decodeURIComponent(url)).not.toMatch(/Tom|miss us|kill/);
    // The fixture fails the test on a request to any other origin.
  });

  test("F92 the policy lets nothing in: no inline code, no other origin, no code from text", async ({ page, watch }) => {
    await page.goto("/");
    watch.allow(/Content Security Policy|Trusted|Refused|violates/);
    const refused = await page.evaluate(async () => {
      const tried: Record<string, boolean> = {};
      tried.fetch = await fetch("https://example.com/").then(
        () => false,
        () => true,
      );
      const script = document.createElement("script");
      try {
        script.textContent = "globalThis.ran = true";
        document.body.append(script);
      } catch {}
      tried.inline = !("ran" in globalThis);
      try {
        document.body.insertAdjacentHTML("beforeend", "<b>x</b>");
        tried.html = false;
      } catch {
        tried.html = true;
      }
      return tried;
    });
    expect(refused).toEqual({ fetch: true, inline: true, html: true });
    const headers = (await page.request.get("/")).headers();
    expect(headers["content-security-policy"]).toMatch(/default-src 'none'; script-src 'self'; style-src 'self'/);
    expect(headers).toMatchObject({
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    expect(await page.content()).not.toMatch(/<style|style="|onclick=/);
  });

  test("F91 nothing that was typed is written to the device", async ({ page }) => {
    await enter(page);
    await kept(page);
    await write(page, drafts.wait, "They wrote first", parcel);
    await expectVerdict(page, "wait");
    await page.getByRole("button", { name: "Not sending" }).click();
    const stored = await page.evaluate(async () => {
      const caught: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie];
      caught.push(JSON.stringify(await indexedDB.databases()));
      for (const name of await caches.keys()) for (const request of await (await caches.open(name)).keys()) caught.push(request.url);
      return caught;
    });
    expect(stored.slice(0, 4)).toEqual(["{}", "{}", "", "[]"]);
    expect(stored.join(" ")).not.toMatch(/Tom|miss/);
  });
});

test("F91 who goes elsewhere while something is written stays there, and it is written", async ({ page }) => {
  await live(page, "space/looked");
  const place = await page.evaluate(() => {
    document.querySelector<HTMLButtonElement>(".kinds button")?.click();
    location.hash = "more";
    return location.hash;
  });
  expect(place).toBe("#more");
  await expect(page.locator(".toast")).toContainText("Written down");
  await expect(page.getByRole("heading", { level: 1, name: "More" })).toBeVisible();
  expect(new URL(page.url()).hash).toBe("#more");
});
