import { began, type Cases, clear, urge } from "../cases.ts";

export const cases: Cases = {
  rule: "graduation",
  speaks: [
    { life: "four weeks of letting go", on: 60, happens: [...clear, [30, "path", { path: "letting-go" }]], says: ["ready"] },
    { life: "four weeks after the end", on: 62, happens: [...clear, began(1), [32, "weeks-review", { way: "let-go" }]], says: ["ready"] },
    {
      life: "small urges are part of it",
      on: 62,
      happens: [...clear, began(1), [32, "weeks-review", { way: "let-go" }], urge(50, 3)],
      says: ["ready"],
    },
  ],
  silent: [
    { life: "three weeks", on: 52, happens: [...clear, began(1), [32, "weeks-review", { way: "let-go" }]] },
    {
      life: "a look last week",
      on: 62,
      happens: [...clear, began(1), [32, "weeks-review", { way: "let-go" }], [55, "looking", { what: "profile" }]],
    },
    { life: "a strong urge", on: 62, happens: [...clear, began(1), [32, "weeks-review", { way: "let-go" }], urge(50, 7)] },
  ],
};
