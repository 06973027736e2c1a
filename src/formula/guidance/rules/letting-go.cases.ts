import { began, type Cases, clear, want } from "../cases.ts";

export const cases: Cases = {
  rule: "letting-go",
  speaks: [
    { life: "they said so", on: 9, happens: [...clear, want(8, "let-go")], says: ["offer"] },
    { life: "on the path", on: 40, happens: [...clear, [20, "path", { path: "letting-go" }]], says: ["on"] },
    {
      life: "chosen at the end of the weeks",
      on: 40,
      happens: [...clear, began(1), [32, "weeks-review", { way: "let-go" }]],
      says: ["on"],
    },
  ],
  silent: [
    { life: "not sure", on: 9, happens: [...clear, want(8, "not-sure")] },
    { life: "back on the open path", on: 40, happens: [...clear, [20, "path", { path: "letting-go" }], [30, "path", { path: "open" }]] },
    { life: "they changed their mind", on: 9, happens: [...clear, want(7, "let-go"), want(8, "back")] },
  ],
};
