/** Every screen and state that is looked at: by axe, at narrow widths, and in the pictures of `npm run screens`. */
import type { Page } from "@playwright/test";
import { answer, drafts, enter, expectVerdict, parcel, write } from "./app.ts";
import { keep, passphrase, setUp } from "./kept.ts";
import { live, wavedOff } from "./person.ts";
import { deviceStates } from "./states/devices.ts";
import { journalStates } from "./states/journal.ts";
import { lookBackStates } from "./states/look-back.ts";
import { lookBackFilesStates } from "./states/look-back-files.ts";
import { minuteStates } from "./states/minute.ts";
import { positionStates } from "./states/position.ts";
import { reminderStates } from "./states/reminders.ts";
import { spaceStates } from "./states/space.ts";
import { startStates } from "./states/start.ts";
import { stepStates } from "./states/step.ts";
import { worldStates } from "./states/world.ts";

export interface State {
  readonly name: string;
  /** Brings a new page to this state. */
  arrange(page: Page): Promise<void>;
}

const reply = async (page: Page, text: string) => {
  await enter(page);
  await write(page, text, "They wrote first", parcel);
};
const help = async (page: Page) => {
  await page.goto("/#help");
  await page.getByLabel("Numbers for").selectOption("United Kingdom");
};

const locked = async (page: Page) => {
  await keep(page);
  await page.getByRole("button", { name: "Lock now" }).click();
};
const settings = async (page: Page, secret: string | null = passphrase) => {
  await keep(page, secret);
  await page.getByRole("link", { name: "Settings" }).click();
};
const theLock = async (page: Page, secret: string | null = passphrase) => {
  await settings(page, secret);
  await page.getByRole("link", { name: /^The lock/ }).click();
};
const choosing = async (page: Page) => {
  await enter(page);
  await page.getByRole("link", { name: "See how" }).click();
  await page.getByRole("button", { name: "Go on" }).click();
};

/** The states that are pages by themselves: their pictures are committed. */
export const pages: ReadonlySet<string> = new Set([
  ...["01-today", "01-day", "02-check", "03-position", "04-urge", "04b-urge-rate", "04c-urge-write"],
  ...["05-space", "05b-space-log", "05-plans", "05-received", "05-room", "06-self-respect", "06-weighed", "06-sheet", "06-standard"],
  ...[
    "07-own-world",
    "07-goal",
    "08-signs",
    "09-look-back",
    "10-set-up",
    "10-set-up-plan",
    "10-keep",
    "11-help",
    "12-lock",
    "13-review",
    "14-settings",
  ],
  ...["14-safety", "15-more", "16-insights", "16-measures", "17-journal", "17-letters", "18-cards", "18-honest", "18-tips", "19-search"],
  ...["20-step", "21-first", "22-onward"],
]);

