import { type Answer, answer, drafts, enter, expect, expectVerdict, field, parcel, test, verdict, write } from "./app.ts";

const off = "Copy and share are off";

test.describe("F1 three questions before anything else", () => {
  test("F1 they come first by every door but help, with the word on Exit and on shared devices before them", async ({ page }) => {
    for (const door of ["/", "/#anything", "/#check"]) {
      await page.goto(door);
      await page.reload();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Three questions first");
    }
    const text = await page.locator("main").innerText();
    const before = ["Exit", "Shift, three times", "history stays", "safer device"];
    for (const part of before) expect(text.indexOf(part), part).toBeLessThan(text.indexOf("1. Has the other person"));
    for (const part of before) expect(text, part).toContain(part);
  });

  test("F1 no, no and yes open the ways to the other person", async ({ page }) => {
    await enter(page);
    await write(page, drafts.send, "They wrote first", parcel);
    await expectVerdict(page, "send");
    await expect(page.getByText(off)).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Copy it" })).toBeVisible();
  });

  const closed: readonly (readonly [string, Answer, Answer, Answer])[] = [
    ["all skipped", null, null, null],
    ["the first unclear", "Unclear", "No", "Yes"],
    ["the second unclear", "No", "Unclear", "Yes"],
    ["the third skipped", "No", "No", "Skip"],
    ["the third left out", "No", "No", null],
  ];
  for (const [name, ...given] of closed) {
    test(`F1 ${name}: reading stays on; copy, share and the simpler version are off, and it says why`, async ({ page, taken: _ }) => {
      await enter(page, ...given);
      await write(page, drafts.edit, "They wrote first", parcel);
      await expectVerdict(page, "edit");
      await expect(page.locator(".finding")).toHaveCount(1);
      await expect(page.getByRole("button", { name: /^Copy|^Share|Leave it out/ })).toHaveCount(0);
      await expect(page.locator(".compare")).toHaveCount(0);
      await expect(page.getByText(off)).toBeVisible();
      await expect(page.getByText("They open when the three questions are answered.")).toBeVisible();
      await write(page, drafts.send, "They wrote first", parcel);
      await expect(page.locator(".finding")).toHaveCount(0);
      await expect(page.getByRole("button", { name: /^Copy|^Share/ })).toHaveCount(0);
    });
  }

  test("F1 the questions can be answered later, and open what was closed; the words are still there", async ({ page }) => {
    await page.goto("/#check");
    await page.getByRole("button", { name: "Skip for now" }).click();
    await write(page, drafts.send, "They wrote first", parcel);
    await page.getByRole("link", { name: "Answer the questions" }).click();
    await answer(page, "No", "No", "Yes");
    await page.getByRole("button", { name: "Go on" }).click();
    expect(await field(page).inputValue()).toBe(drafts.send);
    await expect(page.getByRole("button", { name: "Copy it" })).toBeVisible();
  });

  test("F6 an answer counts when they go on: nothing is dropped by the arrow keys that run through the answers", async ({ page }) => {
    await page.goto("/#check");
    await page.getByRole("button", { name: "Skip for now" }).click();
    await field(page).fill(drafts.send);
    await page.goto("/#questions");
    await answer(page, null, null, "Yes");
    await page.getByRole("group", { name: "3. Are you 18 or older?" }).getByRole("radio", { name: "Yes" }).press("ArrowRight");
    await expect(page.getByRole("group", { name: "3. Are you 18 or older?" }).getByRole("radio", { name: "No" })).toBeChecked();
    await page.getByRole("button", { name: "Back" }).click();
    await expect(field(page)).toHaveValue(drafts.send);
  });

  test("F1 answers live for the visit only", async ({ page }) => {
    await enter(page);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Three questions first");
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  });
});

const settled = "Your post is with Anna at number 4, she is in after six.";

