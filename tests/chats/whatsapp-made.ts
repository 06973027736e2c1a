import type { MadeEntry } from "./made.ts";

/** How one phone writes its exports. */
export interface Phone {
  /** A header up to the name. */
  readonly header: (time: Date) => string;
  readonly isIos: boolean;
  readonly words: PhoneWords;
  readonly dateOrder: "dmy" | "mdy" | "ymd";
  readonly hasSeconds: boolean;
}

interface PhoneWords {
  readonly media: string;
  readonly image: string;
  readonly deleted: string;
  readonly deletedByMe: string;
  readonly edited: string;
  readonly missed: string;
  readonly sealed: string;
  readonly mark: string;
}

const lrm = "\u200e";
const rlm = "\u200f";
const nnbsp = "\u202f";
const nbsp = "\u00a0";
const two = (value: number) => String(value).padStart(2, "0");
const arabic = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));

const en: PhoneWords = {
  media: "<Media omitted>",
  image: "image omitted",
  deleted: "This message was deleted",
  deletedByMe: "You deleted this message",
  edited: "<This message was edited>",
  missed: "Missed voice call",
  sealed: "Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them.",
  mark: lrm,
};
const de: PhoneWords = {
  media: "<Medien ausgeschlossen>",
  image: "Bild weggelassen",
  deleted: "Diese Nachricht wurde gelöscht",
  deletedByMe: "Du hast diese Nachricht gelöscht",
  edited: "<Diese Nachricht wurde bearbeitet.>",
  missed: "Verpasster Sprachanruf",
  sealed: "Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.",
  mark: lrm,
};
const ar: PhoneWords = {
  media: "<تم استبعاد الوسائط>",
  image: "لم يتم إدراج الصورة",
  deleted: "تم حذف هذه الرسالة",
  deletedByMe: "لقد حذفت هذه الرسالة",
  edited: "<تم تعديل هذه الرسالة>",
  missed: "مكالمة صوتية فائتة",
  sealed: "الرسائل والمكالمات مشفرة تمامًا بين الطرفين",
  mark: rlm,
};
const zh: PhoneWords = {
  media: "<省略多媒体文件>",
  image: "忽略图片",
  deleted: "此消息已删除",
  deletedByMe: "您已删除此消息",
  edited: "<此消息已编辑>",
  missed: "未接语音通话",
  sealed: "消息和通话都进行端到端加密。",
  mark: lrm,
};

/** The parts of a stamp, by the letters that CLDR uses for them. */
function parts(time: Date) {
  const [year, month, day, hour] = [time.getUTCFullYear(), time.getUTCMonth() + 1, time.getUTCDate(), time.getUTCHours()];
  const [minute, second] = [two(time.getUTCMinutes()), two(time.getUTCSeconds())];
  return {
    y: year,
    yy: two(year % 100),
    M: month,
    MM: two(month),
    d: day,
    dd: two(day),
    H: hour,
    HH: two(hour),
    h: hour % 12 || 12,
    m: minute,
    s: second,
    isPm: hour >= 12,
  };
}
type Parts = ReturnType<typeof parts>;

const phone = (
  order: Phone["dateOrder"],
  words: PhoneWords,
  stamp: (p: Parts) => string,
  more: { readonly dash?: string; readonly colon?: boolean } = {},
): Phone => {
  const written = (time: Date) => stamp(parts(time));
  const isIos = written(new Date(0)).startsWith("[");
  const end = more.colon ? ": " : isIos ? " " : ` ${more.dash ?? "-"} `;
  const hasSeconds = written(new Date(0)) !== written(new Date(1_000));
  return { header: (time) => `${written(time)}${end}`, isIos, words, dateOrder: order, hasSeconds };
};

