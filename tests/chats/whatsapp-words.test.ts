import { describe, expect, it } from "vitest";
import { type Kind, kinds, summaryOf } from "#chats";
import { chatsOf } from "./reading.ts";

const android = (minute: number) => `18/03/2022, 14:${10 + minute} - `;
const ios = (minute: number) => `[18/03/2022, 14:${10 + minute}:00] `;

/** What the lines of Kim are read as, between those of others. */
async function kindsOf(header: (minute: number) => string, said: readonly string[]): Promise<readonly (Kind | undefined)[]> {
  const lines = said.map((text) => `${header(5)}Kim: ${text}`);
  const [chat] = await chatsOf([`${header(1)}Noa: hello`, `${header(2)}Kim: hello`, ...lines, `${header(6)}Noa: bye`].join("\n"));
  return Array.from(chat?.columns.table().kind ?? [], (code) => kinds[code]).slice(2, -1);
}

describe("F80 stamps", () => {
  const at = "2022-03-18T14:56:00";
  it.each([
    ["18.03.2022 ÖS 2:56 - ", "dmy"],
    ["18/3/2022, 2:56 μ.μ. - ", "dmy"],
    ["18/03/2022 2:56 ΜΜ - ", "dmy"],
    ["18.3.2022 klo 2.56 ip. - ", "dmy"],
    ["18/03/2022 a las 14:56 - ", "dmy"],
    ["18-3-2022 om 14:56 - ", "dmy"],
    ["\u200f١٨/٠٣/٢٠٢٢، ٢:٥٦ م - ", "dmy"],
    ["14:56, 18/3/2022 - ", "dmy"],
    ["2022년 3월 18일 오후 2:56 - ", "ymd"],
    ["2022年3月18日 下午2:56 - ", "ymd"],
    ["3/18/22 14.56 - ", "mdy"],
  ])("F80a %j", async (stamp, dateOrder) => {
    const chats = await chatsOf(`${stamp}Kim: hello\n${stamp}Noa: a question\n${stamp}Kim: more\n`);
    expect(summaryOf(chats)).toMatchObject({ messages: 3, participants: ["Kim", "Noa"], firstLocal: at, lastLocal: at, dateOrder });
  });

  it("F80e two digits of a year may come first", async () => {
    const lines = [17, 18, 19, 20, 21].map((day) => `22/3/${day} 14:56 - Kim: day ${day}`);
    expect(summaryOf(await chatsOf(lines.join("\n")))).toMatchObject({ dateOrder: "ymd", firstLocal: "2022-03-17T14:56:00" });
  });
});

describe("F80 words of the app", () => {
  it.each<readonly [string, Kind]>([
    ["\u200eIMG-20220318-WA0001.jpg (file attached)", "image"],
    ["\u200eNoa Lee.vcf (file attached)", "contact"],
    ["plan.psd (bestand bijgevoegd)", "document"],
    ["IMG-20220318-WA0001.jpg（添付ファイル）", "image"],
    ["2014-03-18-PHOTO-00000042.jpg <\u200eattached>", "image"],
    ["\u202a+972 50 123 4567\u202c", "text"],
    ["\u200fשלום", "text"],
    ["live location shared", "location"],
    ["<View once photo omitted>", "view-once"],
    ["Missatge esborrat", "text"],
    ["Aquest missatge està esborrat", "deleted"],
    ["삭제한 메시지입니다", "deleted"],
    ["यह संदेश मिटाया गया।", "deleted"],
  ])("F80f Android: %j", async (text, kind) => expect(await kindsOf(android, [text])).toEqual([kind]));

  it.each<readonly [string, Kind]>([
    ["\u200e照片已忽略", "image"],
    ["\u200evideota ei sisällytetä", "video"],
    ["\u200ebild utesluten", "image"],
    ["\u200eTấm ảnh", "notice"],
    ["\u200e这条消息已被删除。", "deleted"],
    ["\u200eВы удалили данное сообщение.", "deleted"],
    ["\u200eCuộc gọi nhỡ", "missed-call"],
    ["\u200e부재중 전화", "missed-call"],
    ["\u200eThis message was deleted by admin \u200eNoa.", "deleted"],
    ["\u200eГОЛОСОВАНИЕ:", "poll"],
    ["\u200eRöstsamtal, \u200e4 min", "call"],
    ["\u200e語音通話，\u200e沒有回應", "call"],
    ["\u200eVoĉa voko, \u200e4 minutoj", "call"],
    ["\u200eLa kodo kun \u200eNoa 2 ŝanĝiĝis", "notice"],
    ["\u200eYou received a view once photo. For added privacy, you can only open it on your phone.", "view-once"],
    ["\u200eLive location shared", "location"],
    ["x.pdf • 2 pages <attached: 00000002-x.pdf>", "document"],
    ["x.pdf • \u200e2 pages \u200edocument omitted", "document"],
    ["Messages and calls are end-to-end encrypted. No one outside of this chat can read or listen to them.", "notice"],
    ["\u202a+1 234 567 890\u202c", "text"],
  ])("F80f iOS: %j", async (text, kind) => expect(await kindsOf(ios, [text])).toEqual([kind]));

  it("F80f a mark before a whole entry of iOS is no file where the app says a sentence, or a text was changed", async () => {
    const text = [
      `\ufeff\u200e${ios(1)}Noa: \u200eŜanĝis sian numeron al alia, tuŝu tie ĉi por skribi al la nova numero aŭ por aldoni ĝin.`,
      `\u200e${ios(2)}Noa: \u200eYour security code with Noa changed.`,
      `\u200e${ios(3)}Kim: hello there \u200e<ĉi tio estis ŝanĝita>`,
      `\u200e${ios(4)}Noa: look \u200ebildo ne aldonita`,
      `\u200e${ios(5)}Noa: \u200ebildo ne aldonita`,
      `${ios(6)}Kim:.`,
    ].join("\r\n");
    expect(summaryOf(await chatsOf(text))).toMatchObject({ system: 2, messages: 4, media: 2, participants: ["Kim", "Noa"] });
  });

  it("F80f what the app says behind the colon of a very old iOS is a notice", async () => {
    const said = ["Noa: hello", "Kim: hi", "Noa: \u200eNoa ŝanĝis la temon", "Kim: \u200eimage omitted"];
    const chats = await chatsOf(said.map((text, at) => `13.06.18 21.25.1${at}: ${text}`).join("\n"));
    expect(summaryOf(chats)).toMatchObject({ messages: 3, system: 1, media: 1 });
  });

  it("F80f somebody who writes of a security code once takes part", async () => {
    const chats = await chatsOf(`${android(1)}Kim: what?\n${android(2)}Noa: my security code, and the group\n${android(3)}Kim: ah\n`);
    expect(summaryOf(chats)).toMatchObject({ messages: 3, participants: ["Kim", "Noa"] });
  });

  it("F80f a call that nobody is named for is a call", async () => {
    const chats = await chatsOf(`${android(1)}Kim: hi\n${android(2)}Noa: hi\n${android(3)}Missed voice call\n${android(4)}Noa: sorry\n`);
    expect(summaryOf(chats)).toMatchObject({ messages: 3, calls: 1, system: 0 });
  });
});
