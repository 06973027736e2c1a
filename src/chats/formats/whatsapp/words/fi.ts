import type { Words } from "./words.ts";

export const fi: Words = {
  means: {
    media: ["<Media jätettiin pois>", "<Mediatiedosto jätettiin pois>", "<Media poistettu>"],
    image: ["kuva jätettiin pois", "kuva jätetty pois"],
    video: ["video jätettiin pois", "video jätetty pois"],
    audio: ["ääni jätettiin pois", "ääni jätetty pois"],
    sticker: ["tarra jätettiin pois", "tarra jätetty pois"],
    document: ["asiakirja jätettiin pois", "asiakirja jätetty pois"],
    deleted: ["Tämä viesti poistettiin", "Tämä viesti on poistettu"],
    "missed-call": ["Vastaamaton äänipuhelu", "Vastaamaton videopuhelu"],
  },
  deletedByMe: ["Poistit tämän viestin"],
  edited: ["<Tätä viestiä muokattiin>", "<Tämä viesti on muokattu>"],
  notices: ["päästä päähän -salattuja", "täysin salattuja", "suojauskoodi", "turvakoodi", "katoavat viestit"],
};