test.describe("F4 safety modes close the ways to the other person", () => {
  const modes = [
    ["asked to stop", "Yes", "They did", "No", null, /They asked for no contact\. That is the answer\./],
    ["order", "Yes", "A court or the police", "No", null, /Ask your lawyer or the court/],
    ["afraid", "No", null, "Yes", "I am", /You said that you are afraid/],
    ["own violence", "No", null, "Yes", "They might be", /You said that they might be afraid/],
  ] as const;
  for (const [name, first, who, second, whom, why] of modes) {
    test(`F4 ${name}: it says why, offers the help that fits, and nothing can be copied`, async ({ page, taken: _ }) => {
      await page.goto("/#check");
      await answer(page, first, second, "Yes");
      if (who !== null) await page.getByRole("checkbox", { name: who }).check();
      if (whom !== null) await page.getByRole("checkbox", { name: whom }).check();
      await page.getByRole("button", { name: "Go on" }).click();
      await write(page, drafts.edit, "They wrote first", parcel);
      await expect(page.locator(".finding").first()).toBeVisible();
      await expect(page.locator(".closed")).toContainText(why);
      await expect(page.getByRole("button", { name: /^Copy|^Share|Leave it out/ })).toHaveCount(0);
      await expect(page.locator(".compare")).toHaveCount(0);
      await write(page, drafts.send, "They wrote first", parcel);
      await expect(page.locator(".finding")).toHaveCount(0);
      await expect(verdict(page)).not.toHaveAttribute("data-v", "reading");
      await expect(verdict(page)).not.toContainText("Send, if you like");
      await page.getByRole("button", { name: "Help that fits" }).click();
      await expect(page.getByRole("region", { name: "Three contacts" })).toBeVisible();
      const own = page.getByText("Respect Phoneline");
      if (name === "own violence") {
        await page.getByLabel("Numbers for").selectOption("United Kingdom");
        await expect(own.first()).toBeVisible();
      } else if (name === "afraid") {
        await page.getByLabel("Numbers for").selectOption("United Kingdom");
        await expect(own).toHaveCount(0);
      }
    });
  }

  test("F4 asked to stop: what must be settled can be copied, and nothing else", async ({ page, taken }) => {
    await page.goto("/#check");
    await answer(page, "Yes", "No", "Yes");
    await page.getByRole("checkbox", { name: "They did" }).check();
    await page.getByRole("button", { name: "Go on" }).click();
    await write(page, drafts.edit, "Something must be settled");
    await expect(verdict(page)).toHaveAttribute("data-v", "stop");
    await expect(page.getByRole("button", { name: /^Copy|^Share/ })).toHaveCount(0);
    await write(page, settled, "Something must be settled");
    await expect(verdict(page)).toHaveAttribute("data-v", "send");
    await expect(page.locator(".closed")).toContainText("They asked for no contact");
    await page.getByRole("button", { name: "Copy it" }).click();
    await page.locator(".confirm").getByRole("button", { name: "Copy" }).click();
    expect(await taken.copied()).toEqual([settled]);
  });

  test("F4 the questions cannot take back what set a mode", async ({ page }) => {
    await page.goto("/#check");
    await answer(page, "Yes", null, null);
    await page.getByRole("button", { name: "Go on" }).click();
    await expect(page.getByRole("link", { name: "Answer the questions" })).toHaveCount(0);
    await expect(page.getByText("They asked for no contact.")).toBeVisible();
  });

  test("F4 a signal asks its one question, and only the answer closes", async ({ page }) => {
    await enter(page);
    await write(page, drafts.send, "They wrote first", "Do not write to me again. Please stop contacting me.");
    await expect(page.getByText("Did they ask you not to write?")).toBeVisible();
    await expect(page.getByText(off)).toHaveCount(0);
    await page.locator(".ask-card").getByRole("button", { name: "No" }).click();
    await expect(page.locator(".ask-card")).toHaveCount(0);
    await expect(page.getByText(off)).toHaveCount(0);
    await write(page, "Because of the restraining order my sister will bring the keys on Friday.", "Something must be settled");
    await expect(page.getByText("Is there an order, or did the police ask you not to contact them?")).toBeVisible();
    await page.locator(".ask-card").getByRole("button", { name: "Yes" }).click();
    await expect(page.locator(".closed")).toContainText("Ask your lawyer or the court");
    await expect(page.getByRole("button", { name: /^Copy|^Share/ })).toHaveCount(0);
  });
});

test.describe("F6 under 18", () => {
  test("F6 no formula: a child help line and a trusted adult; what was typed is dropped; it is asked again next time", async ({ page }) => {
    await page.goto("/#check");
    await page.getByRole("button", { name: "Skip for now" }).click();
    await write(page, "something typed before");
    await page.getByRole("link", { name: "Answer the questions" }).click();
    await answer(page, null, null, "No");
    await page.getByRole("button", { name: "Go on" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This app is for adults");
    await expect(page.getByText("Talk to a grown-up whom you trust")).toBeVisible();
    await page.getByLabel("Numbers for").selectOption("United Kingdom");
    await expect(page.getByText("Childline")).toBeVisible();
    await expect(page.locator("textarea")).toHaveCount(0);
    expect(await page.locator("body").innerText()).not.toContain("something typed before");
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Three questions first");
  });
});
