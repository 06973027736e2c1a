import type { Words } from "./words.ts";

export const pl: Words = {
  means: {
    media: ["<Multimedia pominięto>", "<pominięto multimedia>", "<Pominięto multimedia>", "<pliki pominięto>"],
    image: ["obraz pominięty", "pominięto obraz", "obraz został pominięty"],
    video: ["film pominięty", "pominięto film", "wideo pominięte"],
    audio: ["plik audio pominięty", "pominięto audio", "audio pominięte"],
    sticker: ["naklejka pominięta", "pominięto naklejkę"],
    gif: ["GIF pominięty", "pominięto GIF", "Plik GIF pominięty"],
    document: ["dokument pominięty", "pominięto dokument"],
    deleted: ["Ta wiadomość została usunięta", "Wiadomość została usunięta"],
    "missed-call": [
      "Nieodebrane połączenie głosowe",
      "Nieodebrane połączenie wideo",
      "Nieodebrane poł. głosowe",
      "Nieodebrane poł",
      "Nieodebrane poł. wideo",
      "Nieodebrane połączenie",
    ],
    poll: ["ANKIETA:"],
    contact: ["Pominięta wizytówka kontaktu"],
    location: ["udostępniona transmisja położenia"],
    call: ["Połączenie głosowe", "Połączenie wideo"],
  },
  deletedByMe: ["Usunięto tę wiadomość", "Usunąłeś(-ęłaś) tę wiadomość", "Usunięto przez Ciebie tę wiadomość", "Usunąłeś(aś) tę wiadomość"],
  edited: ["<Tę wiadomość edytowano>", "<Wiadomość została edytowana>", "<Ta wiadomość została edytowana>"],
  notices: ["zaszyfrowane", "kod bezpieczeństwa", "znikające wiadomości", "znikających wiadomości"],
};
