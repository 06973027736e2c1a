import type { Words } from "./words.ts";

export const sv: Words = {
  means: {
    media: ["<Media har utelämnats>", "<Media utelämnad>", "<Media utesluten>"],
    image: ["bild utelämnad", "bild har utelämnats"],
    video: ["video utelämnad", "video har utelämnats"],
    audio: ["ljud utelämnat", "ljud har utelämnats"],
    sticker: ["sticker utelämnad", "klistermärke har utelämnats"],
    document: ["dokument utelämnat", "dokument har utelämnats"],
    deleted: [
      "Det här meddelandet raderades",
      "Det här meddelandet har raderats",
      "Detta meddelande raderades",
      "Detta meddelande har raderats",
    ],
    "missed-call": ["Missat röstsamtal", "Missat videosamtal"],
  },
  deletedByMe: ["Du raderade det här meddelandet", "Du raderade detta meddelande"],
  edited: ["<Det här meddelandet redigerades>", "<Detta meddelande redigerades>"],
  notices: ["totalsträckskrypterade", "end-to-end-krypterade", "säkerhetskod", "försvinnande meddelanden"],
};
