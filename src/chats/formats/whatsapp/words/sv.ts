import type { Words } from "./words.ts";

export const sv: Words = {
  means: {
    media: ["<Media har utelämnats>", "<Media utelämnad>", "<Media utesluten>"],
    image: ["bild utelämnad", "bild har utelämnats", "bild utesluten"],
    video: ["video utelämnad", "video har utelämnats", "video utesluten"],
    audio: ["ljud utelämnat", "ljud har utelämnats", "ljud utelslutet"],
    sticker: ["sticker utelämnad", "klistermärke har utelämnats", "sticker utesluten"],
    document: ["dokument utelämnat", "dokument har utelämnats", "dokument uteslutet"],
    deleted: [
      "Det här meddelandet raderades",
      "Det här meddelandet har raderats",
      "Detta meddelande raderades",
      "Detta meddelande har raderats",
    ],
    "missed-call": ["Missat röstsamtal", "Missat videosamtal", "Missat samtal"],
    gif: ["GIF utesluten"],
    contact: ["Kontaktkort uteslutet"],
    location: ["liveposition delad"],
    call: ["Röstsamtal", "Videosamtal"],
  },
  deletedByMe: ["Du raderade det här meddelandet", "Du raderade detta meddelande", "Du har tagit bort meddelandet"],
  edited: ["<Det här meddelandet redigerades>", "<Detta meddelande redigerades>"],
  notices: ["totalsträckskrypterade", "end-to-end-krypterade", "säkerhetskod", "försvinnande meddelanden"],
};
