import type { Words } from "./words.ts";

export const da: Words = {
  means: {
    media: ["<Medier udeladt>", "<Mediefil udeladt>", "<Medier undladt>"],
    image: ["billede udeladt"],
    video: ["video udeladt"],
    audio: ["lyd udeladt"],
    sticker: ["sticker udeladt", "klistermærke udeladt"],
    document: ["dokument udeladt"],
    deleted: ["Denne besked blev slettet", "Denne besked er slettet", "Denne besked er blevet slettet"],
    "missed-call": ["Mistet taleopkald", "Ubesvaret taleopkald", "Ubesvaret videoopkald", "Mistet opkald", "Mistede video opkald"],
    gif: ["GIF udeladt"],
    contact: ["Kontaktkort udeladt"],
    location: ["live placering delt"],
    call: ["Taleopkald", "Videoopkald"],
  },
  deletedByMe: ["Du slettede denne besked", "Du har slettet denne besked"],
  edited: ["<Denne besked blev redigeret>"],
  notices: ["end-to-end-krypteret", "sikkerhedskode", "forsvindende beskeder"],
};
