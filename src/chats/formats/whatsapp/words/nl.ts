import type { Words } from "./words.ts";

export const nl: Words = {
  means: {
    media: ["<Media weggelaten>"],
    image: ["afbeelding weggelaten"],
    video: ["video weggelaten"],
    audio: ["audio weggelaten"],
    sticker: ["sticker weggelaten"],
    gif: ["GIF weggelaten"],
    document: ["document weggelaten"],
    contact: ["Contactkaart weggelaten", "Visitekaartje weggelaten"],
    deleted: ["Dit bericht is verwijderd", "Dit bericht werd verwijderd"],
    "missed-call": ["Gemiste spraakoproep", "Gemiste video-oproep", "Gemiste oproep", "Gemist spraakgesprek", "Gemist videogesprek"],
    call: ["Spraakoproep", "Video-oproep"],
    poll: ["PEILING:"],
    location: ["live locatie gedeeld"],
  },
  deletedByMe: ["Je hebt dit bericht verwijderd", "U hebt dit bericht verwijderd", "U heeft dit bericht verwijderd"],
  edited: ["<Dit bericht is bewerkt>"],
  notices: [
    "end-to-end versleuteld",
    "beveiligd met end-to-end",
    "beveiligingscode",
    "zelfwissende berichten",
    "verdwijnende berichten",
    "telefoonnummer gewijzigd",
    "onderwerp gewijzigd",
  ],
};