/** Every way to write a stamp that is known, by the phone that does. */
export const phones: Readonly<Record<string, Phone>> = {
  "Android, United States": phone("mdy", en, (p) => `${p.M}/${p.d}/${p.yy}, ${p.h}:${p.m}${nnbsp}${p.isPm ? "PM" : "AM"}`),
  "Android, United States, before 2023": phone("mdy", en, (p) => `${p.M}/${p.d}/${p.yy}, ${p.h}:${p.m} ${p.isPm ? "PM" : "AM"}`),
  "Android, Britain": phone("dmy", en, (p) => `${p.dd}/${p.MM}/${p.y}, ${p.HH}:${p.m}`),
  "Android, India": phone("dmy", en, (p) => `${p.dd}/${p.MM}/${p.yy}, ${p.h}:${p.m}${nnbsp}${p.isPm ? "pm" : "am"}`),
  "Android, Canada": phone("ymd", en, (p) => `${p.y}-${p.MM}-${p.dd}, ${p.h}:${p.m}${nnbsp}${p.isPm ? "p.m." : "a.m."}`),
  "Android, Mexico": phone("dmy", en, (p) => `${p.d}/${p.M}/${p.y} ${p.h}:${p.m} ${p.isPm ? "p" : "a"}.${nbsp}m.`),
  "Android, Germany": phone("dmy", de, (p) => `${p.dd}.${p.MM}.${p.yy}, ${p.HH}:${p.m}`),
  "Android, Czechia": phone("dmy", en, (p) => `${p.dd}.${p.MM}.${p.yy} ${p.HH}:${p.m}`),
  "Android, Netherlands": phone("dmy", en, (p) => `${p.dd}-${p.MM}-${p.y} ${p.HH}:${p.m}`),
  "Android, Sweden": phone("ymd", en, (p) => `${p.y}-${p.MM}-${p.dd} ${p.HH}:${p.m}`),
  "Android, Finland": phone("dmy", en, (p) => `${p.d}.${p.M}.${p.y} klo ${p.H}.${p.m}`),
  "Android, Indonesia": phone("dmy", en, (p) => `${p.dd}/${p.MM}/${p.yy} ${p.HH}.${p.m}`),
  "Android, France, old": phone("dmy", en, (p) => `${p.dd}/${p.MM}/${p.y} à ${p.HH}:${p.m}`),
  "Android, Arabic digits": phone(
    "dmy",
    ar,
    (p) => `${arabic(`${p.d}${rlm}/${p.M}${rlm}/${p.y}، ${p.h}:${p.m}`)}${nbsp}${p.isPm ? "م" : "ص"}`,
  ),
  "Android, China": phone("ymd", zh, (p) => `${p.y}/${p.MM}/${p.dd} ${p.HH}:${p.m}`),
  "Android, Korea": phone("ymd", en, (p) => `${p.y}. ${p.M}. ${p.d}. ${p.isPm ? "오후" : "오전"} ${p.h}:${p.m}`),
  "Android, en dash": phone("mdy", en, (p) => `${p.MM}/${p.dd}/${p.yy}, ${p.h}:${p.m}:${p.s} ${p.isPm ? "PM" : "AM"}`, { dash: "–" }),
  "Android, Croatia": phone("dmy", en, (p) => `${p.d}. ${p.M}. ${p.y}. ${p.HH}:${p.m}:${p.s}`),
  "iOS, United States": phone("mdy", en, (p) => `[${p.M}/${p.d}/${p.yy}, ${p.h}:${p.m}:${p.s}${nnbsp}${p.isPm ? "PM" : "AM"}]`),
  "iOS, Canada": phone("ymd", en, (p) => `[${p.y}-${p.MM}-${p.dd}, ${p.h}:${p.m}:${p.s} ${p.isPm ? "PM" : "AM"}]`),
  "iOS, Germany": phone("dmy", de, (p) => `[${p.dd}.${p.MM}.${p.yy}, ${p.HH}:${p.m}:${p.s}]`),
  "iOS, Finland": phone("dmy", en, (p) => `[${p.d}.${p.M}.${p.y} klo ${p.H}.${p.m}.${p.s}]`),
  "iOS, Vietnam, the time first": phone("dmy", en, (p) => `[${p.HH}:${p.m}:${p.s}, ${p.d}/${p.M}/${p.y}]`),
  "iOS, Arabic": phone("dmy", ar, (p) => `[${rlm}${p.d}${rlm}/${p.M}${rlm}/${p.y}، ${p.HH}:${p.m}:${p.s}]`),
  "iOS, Buddhist calendar": phone("mdy", en, (p) => `[${p.M}/${p.d}/${p.y + 543} BE, ${p.HH}:${p.m}:${p.s}]`),
  "iOS, Japanese calendar": phone("mdy", en, (p) => `[${p.M}/${p.d}/R${p.y - 2018}, ${p.HH}:${p.m}:${p.s}]`),
  "iOS, China": phone("ymd", zh, (p) => `[${p.y}/${p.M}/${p.d} ${p.isPm ? "下午" : "上午"}${p.h}:${p.m}:${p.s}]`),
  "iOS, very old, a colon": phone("dmy", en, (p) => `${p.dd}.${p.MM}.${p.yy} ${p.HH}.${p.m}.${p.s}`, { colon: true }),
};

/** The text of an export. @param names who made it, and the other one */
export function exported(entries: readonly MadeEntry[], { header, isIos, words }: Phone, names: readonly [string, string]): string {
  const { mark } = words;
  const end = isIos ? "\r\n" : "\n";
  return entries
    .map(({ time, who, kind, text, isEdited }) => {
      const stamp = header(new Date(time));
      const start = `${stamp}${names[who]}: `;
      const edited = isEdited ? ` ${isIos ? mark : ""}${words.edited}` : "";
      if (kind === "notice") return `${isIos ? `${stamp}${names[1]}: ${mark}` : stamp}${words.sealed}${end}`;
      if (kind === "image") return `${isIos ? `${mark}${start}${mark}${words.image}` : `${start}${words.media}`}${end}`;
      if (kind === "call") return `${start}${isIos ? mark : ""}${words.missed}${end}`;
      const deleted = who === 0 ? words.deletedByMe : words.deleted;
      if (kind === "deleted") return `${start}${isIos ? `${mark}${deleted}.` : deleted}${end}`;
      return `${start}${text}${edited}${end}`;
    })
    .join("");
}
