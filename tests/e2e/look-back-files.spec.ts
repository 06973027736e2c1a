import type { Page } from "@playwright/test";
import { discordPackage } from "../chats/discord-made.ts";
import { telegramAccount, telegramChat, telegramMessage } from "../chats/telegram-made.ts";
import { zipOf } from "../chats/zip-made.ts";
import { enter, expect, kept, test } from "./app.ts";
import { fileOf, twoPeople, whatsAppText } from "./chat-files.ts";
import { live } from "./person.ts";

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const goOn = (page: Page) => page.getByRole("button", { name: "Go on", exact: true }).click();
const chooser = (page: Page) => page.getByLabel(/^Choose the file$|^Add a file$/);
const side = (page: Page, name: string, which: string) =>
  page.getByRole("radiogroup", { name }).getByRole("radio", { name: which, exact: true });
const readers = (page: Page) => page.workers().filter((worker) => /\/chats-/.test(worker.url()));

test("F80 F81 F82 a zip of WhatsApp, without a network: who and the day are proposed, the way back loses nothing, leaving drops it all", async ({
  page,
  context,
  watch,
}) => {
  await live(page, "more");
  await kept(page);
  await context.setOffline(true);
  await page.getByRole("link", { name: /^Look back/ }).click();
  const before = watch.requests.length;
  const text = whatsAppText(twoPeople(6_000));
  await chooser(page).setInputFiles(
    fileOf("WhatsApp Chat with R..zip", zipOf([{ path: "WhatsApp Chat with R..txt", bytes: Buffer.from(text) }])),
  );
  await expect(title(page)).toHaveText("Who is who?");
  await expect(title(page)).toBeFocused();
  await expect(page.getByText("6,000 messages, from 20 June 2026 to 16 November 2026.")).toBeVisible();
  // The name of the file is the other one's.
  await expect(page.getByText("By the file, you are Kim.")).toBeVisible();
  await expect(side(page, "Kim", "Me")).toBeChecked();
  await side(page, "R.", "Me").check();
  await expect(side(page, "Kim", "Them")).toBeChecked();
  await side(page, "Kim", "Me").check();
  await goOn(page);
  // What they told comes first, and is no more than proposed.
  await expect(page.getByRole("radio", { name: "18 October 2026, as you told" })).toBeChecked();
  await page.getByRole("radio", { name: "Another day" }).check();
  await page.getByLabel("The day", { exact: true }).fill("2030-01-01");
  await page.getByRole("button", { name: "Look back" }).click();
  await expect(page.getByText("That day has not come yet.")).toBeVisible();
  await page.goBack();
  await expect(side(page, "Kim", "Me")).toBeChecked();
  await page.goBack();
  await expect(page.getByText("WhatsApp. 6,000 entries.")).toBeVisible();
  await page.goForward();
  await page.goForward();
  await expect(page.getByLabel("The day", { exact: true })).toHaveValue("2030-01-01");
  // A look at help is no leaving.
  await page.getByRole("link", { name: "Help" }).click();
  await page.goBack();
  await page.getByRole("radio", { name: "18 October 2026, as you told" }).check();
  await page.getByRole("button", { name: "Look back" }).click();
  await expect(page).toHaveURL(/#look-back\/see$/);
  expect(readers(page)).toHaveLength(1);
  await page.getByRole("link", { name: "Today" }).click();
  await expect.poll(() => readers(page).length).toBe(0);
  await page.goto("/#look-back/see");
  await expect(page.getByText("Choose the file", { exact: true })).toBeVisible();
  // Only the app's own files, out of what is kept on the device.
  expect(watch.requests.slice(before).filter((url) => !/\/(?:(?:assets|icons)\/[^?#]+|#[a-z-/]*)$/.test(url))).toEqual([]);
});

test("F80 an account of Telegram: which chat, and who is who in a group", async ({ page }) => {
  await enter(page, "No", "No", "Yes", "look-back");
  const pair = twoPeople(400);
  const third = { from: "Uma", from_id: "user33" };
  const group = pair.slice(0, 30).map((entry, at) => ({ ...telegramMessage(entry, at, ["Kim", "R."]), ...(at % 3 === 0 && third) }));
  const account = telegramAccount([
    telegramChat(pair, ["Kim", "R."]),
    JSON.stringify({ name: "Choir", type: "private_group", id: 5, messages: group }),
  ]);
  await chooser(page).setInputFiles(fileOf("result.json", account));
  await expect(title(page)).toHaveText("Which chat?");
  await goOn(page);
  await expect(page.getByText("Choose a chat.")).toBeVisible();
  await page.getByRole("checkbox", { name: /^Choir/ }).check();
  await goOn(page);
  await expect(page.getByText("Several people wrote here.")).toBeVisible();
  await expect(side(page, "Kim", "Me")).toBeChecked();
  await goOn(page);
  await expect(page.getByText("Say who the other one is.")).toBeVisible();
  await side(page, "R.", "Them").check();
  await side(page, "Uma", "Neither").check();
  await goOn(page);
  await expect(title(page)).toHaveText("When did it end?");
  await page.getByRole("radio", { name: "I don’t know, or later" }).check();
  await page.getByRole("button", { name: "Look back" }).click();
  await expect(page).toHaveURL(/#look-back\/see$/);
});

test("F80 what is no chat is said, file by file; the format and the order of dates are the person's to say", async ({ page }) => {
  await enter(page, "No", "No", "Yes", "look-back");
  await chooser(page).setInputFiles([
    fileOf("photo.jpg", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1])),
    fileOf("empty.txt", ""),
    fileOf("letter.pdf", "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"),
  ]);
  await expect(page.getByText(/^It is no chat that can be read here\./)).toHaveCount(2);
  await expect(page.getByText("It is empty.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Go on/ })).toHaveCount(0);
  await chooser(page).setInputFiles(fileOf("chat.txt", "02/03/2024, 10:00 - Kim: hello\nno stamp\n05/04/2024, 10:00 - R.: so\n"));
  await page.getByRole("button", { name: "Go on without what was not read" }).click();
  await expect(title(page)).toHaveText("Day or month first?");
  await goOn(page);
  await expect(page.getByText("Choose one.")).toBeVisible();
  await page.getByRole("group", { name: "Is 2/3/2024 …" }).getByRole("radio", { name: "3 February 2024" }).check();
  await goOn(page);
  await expect(page.getByText("2 messages, from 3 February 2024 to 4 May 2024.")).toBeVisible();
  await page.goBack();
  await page.getByRole("radio", { name: "The day", exact: true }).check();
  await goOn(page);
  await expect(page.getByText("2 messages, from 2 March 2024 to 5 April 2024.")).toBeVisible();
  await page.goto("/#look-back");
  await page.getByText("Read it as something else").last().click();
  await page.getByLabel("What it is").last().selectOption("Signal");
  await expect(page.getByText("There is no message in it.")).toBeVisible();
});

test("F82 F83 what the chat shows, what it proposes for the log one by one, and what is kept of it", async ({ page }) => {
  await live(page, "look-back");
  await chooser(page).setInputFiles(fileOf("WhatsApp Chat with R..txt", `no stamp\n${whatsAppText(twoPeople(6_000))}`));
  await goOn(page);
  await page.getByRole("radio", { name: "18 October 2026, as you told" }).check();
  await page.getByRole("button", { name: "Look back" }).click();
  await expect(page.getByRole("img", { name: /^Messages a week from/ })).toBeVisible();
  // What nobody could read stays in reach, on demand.
  await page.getByText("One line was not understood").click();
  await expect(page.getByText("no stamp", { exact: true })).toBeVisible();
  await expect(page.getByRole("table", { name: "What the check would mark, by month" }).getByRole("row")).not.toHaveCount(0);
  const rows = page.locator(".propose");
  // An answer to what they began is no contact by itself.
  const back = rows.filter({ hasText: "You wrote back" }).first();
  await expect(back.getByLabel("What it was")).toHaveValue("");
  await back.getByRole("button", { name: "Put it in" }).click();
  await expect(page.getByText("Choose first, or leave it out.")).toBeVisible();
  await expect(back.getByLabel("What it was")).toBeFocused();
  const first = (await rows.first().locator("h3").textContent()) ?? "";
  await rows.first().getByRole("button", { name: "Put it in" }).click();
  await expect(page.getByText("Written down.")).toBeVisible();
  await expect(rows.first().locator("h3")).not.toHaveText(first);
  await expect(page.getByRole("heading", { name: "For your log" })).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(rows.first().locator("h3")).toHaveText(first);
  await rows.first().getByRole("button", { name: "Not this" }).click();
  await expect(page.getByText("One put aside.")).toBeVisible();
  await page.getByRole("button", { name: "Show again" }).click();
  await page.getByRole("button", { name: "Keep the figures" }).click();
  await expect(page.getByText("The figures are kept. The file is not.")).toBeVisible();
  await page.getByRole("link", { name: "Today" }).click();
  await expect(title(page)).not.toHaveText("Look back");
  await page.goto("/#look-back");
  await expect(page.getByText(/^Kept on 26 November 2026\./)).toBeVisible();
  await page.getByRole("link", { name: /^Read a file/ }).click();
  await expect(page.getByText("Choose the file", { exact: true })).toBeVisible();
});

test("F27 F82 in a file of one side nothing is taken for unanswered: they say whether it was", async ({ page }) => {
  await live(page, "look-back");
  const own = twoPeople(6_000).filter(({ who }) => who === 0);
  await chooser(page).setInputFiles(fileOf("messages.json", discordPackage(own)));
  await expect(page.getByText("By the file, you made it.")).toBeVisible();
  await goOn(page);
  await page.getByRole("radio", { name: "18 October 2026, as you told" }).check();
  await page.getByRole("button", { name: "Look back" }).click();
  await expect(page.getByText(/^2,970 messages from you, from /)).toBeVisible();
  const row = page.locator(".propose").first();
  const first = (await row.locator("h3").textContent()) ?? "";
  await row.getByRole("button", { name: "Put it in" }).click();
  await expect(row.getByText("Choose first, or leave it out.")).toBeVisible();
  await row.getByLabel("Was it answered?").selectOption("Yes");
  await row.getByRole("button", { name: "Put it in" }).click();
  await expect(page.getByText("Written down.")).toBeVisible();
  await expect(row.locator("h3")).not.toHaveText(first);
});

test("F81 cancel ends the reading at once, and the worker with it", async ({ page }) => {
  await enter(page, "No", "No", "Yes", "look-back");
  const text = whatsAppText(twoPeople(20_000));
  await chooser(page).waitFor({ state: "attached" });
  // Large without being sent anywhere: the browser puts the same bytes one after the other.
  await page.evaluate((part) => {
    const blob = new Blob([part]);
    const files = new DataTransfer();
    files.items.add(new File(Array<Blob>(400).fill(blob), "chat.txt"));
    window.dispatchEvent(new DragEvent("drop", { dataTransfer: files, cancelable: true }));
  }, text);
  await expect(title(page)).toHaveText("Reading");
  await expect(page.getByText(/^[1-9]\d* % read$/)).toBeVisible();
  const ended = readers(page)[0]?.waitForEvent("close");
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(title(page)).toHaveText("Look back");
  await ended;
  await chooser(page).setInputFiles(fileOf("chat.txt", text));
  await expect(title(page)).toHaveText("Who is who?");
});
