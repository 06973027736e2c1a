import type { Words } from "./words.ts";

export const nb: Words = {
  means: {
    media: ["<Mediafil er utelatt>", "<Medier utelatt>", "<Media utelatt>", "<Uten vedlegg>"],
    image: ["bilde utelatt", "bilde ikke inkludert"],
    video: ["video utelatt"],
    audio: ["lyd utelatt"],
    sticker: ["klistremerke utelatt"],
    document: ["dokument utelatt", "utelatt dokument"],
    deleted: ["Denne meldingen ble slettet"],
    "missed-call": ["Tapt taleanrop", "Tapt videoanrop", "Ubesvart taleanrop", "Tapt videosamtale"],
    gif: ["GIF utelatt"],
    contact: ["Kontaktkort sløyfet"],
    location: ["posisjon i sanntid delt"],
    call: ["Taleanrop", "Videoanrop"],
  },
  deletedByMe: ["Du slettet denne meldingen"],
  edited: ["<Denne meldingen ble redigert>"],
  notices: ["ende-til-ende-kryptert", "sikkerhetskode", "tidsbegrensede meldinger", "forsvinnende meldinger"],
};