export const states: readonly State[] = [
  { name: "01-today", arrange: (page) => live(page) },
  ...startStates,
  ...minuteStates,
  ...spaceStates,
  ...stepStates,
  ...worldStates,
  ...lookBackStates,
  ...positionStates,
  ...lookBackFilesStates,
  ...journalStates,
  { name: "10-set-up", arrange: async (page) => void (await page.goto("/")) },
  {
    name: "10-set-up-followed",
    async arrange(page) {
      await page.goto("/");
      await answer(page, "Yes", "Yes", "Yes");
      await page.getByRole("checkbox", { name: "They did" }).check();
    },
  },
  {
    name: "10-under-18",
    async arrange(page) {
      await enter(page, null, null, "No");
      await page.getByLabel("Numbers for").selectOption("United Kingdom");
    },
  },
  {
    name: "02-check-empty",
    async arrange(page) {
      await enter(page);
      await expectVerdict(page, "empty");
    },
  },
  {
    name: "02-check-send",
    async arrange(page) {
      await reply(page, drafts.send);
      await expectVerdict(page, "send");
    },
  },
  {
    name: "02-check-confirm",
    async arrange(page) {
      await reply(page, drafts.send);
      await page.getByRole("button", { name: "Copy it" }).click();
    },
  },
  {
    name: "02-check-edit",
    async arrange(page) {
      await reply(page, drafts.edit);
      await expectVerdict(page, "edit");
    },
  },
  {
    name: "02-check",
    async arrange(page) {
      await reply(page, drafts.picture);
      await page.locator(".finding").first().waitFor();
    },
  },
  {
    name: "02-check-anyway",
    async arrange(page) {
      await reply(page, drafts.wait);
      await page.getByRole("button", { name: "Copy mine anyway" }).click();
    },
  },
  {
    name: "02-check-long",
    async arrange(page) {
      await reply(page, `${drafts.wait}\n\n${drafts.wait}\n\n${drafts.wait}`);
      await expectVerdict(page, "wait");
    },
  },
  {
    name: "02-check-stop",
    async arrange(page) {
      await enter(page);
      await write(page, drafts.stop);
      await expectVerdict(page, "stop");
      await page.getByRole("button", { name: "Close this" }).click();
    },
  },
  {
    name: "02-check-threat",
    async arrange(page) {
      await enter(page);
      await write(page, drafts.stop);
      await page.locator(".help-panel .call").first().waitFor();
    },
  },
  {
    name: "02-check-help-first",
    async arrange(page) {
      await enter(page);
      await write(page, drafts.selfHarm);
      await page.locator(".help-panel .call").first().waitFor();
    },
  },
  {
    name: "02-check-danger",
    async arrange(page) {
      await enter(page);
      await write(page, "He is outside my door with a knife right now.");
      await page.locator(".contacts .call").first().waitFor();
    },
  },
  {
    name: "02-check-asked",
    async arrange(page) {
      await enter(page);
      await write(page, "The keys are with Tom.", "They wrote first", "Please stop contacting me.");
      await page.locator(".ask-card").waitFor();
    },
  },
  {
    name: "02-check-unanswered",
    async arrange(page) {
      await page.goto("/#check");
      await page.getByRole("button", { name: "Skip for now" }).click();
      await write(page, drafts.edit, "They wrote first", parcel);
      await expectVerdict(page, "edit");
    },
  },
  {
    name: "02-check-closed",
    async arrange(page) {
      await page.goto("/#check");
      await answer(page, "No", "Yes", "Yes");
      await page.getByRole("checkbox", { name: "I am" }).check();
      await page.getByRole("button", { name: "Go on" }).click();
      await write(page, drafts.edit, "They wrote first", parcel);
      await page.locator(".finding").first().waitFor();
    },
  },
  {
    name: "02-check-put-away",
    async arrange(page) {
      await reply(page, drafts.wait);
      await page.getByRole("button", { name: "Not sending" }).click();
    },
  },
  {
    name: "02-check-own-words",
    async arrange(page) {
      await reply(page, drafts.edit);
      await page.getByText("Words of your own to watch for").click();
      for (const word of ["Lisbon", "our song"]) {
        await page.getByLabel("Word or words").fill(word);
        await page.getByRole("button", { name: "Add" }).click();
      }
    },
  },
  {
    name: "10-keep",
    async arrange(page) {
      await enter(page);
      await page.getByRole("link", { name: "See how" }).click();
      await page.getByRole("radio", { name: /^With a passphrase/ }).waitFor();
    },
  },
  {
    name: "10-keep-passphrase",
    async arrange(page) {
      await choosing(page);
      await page.getByLabel("Passphrase", { exact: true }).fill("calm water");
    },
  },
  {
    name: "10-keep-suggested",
    async arrange(page) {
      await choosing(page);
      await page.getByRole("button", { name: "Suggest one" }).click();
      await page.locator(".suggested").waitFor();
    },
  },
  { name: "10-keep-words", arrange: (page) => setUp(page) },
  {
    name: "12-lock",
    async arrange(page) {
      await locked(page);
      await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
    },
  },
  {
    name: "12-lock-wrong",
    async arrange(page) {
      await locked(page);
      const said = page.getByText("That is not the passphrase.");
      // The clock stands still in these pictures: the wait after the third try stays.
      for (let n = 0; n < 3; n++) {
        await page.getByLabel("Passphrase", { exact: true }).fill(`not the passphrase ${n}`);
        await page.getByRole("button", { name: "Open", exact: true }).click();
        // What was said of the try before goes first: a try that is under way lets no other begin.
        await said.waitFor({ state: "hidden" });
        if (n < 2) await said.waitFor();
      }
      await page.getByText("You can try again in").waitFor();
    },
  },
  {
    name: "12-lock-words",
    async arrange(page) {
      await locked(page);
      await page.getByRole("button", { name: "Use the 24 words" }).click();
    },
  },
  {
    name: "12-lock-delete",
    async arrange(page) {
      await locked(page);
      await page.getByRole("button", { name: "Delete everything on this device" }).click();
      await page.getByRole("button", { name: "Step 1 of 2" }).click();
    },
  },
  {
    name: "12-deleted",
    async arrange(page) {
      await settings(page, null);
      await page.getByRole("button", { name: "Step 1 of 2" }).click();
      await page.getByRole("button", { name: "Step 2 of 2" }).click();
      await page.getByRole("heading", { name: "It is all deleted" }).waitFor();
    },
  },
  {
    name: "14-settings",
    async arrange(page) {
      await settings(page);
      await page.getByRole("heading", { name: "Backup" }).waitFor();
    },
  },
  {
    name: "14-settings-lock",
    async arrange(page) {
      await theLock(page);
      await page.getByRole("button", { name: "Change the passphrase" }).click();
      await page.getByRole("button", { name: "Show the 24 words" }).click();
      await page.locator(".words-sheet").waitFor();
    },
  },
  {
    name: "14-settings-device",
    async arrange(page) {
      await theLock(page, null);
      await page.getByRole("button", { name: "Set a passphrase" }).waitFor();
    },
  },
  { name: "14-settings-visit", arrange: (page) => live(page, "settings") },
  {
    name: "14-settings-export",
    async arrange(page) {
      await live(page, "settings/export");
      await page.getByRole("radio", { name: "Replaced" }).check();
    },
  },
  { name: "14-settings-name", arrange: (page) => live(page, "settings/name") },
  {
    name: "14-settings-exit",
    async arrange(page) {
      await live(page, "settings/exit");
      await page.getByRole("radio", { name: /^A page of yours/ }).check();
      await page.getByLabel("Its address").fill("no address");
      await page.getByLabel("Its address").press("Enter");
    },
  },
  {
    name: "14-settings-display",
    async arrange(page) {
      await live(page, "settings/display");
      await page.getByRole("radio", { name: "Largest" }).check();
      await page.getByText("Changed.").waitFor();
    },
  },
  ...reminderStates,
  ...deviceStates,
  {
    name: "14-settings-prompts",
    async arrange(page) {
      await wavedOff(page);
      await page.goto("/#settings/prompts");
      await page.getByRole("button", { name: "Rest for a day" }).click();
    },
  },
  {
    name: "10-keep-file",
    async arrange(page) {
      await enter(page);
      await page.getByRole("link", { name: "See how" }).click();
      await page.getByRole("button", { name: "I have a backup file" }).click();
      await page.getByLabel("Choose the file").setInputFiles({ name: "a.backup", mimeType: "", buffer: Buffer.from("no backup") });
      await page.getByLabel("Its passphrase, or its 24 words").fill(passphrase);
      await page.getByRole("button", { name: "Open the file" }).click();
      await page.getByText("This file is no backup of this app.").waitFor();
    },
  },
  { name: "11-help", arrange: help },
  {
    name: "11-help-open",
    async arrange(page) {
      await help(page);
      for (const summary of await page.locator("summary").all()) await summary.click();
    },
  },
  {
    name: "11-help-not-safe",
    async arrange(page) {
      await help(page);
      await page.getByRole("button", { name: "I’m not safe" }).click();
    },
  },
  {
    name: "11-help-safe",
    async arrange(page) {
      await help(page);
      await page.getByRole("button", { name: "I’m safe for now" }).click();
    },
  },
  {
    name: "11-help-elsewhere",
    async arrange(page) {
      await help(page);
      await page.getByLabel("Numbers for").selectOption("Another country");
    },
  },
];
