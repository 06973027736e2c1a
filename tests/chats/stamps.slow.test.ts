import { describe, expect, it } from "vitest";
import { isoLocal } from "../../src/chats/calendar.ts";
import { chatsOf } from "./reading.ts";

/** Both halves of the day, both twelves, days that no month has, and a month that some languages do not shorten. */
const moments = ["2022-03-18T00:05:07", "2022-03-19T09:17:01", "2022-05-20T12:10:59", "2022-05-21T14:56:33", "2022-06-22T23:59:00"].map(
  (text) => Date.parse(`${text}Z`),
);
const people = ["Kim", "Noa"];

/** Reads a chat whose stamps are written so. @returns its times, its order of dates, what was warned of */
async function readStamps(stamp: (time: number) => string, wrap: (stamp: string) => string) {
  const text = moments.map((time, at) => `${wrap(stamp(time))}${people[at % 2]}: hi\n`).join("");
  const [chat] = await chatsOf(text, "_chat.txt", { format: "whatsapp" });
  return { times: Array.from(chat?.columns.table().time ?? [], isoLocal), order: chat?.dateOrder, warnings: [...(chat?.warnings ?? [])] };
}

const timesTo = (style: string | undefined) =>
  moments.map((time) => (style === "short" ? isoLocal(Math.floor(time / 60_000) * 60_000) : isoLocal(time)));
const bracketed = (stamp: string) => `[${stamp}] `;
const dashed = (stamp: string) => `${stamp} - `;
const wraps = [bracketed, dashed, (stamp: string) => `\u200e[${stamp}] `, (stamp: string) => `${stamp} – `];

/** Languages that the app speaks, as regions write them. */
const locales = `en-US en-GB en-CA en-AU en-IN en-IE en-NZ en-ZA en-SG de de-AT de-CH es es-MX es-CO es-AR es-US es-CL es-PE fr fr-CA fr-CH
fr-BE it it-CH pt-BR pt-PT ru uk be bg cs sk sl hr sr sr-Latn bs mk sq pl hu ro tr az el he ar ar-EG ar-SA ar-AE ar-MA fa ur ur-IN hi bn
bn-IN as ta te kn ml mr gu pa ne si th lo km my vi id ms fil ja ko zh-CN zh-TW zh-HK nb nn sv da fi et lv lt is nl nl-BE ca eu gl ga cy af
sw zu am ka hy kk ky uz mn ps sd`.split(/\s+/);
/** Those that write the name of a month in a medium date, and are read so too. */
const named = `en-US en-GB en-CA en-AU en-IN es es-MX es-AR es-PE fr fr-CA pt-BR ru uk bg cs sk sl bs mk sq ro tr az el he ur hi bn ta te
kn ml mr gu pa th vi id ms fil nb nn sv da fi et lt is nl ca gl af`.split(/\s+/);

describe("F80 every stamp that a phone prints is read", () => {
  it.each(locales)("F80a %s: a short date, with every clock and the digits of each script", async (locale) => {
    for (const hourCycle of ["h12", "h23"] as const)
      for (const numberingSystem of [undefined, "latn"])
        for (const timeStyle of ["short", "medium"] as const)
          for (const options of [{ dateStyle: "short", timeStyle }, { dateStyle: "short" }] as const) {
            const all = { timeZone: "UTC", calendar: "gregory", hourCycle, ...(numberingSystem && { numberingSystem }) };
            const date = new Intl.DateTimeFormat(locale, { ...all, ...options });
            const time = new Intl.DateTimeFormat(locale, { ...all, timeStyle });
            const stamp = (at: number) => ("timeStyle" in options ? date.format(at) : `${date.format(at)}, ${time.format(at)}`);
            for (const wrap of [bracketed, dashed])
              expect([stamp(0), (await readStamps(stamp, wrap)).times]).toEqual([stamp(0), timesTo(timeStyle)]);
          }
  });

  it.each(named)("F80a %s: the month by its name", async (locale) => {
    for (const hourCycle of ["h12", "h23"] as const) {
      const format = new Intl.DateTimeFormat(locale, {
        timeZone: "UTC",
        calendar: "gregory",
        hourCycle,
        dateStyle: "medium",
        timeStyle: "medium",
      });
      for (const wrap of wraps) {
        const { times, warnings } = await readStamps(format.format, wrap);
        expect([times, warnings]).toEqual([timesTo("medium"), []]);
      }
    }
  });

  it.each([
    ["th", "buddhist"],
    ["en-US", "buddhist"],
    ["ja", "japanese"],
    ["en-US", "japanese"],
    ["de", "japanese"],
    ["fa", "persian"],
    ["zh-TW", "roc"],
  ])("F80a %s, calendar %s", async (locale, calendar) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: "UTC", calendar, dateStyle: "short", timeStyle: "medium" });
    for (const wrap of wraps) expect((await readStamps(format.format, wrap)).times).toEqual(timesTo("medium"));
  });

  it("F80e the calendar of Islam is read as it is written, and said", async () => {
    const format = new Intl.DateTimeFormat("ar-SA", {
      timeZone: "UTC",
      calendar: "islamic-umalqura",
      dateStyle: "short",
      timeStyle: "medium",
    });
    const { times, warnings } = await readStamps(format.format, (stamp) => `[${stamp}] `);
    expect([times.map((time) => time.slice(11)), warnings]).toEqual([timesTo("medium").map((time) => time.slice(11)), ["other-calendar"]]);
  });
});

