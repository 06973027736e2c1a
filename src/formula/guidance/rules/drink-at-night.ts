import { rule } from "../rule.ts";

const strong = 7;

export const drinkAtNight = rule({
  id: "drink-at-night",
  covers: ["S17"],
  says: {
    drink: "It is late, and everything is louder after a drink than it will be at breakfast. Water, bed, and the phone out of reach.",
    late: "The pull is strong and the hour is late. Whatever there is to say will keep until morning.",
  },
  applies: ({ hour, signal, urgesOf, slips, looks }) => {
    const late = hour >= 22 || hour < 5;
    const said = signal("S17", 12);
    const urges = urgesOf(3).filter(({ body }) => body.strength >= strong);
    const drunk = [...urgesOf(6), ...slips(6), ...looks(6)].filter(({ body }) => body.drink === true).map(({ id }) => id);
    const ids = urges.map(({ id }) => id);
    if (said !== null) return [{ say: "drink", step: "safety", entries: [said], leadsTo: "urge" }];
    if (!late || urges.length === 0) return null;
    return [{ say: drunk.length > 0 ? "drink" : "late", step: "safety", entries: [...new Set([...ids, ...drunk])], leadsTo: "urge" }];
  },
});
