import { began, type Cases, clear, mode, text, urge, wrote } from "../cases.ts";

export const cases: Cases = {
  rule: "first-message-closed",
  speaks: [
    { life: "a slip ten days ago", on: 36, happens: [...clear, began(1), text(26, { answered: true })], says: ["no-slip"] },
    { life: "stronger urges this week", on: 36, happens: [...clear, began(1), urge(25, 3), urge(34, 8)], says: ["urges-held"] },
    { life: "a mode was set midway", on: 36, happens: [...clear, began(1), mode(20, "asked-to-stop")], says: ["safe"] },
    {
      life: "reviewed as letting go, then open again",
      on: 36,
      happens: [...clear, began(1), [32, "weeks-review", { way: "let-go" }], [34, "path", { path: "open" }]],
      says: ["weeks-over"],
    },
    {
      life: "too few days were kept",
      on: 36,
      happens: [
        ...clear,
        began(1),
        text(2, { answered: true }),
        text(4, { answered: true }),
        text(6, { answered: true }),
        text(8, { answered: true }),
        text(10, { answered: true }),
        text(12, { answered: true }),
        text(14, { answered: true }),
        text(16, { answered: true }),
      ],
      says: ["days-kept"],
    },
    { life: "two messages wait from before", on: 36, happens: [...clear, began(1), text(16), text(18)], says: ["answered-before"] },
    {
      life: "a costly act last week",
      on: 36,
      happens: [...clear, began(1), [30, "act", { text: "Begged.", worth: "cost" }]],
      says: ["no-costly-act"],
    },
    {
      life: "it was sent and nothing came",
      on: 40,
      happens: [...clear, began(1), [34, "weeks-review", { way: "first-message" }], [35, "first-message", { what: "sent" }]],
      says: ["first"],
    },
  ],
  silent: [
    { life: "the weeks still run", on: 20, happens: [...clear, began(1), text(16, { answered: true })] },
    { life: "everything holds", on: 36, happens: [...clear, began(1)] },
    { life: "they let go", on: 36, happens: [...clear, began(1), text(26), [34, "weeks-review", { way: "let-go" }]] },
    {
      life: "it was sent and answered",
      on: 40,
      happens: [
        ...clear,
        began(1),
        [34, "weeks-review", { way: "first-message" }],
        [35, "first-message", { what: "sent" }],
        wrote(37, "warm"),
      ],
    },
  ],
};
