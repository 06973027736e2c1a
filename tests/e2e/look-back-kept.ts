/** The person of the pictures with figures of a chat that they kept: fourteen months of two people, made up. */
import type { Page } from "@playwright/test";
import { bring, live } from "./person.ts";

interface Row {
  readonly kind: string;
  readonly body: object;
  /** UTC, `2026-11-24T19:00`. */
  readonly when: string;
}

const weeks = 60;
const wave = (week: number, level: number, by: number) => Math.max(0, Math.round(level + by * Math.sin(week * 1.3)));
const isOver = (week: number) => week >= 55;

/** As the pictures have it: one wrote more and more, the other less and less, and then next to nothing. */
const figures = {
  begins: "2025-09-22",
  ends: "2026-11-10",
  breakup: "2026-10-18",
  said: ["beginning-me", "waiting", "waiting-me", "pushes-none", "returns"],
  figures: {
    "beginning-me.share": 0.62,
    "beginning-me.sessions": 210,
    "waiting.mine": 1_500,
    "waiting.theirs": 240,
    "returns.returns": 1_120,
    "returns.share": 0.71,
    "messages.me": 3_420,
    "messages.them": 2_610,
    "characters.me": 142_000,
    "characters.them": 88_000,
    "nights.me": 0.11,
    "nights.them": 0.04,
    weeks,
    "weeks.from": Date.UTC(2025, 8, 22) / 86_400_000,
    coarse: 1,
    "reopened.me": 0.41,
    "reopened.them": 0.12,
    silence: 188,
    returns: 1_120,
    "returns.one": 795,
    ...stretch("first-year", 96, 52, [360, 840]),
    ...stretch("last-weeks", 58, 47, [120, 11_400]),
    "after.me": 14,
    "after.them": 6,
    "after.run": 9,
    "after.openings": 5,
    "after.answered": 3,
    "after.nights.me": 0.3,
  },
  mine: Array.from({ length: weeks }, (_, week) => (isOver(week) ? 60 - week : wave(week, 56 + week * 0.6, 7))),
  theirs: Array.from({ length: weeks }, (_, week) => (isOver(week) ? 1 : wave(week, 60 - week * 0.7, 5))),
};

function stretch(name: string, of: number, count: number, [me, them]: readonly [number, number]) {
  return {
    [`${name}.of`]: of,
    [`${name}.count`]: count,
    [`${name}.low`]: count / of - 0.1,
    [`${name}.high`]: Math.min(1, count / of + 0.1),
    [`${name}.answers.me`]: 300,
    [`${name}.answers.them`]: 300,
    [`${name}.wait.me`]: me,
    [`${name}.wait.them`]: them,
  };
}

/** That person, with one entry more, on a page. */
export async function withEntry(page: Page, { kind, body, when }: Row, to: string): Promise<void> {
  await live(page, "settings");
  const entry = {
    id: "40000000-0000-4000-8000-000000000000",
    lamport: 2_000,
    at: Date.parse(`${when}:00Z`),
    offset: 0,
    device: "phone",
    chapter: "20000000-0000-4000-8000-000000000000",
    kind,
    v: 1,
    body,
  };
  await bring(page, JSON.stringify({ format: 1, entries: [entry] }));
  await page.goto(`/#${to}`);
  await page.locator("main h1").waitFor();
}

/** That person, on the page with the figures. */
export async function withKept(page: Page): Promise<void> {
  await withEntry(page, { kind: "look-back", body: figures, when: "2026-11-24T19:00" }, "look-back");
}
