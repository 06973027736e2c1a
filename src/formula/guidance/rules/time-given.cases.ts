import { clear, done, mode, urge, type Cases } from "../cases.ts";

export const cases: Cases = {
  rule: "time-given",
  speaks: [{ life: "a Sunday, less about the ex", on: 55, happens: [...clear, urge(5, 5), urge(8, 5), urge(11, 5), urge(14, 5), urge(17, 5), done(20, "body"), done(40, "body"), done(42, "play"), done(45, "work"), done(50, "home"), urge(52, 3)], says: ["own"] },
{ life: "another Sunday", on: 62, happens: [...clear, urge(12, 5), urge(14, 5), urge(17, 5), urge(18, 5), urge(20, 5), done(45, "body"), done(47, "body"), done(50, "play"), done(52, "work"), done(60, "home")], says: ["own"] },
{ life: "under a mode", on: 55, happens: [mode(0, "order"), urge(5, 5), urge(8, 5), urge(11, 5), urge(14, 5), urge(17, 5), done(40, "body"), done(42, "play"), done(45, "work"), done(50, "home"), done(52, "home")], says: ["own"] }],
  silent: [{ life: "a Monday", on: 56, happens: [...clear, urge(5, 5), urge(8, 5), urge(11, 5), urge(14, 5), urge(17, 5), done(40, "body"), done(42, "play"), done(45, "work"), done(50, "home"), done(52, "home")] },
{ life: "more about the ex", on: 55, happens: [...clear, done(5, "body"), done(8, "body"), done(11, "body"), done(14, "body"), done(17, "body"), urge(40, 5), urge(42, 5), urge(45, 5), urge(50, 5), urge(52, 5)] },
{ life: "too little to say", on: 55, happens: [...clear, urge(5, 5), done(50, "body")] }],
};
