/** The position: its plain twin, its bounds, and the entries behind every point. */
import { kinds } from "../../../src/formula/entries/index.ts";
import type { Entry } from "../../../src/formula/entry.ts";
import { partNames, positionOf } from "../../../src/formula/views/position/index.ts";
import { twinOf } from "../position.twin.ts";
import { wallDay } from "../standing.twin.ts";
import type { Property } from "../walk.ts";

export const placing: readonly Property[] = [
  {
    title: "F51 the position agrees with its plain twin",
    on: (index, life) => index % 12 === life.seed % 12,
    check({ situation, chapter, moment, stands }, fault) {
      const known: readonly Entry[] = stands.filter(({ kind }) => kind in kinds);
      const twin = twinOf(known, chapter, wallDay(moment));
      const position = positionOf(situation, chapter, moment);
      for (const name of partNames)
        if (Math.abs(position[name].value - twin[name]) > 1e-6) fault(`${name} is ${position[name].value} and not ${twin[name]}`);
      return 1;
    },
  },
  {
    title: "F50 each part lies in 0 to 100, with the entries behind every point and nothing from the ex",
    on: (index) => index % 4 === 0,
    check({ situation, chapter, moment, stands }, fault) {
      const position = positionOf(situation, chapter, moment);
      const kindOf = new Map(stands.map(({ id, kind }) => [id, kind]));
      for (const name of partNames) {
        const { value, base, entries, fade } = position[name];
        if (!(value >= 0 && value <= 100)) fault(`${name} is ${value}`);
        const sum = entries.reduce((before, { points }) => before + points, base.points) + fade.points;
        if (Math.abs(sum - value) > 1e-6) fault(`${name} is ${value} and its points come to ${sum}`);
        for (const { id } of entries) {
          const kind = kindOf.get(id);
          if (kind === undefined || kind === "received" || kind === "reaction") fault(`${name} rests on ${kind ?? "what does not stand"}`);
        }
      }
      return 1;
    },
  },
];
