import { describe, expect, it } from "vitest";
import { languageOf } from "./language.ts";
import { readText } from "./text.ts";

const english = [
  "ok",
  "k",
  "Thanks, Tom downstairs is fine",
  "u free 2moro? need 2 drop ur keys",
  "abeg pick your call, i dey outside",
  "eh you eat already anot",
  "Love the new curtains. Yellow was always your colour.",
  "Happy Nowruz to you and your mother",
  "keys r with maureen",
  "🙂",
  "18:30?",
  "pls pls pls",
  "FINE",
  "Lol no",
  "Te amo but you knew that already and i said it too late",
  "Mind yourself",
];
const other = [
  "te extraño mucho, vuelve por favor",
  "Ich vermisse dich so sehr, bitte ruf mich an",
  "je t'aime encore et je ne peux pas vivre sans toi",
  "por favor no me dejes así",
  "mi manchi tantissimo, torna da me",
  "tęsknię za tobą, proszę wróć",
  "seni çok özledim lütfen geri dön",
  "aku rindu kamu, jangan tinggalkan aku lagi",
  "mahal pa rin kita, bumalik ka na sa akin",
  "mujhe tumse baat karni hai, kya hum mil sakte hain",
  "я скучаю по тебе, пожалуйста вернись",
  "お願い、もう一度だけ会って",
  "我还爱你",
  "أنا آسف جدا",
  "ik mis je zo, kom alsjeblieft terug",
  "jag saknar dig så mycket, kan vi inte prata",
];

describe("F70 English is read, other languages are not judged", () => {
  it.each(english)("F70 reads: %s", (text) => expect(languageOf(readText(text))).toBe("english"));
  it.each(other)("F70 does not judge: %s", (text) => expect(languageOf(readText(text))).toBe("other"));
});
