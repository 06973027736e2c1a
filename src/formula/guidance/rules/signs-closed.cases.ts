import { type Cases, clear, mode, wrote } from "../cases.ts";

export const cases: Cases = {
  rule: "signs-closed",
  speaks: [
    {
      life: "a sign was kept, then came a no",
      on: 9,
      happens: [
        ...clear,
        [3, "sign", { sign: "shared-memories", what: "The lake.", learned: "from-them", explanations: ["habit", "loneliness"] }],
        wrote(8, "no-contact-wish"),
      ],
      says: ["closed"],
    },
    {
      life: "blocked everywhere",
      on: 9,
      happens: [
        ...clear,
        [3, "sign", { sign: "friends-ask", what: "A friend asked.", learned: "told", explanations: ["habit", "chance"] }],
        [8, "channel", { channel: "all", state: "blocked-everywhere" }],
      ],
      says: ["closed"],
    },
    {
      life: "afraid",
      on: 9,
      happens: [
        mode(0, "afraid"),
        [3, "sign", { sign: "friends-ask", what: "A friend asked.", learned: "told", explanations: ["habit", "chance"] }],
      ],
      says: ["closed"],
    },
  ],
  silent: [
    {
      life: "nothing holds",
      on: 9,
      happens: [
        ...clear,
        [3, "sign", { sign: "shared-memories", what: "The lake.", learned: "from-them", explanations: ["habit", "loneliness"] }],
      ],
    },
    { life: "no sign was ever kept", on: 9, happens: [...clear, wrote(8, "no-contact-wish")] },
    {
      life: "what was found by looking is no sign",
      on: 9,
      happens: [
        ...clear,
        [3, "sign", { sign: "changes-shown", what: "New picture.", learned: "looking", explanations: ["habit", "loneliness"] }],
        wrote(8, "no-contact-wish"),
      ],
    },
  ],
};
