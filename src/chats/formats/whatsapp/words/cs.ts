import type { Words } from "./words.ts";

export const cs: Words = {
  means: {
    media: ["<Média vynechána>", "<Médium vynecháno>", "<média vynechána>"],
    image: ["obrázek vynechán"],
    video: ["video vynecháno"],
    audio: ["zvuk vynechán", "audio vynecháno", "zvukový soubor vynechán"],
    sticker: ["nálepka vynechána", "samolepka vynechána"],
    document: ["dokument vynechán"],
    deleted: ["Tato zpráva byla odstraněna", "Tato zpráva byla smazána"],
    "missed-call": ["Zmeškaný hlasový hovor", "Zmeškaný videohovor", "Zmeškaný hovor"],
    gif: ["GIF vynechán"],
    contact: ["Vizitka vynechána"],
    location: ["byla sdílena aktuální poloha"],
    call: ["Hlasový hovor", "Videohovor"],
  },
  deletedByMe: [
    "Tuto zprávu jste odstranili",
    "Odstranili jste tuto zprávu",
    "Smazali jste tuto zprávu",
    "Tuto zprávu jste smazal/a",
    "Tuto zprávu jste odstranil/a",
  ],
  edited: ["<Tato zpráva byla upravena>"],
  notices: ["šifrovány", "šifrované", "bezpečnostní kód", "mizející zprávy", "zmizející zprávy"],
};
