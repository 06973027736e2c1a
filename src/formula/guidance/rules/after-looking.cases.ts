import { began, type Cases, clear, urge } from "../cases.ts";

export const cases: Cases = {
  rule: "after-looking",
  speaks: [
    { life: "once", on: 5, happens: [...clear, began(1), [5, "looking", { what: "profile" }]], says: ["mute"] },
    {
      life: "twice in an evening",
      on: 5,
      happens: [...clear, began(1), [5.6, "looking", { what: "story" }], [5.7, "looking", { what: "photos" }]],
      says: ["again"],
    },
    {
      life: "found while keeping a sign",
      on: 5,
      happens: [
        ...clear,
        [5.7, "sign", { sign: "changes-shown", what: "New picture.", learned: "looking", explanations: ["habit", "loneliness"] }],
      ],
      says: ["mute"],
    },
  ],
  silent: [
    { life: "in the morning", on: 5, hour: 22, happens: [...clear, [5.3, "looking", { what: "profile" }]] },
    { life: "an urge to look", on: 5, happens: [...clear, urge(5, 7, { about: ["looking"] })] },
    {
      life: "in another chapter",
      on: 5,
      happens: [...clear, [0, "chapter", { why: "first" }], [5, "looking", { what: "profile" }, { chapter: "c0" }]],
    },
  ],
};
