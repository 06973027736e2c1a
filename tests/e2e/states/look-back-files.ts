import type { Page } from "@playwright/test";
import { telegramAccount, telegramChat } from "../../chats/telegram-made.ts";
import { fileOf, twoPeople, whatsAppText } from "../chat-files.ts";
import { live } from "../person.ts";
import type { State } from "../states.ts";

const files = async (page: Page, ...chosen: readonly ReturnType<typeof fileOf>[]) => {
  await live(page, "look-back");
  await page.getByLabel("Choose the file").setInputFiles(chosen);
};
const step = (page: Page, name: string) => page.getByRole("heading", { level: 1, name }).waitFor();
const openAll = async (page: Page) => {
  for (const summary of await page.locator("main summary").all()) await summary.click();
};

export const lookBackFilesStates: readonly State[] = [
  {
    name: "09-look-back-files",
    async arrange(page) {
      await live(page, "look-back");
      await openAll(page);
    },
  },
  {
    name: "09-look-back-unread",
    async arrange(page) {
      await files(page, fileOf("a photo with a name that does not end soon.jpg", "no chat"), fileOf("empty.txt", ""));
      await page.getByText("It is empty.").waitFor();
      await openAll(page);
    },
  },
  {
    name: "09-look-back-reading",
    async arrange(page) {
      await live(page, "look-back");
      // A file that is never read to its end.
      await page.evaluate(() => {
        Worker.prototype.postMessage = () => {};
        const files = new DataTransfer();
        files.items.add(new File(["x"], "chat.txt"));
        window.dispatchEvent(new DragEvent("drop", { dataTransfer: files, cancelable: true }));
      });
      await step(page, "Reading");
    },
  },
  {
    name: "09-look-back-dates",
    async arrange(page) {
      await files(page, fileOf("chat.txt", "02/03/2024, 10:00 - Kim: hello\n05/04/2024, 10:00 - R.: so\n"));
      await step(page, "Day or month first?");
      await page.getByRole("radio", { name: "I cannot tell" }).check();
    },
  },
  {
    name: "09-look-back-chats",
    async arrange(page) {
      const chats = ["R.", "Choir", "Ines"].map((name, at) => telegramChat(twoPeople(60 + at), ["Kim", name], 22 + at));
      await files(page, fileOf("result.json", telegramAccount(chats)));
      await step(page, "Which chat?");
      await page.getByRole("checkbox").first().check();
    },
  },
  {
    name: "09-look-back-who",
    async arrange(page) {
      await files(page, fileOf("chat.txt", `no stamp\n${whatsAppText(twoPeople(2_000))}`));
      await step(page, "Who is who?");
      await openAll(page);
      await page.getByRole("button", { name: "Go on" }).click();
      await page.getByText("Say which of them is you.").waitFor();
    },
  },
  {
    name: "09-look-back-day",
    async arrange(page) {
      await files(page, fileOf("WhatsApp Chat with R..txt", whatsAppText(twoPeople(6_000))));
      await page.getByRole("button", { name: "Go on" }).click();
      await step(page, "When did it end?");
      await page.getByRole("radio", { name: "Another day" }).check();
    },
  },
];
