/** The five parts by name, in the order in which they are shown. */
import { commonGround } from "./common-ground.ts";
import type { Frame } from "./fade.ts";
import { ownWorld } from "./own-world.ts";
import type { Part, PartName } from "./part.ts";
import { selfRespect } from "./self-respect.ts";
import { space } from "./space.ts";
import { steadiness } from "./steadiness.ts";

export const five: { readonly [Name in PartName]: (frame: Frame) => Part } = {
  "common-ground": commonGround,
  space,
  "own-world": ownWorld,
  "self-respect": selfRespect,
  steadiness,
};

/** One answer for each part, under its name. */
export function eachPart<Answer>(answer: (name: PartName) => Answer): { readonly [Name in PartName]: Answer } {
  return {
    "common-ground": answer("common-ground"),
    space: answer("space"),
    "own-world": answer("own-world"),
    "self-respect": answer("self-respect"),
    steadiness: answer("steadiness"),
  };
}
