import type { Words } from "./words.ts";

export const hr: Words = {
  means: {
    media: ["<Medijski zapis izostavljen>", "<Mediji izostavljeni>", "<Izostavljen medij>"],
    image: ["slika izostavljena"],
    video: ["videozapis izostavljen", "video izostavljen"],
    audio: ["zvuk izostavljen"],
    deleted: ["Ova je poruka izbrisana", "Ova poruka je izbrisana"],
    "missed-call": ["Propušteni glasovni poziv", "Propušteni videopoziv", "Propušten glasovni poziv", "Propušten video poziv"],
    sticker: ["naljepnica izostavljena"],
    gif: ["GIF izostavljen"],
    document: ["dokument izostavljen"],
    contact: ["Posjetnica izostavljena"],
    location: ["trenutna lokacija podijeljena"],
    call: ["Glasovni poziv", "Videopoziv"],
  },
  deletedByMe: ["Izbrisali ste ovu poruku"],
  edited: ["<Ova je poruka uređena>"],
  notices: ["sveobuhvatno šifrirani", "sigurnosni kod", "nestajuće poruke"],
};
