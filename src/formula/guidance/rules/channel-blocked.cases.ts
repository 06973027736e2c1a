import { type Cases, clear } from "../cases.ts";

export const cases: Cases = {
  rule: "channel-blocked",
  speaks: [
    { life: "one channel", on: 5, happens: [...clear, [4, "channel", { channel: "instagram", state: "blocked" }]], says: ["closed"] },
    {
      life: "two channels",
      on: 5,
      happens: [
        ...clear,
        [3, "channel", { channel: "instagram", state: "blocked" }],
        [4, "channel", { channel: "whatsapp", state: "blocked" }],
      ],
      says: ["closed"],
    },
    {
      life: "one agreed and one blocked",
      on: 5,
      happens: [
        ...clear,
        [3, "channel", { channel: "e-mail", state: "agreed" }],
        [4, "channel", { channel: "whatsapp", state: "blocked" }],
      ],
      says: ["closed"],
    },
  ],
  silent: [
    {
      life: "open again",
      on: 5,
      happens: [
        ...clear,
        [3, "channel", { channel: "instagram", state: "blocked" }],
        [4, "channel", { channel: "instagram", state: "open" }],
      ],
    },
    { life: "everywhere: that is a mode", on: 5, happens: [...clear, [4, "channel", { channel: "all", state: "blocked-everywhere" }]] },
    { life: "agreed only", on: 5, happens: [...clear, [4, "channel", { channel: "e-mail", state: "agreed" }]] },
  ],
};