const two = (value: number) => String(value).padStart(2, "0");
const of = (time: number) => {
  const date = new Date(time);
  const [y, m, d, H] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCHours()];
  return {
    y,
    yy: two(y % 100),
    m,
    mm: two(m),
    d,
    h: H % 12 || 12,
    H: two(H),
    min: two(date.getUTCMinutes()),
    s: two(date.getUTCSeconds()),
    H24: H,
  };
};
type Parts = ReturnType<typeof of>;
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const kanji = "日月火水木金土";
const weekdayOf = ({ y, m, d }: Parts) => new Date(Date.UTC(y, m - 1, d)).getUTCDay();
const english = (month: number) => new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" }).format(Date.UTC(2022, month - 1));

/** What phones of a certain age, or other hands, wrote. */
const others: readonly (readonly [string, (p: Parts) => string])[] = [
  ["Tuesday, 20 August 2022, 14:56", (p) => `${weekdays[weekdayOf(p)]}, ${p.d} ${english(p.m)} ${p.y}, ${p.H}:${p.min}`],
  ["Tue, 20/08/2022, 14:56", (p) => `${weekdays[weekdayOf(p)]?.slice(0, 3)}, ${p.d}/${p.mm}/${p.y}, ${p.H}:${p.min}`],
  ["August 20, 2022 at 2:56 PM", (p) => `${english(p.m)} ${p.d}, ${p.y} at ${p.h}:${p.min} ${p.H24 < 12 ? "AM" : "PM"}`],
  ["20th August? no: August 20th, 2022, 14:56", (p) => `${english(p.m)} ${p.d}th, ${p.y}, ${p.H}:${p.min}`],
  ["20-Aug-22 14:56", (p) => `${p.d}-${english(p.m).slice(0, 3)}-${p.yy} ${p.H}:${p.min}`],
  ["18/3/22, 14:56hs", (p) => `${p.d}/${p.m}/${p.yy}, ${p.H}:${p.min}hs`],
  ["18/03/22 a las 14:56 hs", (p) => `${p.d}/${p.mm}/${p.yy} a las ${p.H}:${p.min} hs`],
  ["18/03/22 à 14h56", (p) => `${p.d}/${p.mm}/${p.yy} à ${p.H}h${p.min}`],
  ["18.03.22 um 14:56 Uhr", (p) => `${p.d}.${p.mm}.${p.yy} um ${p.H}:${p.min} Uhr`],
  ["18.03.2022 kl. 14.56", (p) => `${p.d}.${p.mm}.${p.y} kl. ${p.H}.${p.min}`],
  ["18.03.2022 o godz. 14:56", (p) => `${p.d}.${p.mm}.${p.y} o godz. ${p.H}:${p.min}`],
  ["R4/3/18 14:56", (p) => `R${p.y - 2018}/${p.m}/${p.d} ${p.H}:${p.min}`],
  ["令和4年3月18日 14:56", (p) => `令和${p.y - 2018}年${p.m}月${p.d}日 ${p.H}:${p.min}`],
  ["2022年3月18日 下午2:56", (p) => `${p.y}年${p.m}月${p.d}日 ${p.H24 < 12 ? "上午" : "下午"}${p.h}:${p.min}`],
  ["2022/3/18(金) 14:56", (p) => `${p.y}/${p.m}/${p.d}(${kanji[weekdayOf(p)]}) ${p.H}:${p.min}`],
  ["2022年3月18日 星期五 14:56", (p) => `${p.y}年${p.m}月${p.d}日 星期${kanji[weekdayOf(p)]} ${p.H}:${p.min}`],
  [
    "2022년 3월 18일 금요일 오후 2:56",
    (p) => `${p.y}년 ${p.m}월 ${p.d}일 ${kanji[weekdayOf(p)]}요일 ${p.H24 < 12 ? "오전" : "오후"} ${p.h}:${p.min}`,
  ],
  ["18/3/2565 พ.ศ. 14:56 น.", (p) => `${p.d}/${p.m}/${p.y + 543} พ.ศ. ${p.H}:${p.min} น.`],
  ["18/3/65 14:56", (p) => `${p.d}/${p.m}/${p.y - 1957} ${p.H}:${p.min}`],
  ["2:56 ΜΜ, 18/3/22", (p) => `${p.h}:${p.min} ${p.H24 < 12 ? "ΠΜ" : "ΜΜ"}, ${p.d}/${p.m}/${p.yy}`],
  ["2022-03-18T14:56", (p) => `${p.y}-${p.mm}-${p.d}T${p.H}:${p.min}`],
];

describe("F80 what else was written", () => {
  it.each(others)("F80a %s", async (_, stamp) => {
    for (const wrap of wraps) {
      const { times, warnings } = await readStamps((time) => stamp(of(time)), wrap);
      expect([times, warnings]).toEqual([timesTo("short"), []]);
    }
  });
});
