/** What every browser test stands on: the built app on the real server, and a watch on everything that it must never do. */
import path from "node:path";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { serve } from "#server";

/** The folder of the built app. */
export const folder = path.resolve(process.env.KEEL_APP ?? "dist/app");

interface Fixtures {
  /** Fails the test on a request to another origin, an error on the page, or a refusal by the content security policy. */
  readonly watch: Watch;
  /** What was copied and shared, in order: the test's own clipboard and share sheet. */
  readonly taken: { copied(): Promise<readonly string[]>; shared(): Promise<readonly string[]> };
}

export interface Watch {
  /** Messages that this test expects, and that are no fault. */
  allow(message: RegExp): void;
  readonly requests: string[];
}

export const test = base.extend<Fixtures, { address: string }>({
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
    async ({}, use) => {
      const served = await serve({ folder, port: 0 });
      if (served.type !== "listening") throw new Error(`The app cannot be served: ${served.type}`);
      await use(served.address.replace(/\/$/, ""));
      await served.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ address }, use) => use(address),
  watch: [
    async ({ context, address }, use) => {
      const faults: string[] = [];
      const allowed: RegExp[] = [];
      const requests: string[] = [];
      await atNoon(context);
      context.on("request", (request) => {
        requests.push(request.url());
        if (!request.url().startsWith(`${address}/`) && request.url() !== "about:blank") faults.push(`asked ${request.url()}`);
      });
      context.on("weberror", (error) => faults.push(`error: ${error.error().message}`));
      context.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") faults.push(`${message.type()}: ${message.text()}`);
      });
      await use({ allow: (message) => void allowed.push(message), requests });
      expect(faults.filter((fault) => !allowed.some((message) => message.test(fault)))).toEqual([]);
    },
    { auto: true },
  ],
  taken: async ({ context }, use) => {
    const copied: string[] = [];
    const shared: string[] = [];
    await context.exposeFunction("testCopied", (text: string) => void copied.push(text));
    await context.exposeFunction("testShared", (text: string) => void shared.push(text));
    await context.addInitScript(() => {
      const own = globalThis as unknown as Record<"testCopied" | "testShared", (text: string) => Promise<void>>;
      Object.defineProperty(navigator, "clipboard", { value: { writeText: (text: string) => own.testCopied(text) } });
      Object.defineProperty(navigator, "share", { value: (data: { text: string }) => own.testShared(data.text) });
    });
    await use({ copied: async () => copied, shared: async () => shared });
  },
});

export { expect };

/** A Thursday at noon, wherever and whenever the tests run: at night the check raises its verdicts. */
export async function atNoon(context: BrowserContext): Promise<void> {
  await context.clock.setFixedTime("2026-11-26T12:00:00");
}

export type Answer = "Yes" | "No" | "Unclear" | "Skip" | null;

/** Opens a page of the app, the check without another, and passes the three questions. The default opens every way. */
export async function enter(
  page: Page,
  noContact: Answer = "No",
  afraid: Answer = "No",
  adult: Answer = "Yes",
  to = "check",
): Promise<void> {
  await page.goto(`/#${to}`);
  await answer(page, noContact, afraid, adult);
  await page.getByRole("button", { name: "Go on" }).click();
}

/** Answers the three questions without going on. */
export async function answer(page: Page, noContact: Answer, afraid: Answer, adult: Answer): Promise<void> {
  const questions = [
    [/asked for no contact/, noContact],
    [/Are you afraid/, afraid],
    [/18 or older/, adult],
  ] as const;
  for (const [name, chosen] of questions) {
    if (chosen !== null) await page.getByRole("group", { name }).getByRole("radio", { name: chosen, exact: true }).check();
  }
}

/** The field of the draft. */
export const field = (page: Page) => page.locator("#draft");
/** The verdict block. */
export const verdict = (page: Page) => page.locator(".verdict");

export type Shown = "send" | "edit" | "wait" | "stop" | "reading" | "empty" | "aside";

/** Chooses why they write, and types. `theirs` is what the other person wrote, in a reply. */
export async function write(page: Page, text: string, why = "They wrote first", theirs: string | null = null): Promise<void> {
  await page.getByLabel("Why do you write?").selectOption(why);
  if (theirs !== null) await page.getByLabel("What they wrote").fill(theirs);
  await field(page).fill(text);
}

export async function expectVerdict(page: Page, shown: Shown): Promise<void> {
  await expect(verdict(page)).toHaveAttribute("data-v", shown);
}

/** Waits until everything is kept for use without a network. */
export async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    while (active?.state !== "activated" || navigator.serviceWorker.controller === null) await new Promise((done) => setTimeout(done, 50));
  });
}

/** Closes every way by hand on the safety page; the row says why. */
export async function closeWays(page: Page, row: RegExp): Promise<void> {
  await page.goto("/#safety");
  await page.getByRole("link", { name: row }).click();
  await page.getByRole("button", { name: "Close the ways" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Safety");
}

/** Exit has led away. */
export async function gone(page: Page): Promise<void> {
  await expect.poll(() => page.url()).toBe("about:blank");
}

/** The minute changes what is asked: every view looks at the clock again when the page is looked at. */
export async function timeIs(page: Page, time: string): Promise<void> {
  await page.clock.setFixedTime(time);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
}

/** Words that would tell whoever looks at a tab, an address or a file what this is about. */
export const telling = /\b(?:keel|ex|exes|breakup|break-up|split|heart|crisis|abuse|suicide)\b/i;

/** Drafts of which each has one verdict in a reply to `parcel`. */
export const parcel = "Your parcel came to mine. Shall I leave it with Tom downstairs?";
export const drafts = {
  send: "Thanks, leave it with Tom, I’ll pick it up Friday at six.",
  /** Kind, and nothing that must be settled tonight. */
  kind: "That is kind of you, thank you. Take care.",
  edit: "Thanks, leave it with Tom, I’ll pick it up Friday at six. I miss us.",
  wait: "Thanks, leave it with Tom. I miss us so much. Please give me one more chance, I’ll change for you. Are you seeing someone?",
  /** The draft of the pictures. */
  picture:
    "Thanks, please leave it with Tom, I pick it up on Friday. I miss us more than I thought. Could we talk, just once? I’ve started therapy for you. Are you seeing someone?",
  stop: "Answer me or I will hurt you.",
  selfHarm: "I want to kill myself.",
  german: "Ich vermisse dich so sehr, können wir bitte noch einmal reden? Ich warte auf deine Antwort.",
} as const;
