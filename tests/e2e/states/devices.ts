import type { Page, Route } from "@playwright/test";
import { answer } from "../app.ts";
import { keep } from "../kept.ts";
import type { State } from "../states.ts";

/** A server that knows one vault and two devices, and has nothing new: enough to look at. */
async function withServer(page: Page, refused: { readonly error: string; readonly status: number } | null = null): Promise<void> {
  let own = "";
  await page.context().route("**/v1/**", (route: Route) => {
    const request = route.request();
    const path = new URL(request.url()).pathname;
    if (path.endsWith("/vaults")) own = (request.postDataJSON() as { device: { id: string } }).device.id;
    if (refused !== null && path.endsWith("/pull")) return route.fulfill({ status: refused.status, json: { error: refused.error } });
    if (path.endsWith("/devices"))
      return route.fulfill({
        json: [
          { id: own, day: "2026-11-26" },
          { id: "94be".repeat(8), day: "2026-11-21" },
        ],
      });
    if (request.method() === "GET") return route.fulfill({ status: 503, json: { error: "busy", seconds: 60 } });
    return route.fulfill({ status: 204 });
  });
}

async function sharing(page: Page, refused: Parameters<typeof withServer>[1] = null): Promise<void> {
  await withServer(page, refused);
  await keep(page, null);
  await page.goto("/#devices");
  await page.getByRole("button", { name: "Share with another device" }).click();
  await page
    .getByText("This device", { exact: true })
    .or(page.getByText(/^This device was removed/))
    .first()
    .waitFor();
}

export const deviceStates: readonly State[] = [
  {
    name: "16-devices-off",
    async arrange(page) {
      await keep(page, null);
      await page.goto("/#devices");
      await page.getByRole("button", { name: "Share with another device" }).waitFor();
    },
  },
  { name: "16-devices", arrange: (page) => sharing(page) },
  {
    name: "16-devices-remove",
    async arrange(page) {
      await sharing(page);
      await page.getByRole("button", { name: "Remove: Device 94be" }).click();
    },
  },
  {
    name: "16-devices-add",
    async arrange(page) {
      await sharing(page);
      await page.getByRole("link", { name: /^Add a device/ }).click();
      await page.locator(".qr").waitFor();
    },
  },
  {
    name: "16-devices-ended",
    async arrange(page) {
      await sharing(page, { error: "unauthorized", status: 401 });
      await page.getByText(/^This device was removed/).waitFor();
    },
  },
  {
    name: "16-devices-join",
    async arrange(page) {
      await page.goto("/#devices/join");
      await answer(page, "No", "No", "Yes");
      await page.getByRole("button", { name: "Go on" }).click();
      await page.getByLabel("The link, or the 24 words").fill("four words are too few");
      await page.getByRole("button", { name: "Go on" }).click();
      await page.getByText(/^These are not the 24 words/).waitFor();
    },
  },
];
