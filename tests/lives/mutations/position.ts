/** Breaks of the position. */
import { breaksOf } from "./mutation.ts";

export const ofPosition = [
  ...breaksOf("views/position/space.ts", {
    "a-look-is-half-a-day": ["const look = 0.2;", "const look = 0.5;", "F50 what looking takes"],
    "before-the-weeks-is-whole": ["const half = 0.5;", "const half = 1;", "F50 half a day before the weeks"],
  }),
  ...breaksOf("views/position/fade.ts", {
    "fades-twice": ["const lost = 0.1;", "const lost = 0.2;", "F51 what an empty week takes"],
    "the-ex-fills-a-week": ['new Set(["received", "reaction", "sign"])', 'new Set(["sign"])', "F50 nothing about the ex goes in"],
  }),
  ...breaksOf("views/position/common-ground.ts", { "pushes-harder": ["const push = 25;", "const push = 40;", "F50 what a push takes"] }),
  ...breaksOf("views/position/self-respect.ts", { "costly-builds": ["cost: -10 }", "cost: 10 }", "F50 costly acts lower"] }),
  ...breaksOf("views/position/steadiness.ts", { "looks-help": ["looked: -3 }", "looked: 3 }", "F50 urges acted on lower"] }),
  ...breaksOf("views/position/own-world.ts", {
    "three-areas-are-wide": ["const fullBreadth = 5;", "const fullBreadth = 3;", "F50 five areas fill it"],
  }),
  ...breaksOf("views/position/strengthen.ts", {
    "weeks-under-a-mode": [
      "if (!begun && !isGuarded(safety) && settledBy",
      "if (!begun && settledBy",
      "F52 a mode closes the ways of the weeks' end",
    ],
  }),
];
