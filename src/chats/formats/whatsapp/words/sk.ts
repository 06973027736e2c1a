import type { Words } from "./words.ts";

export const sk: Words = {
  means: {
    media: ["<Médiá vynechané>"],
    image: ["obrázok vynechaný"],
    video: ["video vynechané"],
    audio: ["zvuk vynechaný"],
    sticker: ["nálepka vynechaná"],
    gif: ["GIF vynechaný"],
    document: ["dokument vynechaný"],
    contact: ["Karta kontaktu vynechaná"],
    location: ["bola zdieľaná aktuálna poloha"],
    deleted: ["Táto správa bola odstránená"],
    "missed-call": ["Zmeškaný hovor", "Zmeškaný videohovor"],
  },
  deletedByMe: ["Túto správu ste odstránili"],
  edited: [],
  notices: ["šifrovaním počas celého spojenia", "Bezpečnostný kód"],
};
