import type { Words } from "./words.ts";

export const fi: Words = {
  means: {
    media: ["<Media jätettiin pois>", "<Mediatiedosto jätettiin pois>", "<Media poistettu>", "<Media jätetty pois>"],
    image: ["kuva jätettiin pois", "kuva jätetty pois", "ei kuvaa"],
    video: ["video jätettiin pois", "video jätetty pois", "videota ei sisällytetä"],
    audio: ["ääni jätettiin pois", "ääni jätetty pois", "äänitiedostoa ei sisällytetä"],
    sticker: ["tarra jätettiin pois", "tarra jätetty pois", "tarraa ei sisällytetty"],
    document: ["asiakirja jätettiin pois", "asiakirja jätetty pois", "dokumenttia ei sisällytetä"],
    deleted: ["Tämä viesti poistettiin", "Tämä viesti on poistettu"],
    "missed-call": ["Vastaamaton äänipuhelu", "Vastaamaton videopuhelu"],
    gif: ["GIF-animaatio jätetty pois"],
    contact: ["Yhteystietokortti jätettiin pois"],
    location: ["live-sijainti jaettu"],
    call: ["Äänipuhelu", "Videopuhelu"],
  },
  deletedByMe: ["Poistit tämän viestin"],
  edited: ["<Tätä viestiä muokattiin>", "<Tämä viesti on muokattu>"],
  notices: ["päästä päähän -salattuja", "täysin salattuja", "suojauskoodi", "turvakoodi", "katoavat viestit"],
};
