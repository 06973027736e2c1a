import { idOf } from "../../testing.ts";
import { type Cases, clear, wrote } from "../cases.ts";

export const cases: Cases = {
  rule: "weigh-again",
  speaks: [
    {
      life: "a gift, weighed today",
      on: 5,
      happens: [
        ...clear,
        [
          5,
          "weighed",
          { act: "send a watch", sort: "gesture", answers: { me: "yes", them: "yes", "no-answer": "yes", friend: "yes", undone: "no" } },
        ],
      ],
      says: ["waits"],
    },
    {
      life: "money, four days ago",
      on: 9,
      happens: [
        ...clear,
        [
          5,
          "weighed",
          { act: "lend 500", sort: "money", answers: { me: "yes", them: "yes", "no-answer": "yes", friend: "unclear", undone: "yes" } },
        ],
      ],
      says: ["again"],
    },
    {
      life: "a gesture, then a no",
      on: 6,
      happens: [
        ...clear,
        [
          5,
          "weighed",
          { act: "send flowers", sort: "gesture", answers: { me: "yes", them: "yes", "no-answer": "yes", friend: "yes", undone: "yes" } },
        ],
        wrote(6, "no-contact-wish"),
      ],
      says: ["closed"],
    },
  ],
  silent: [
    {
      life: "a plain act",
      on: 5,
      happens: [
        ...clear,
        [
          5,
          "weighed",
          { act: "go to the party", sort: "plain", answers: { me: "yes", them: "yes", "no-answer": "yes", friend: "yes", undone: "yes" } },
        ],
      ],
    },
    {
      life: "it costs, and is settled",
      on: 9,
      happens: [
        ...clear,
        [
          5,
          "weighed",
          { act: "lend 5000", sort: "money", answers: { me: "no", them: "no", "no-answer": "no", friend: "no", undone: "no" } },
        ],
      ],
    },
    {
      life: "weighed twice",
      on: 10,
      happens: [
        ...clear,
        [
          5,
          "weighed",
          { act: "lend 50", sort: "money", answers: { me: "yes", them: "yes", "no-answer": "yes", friend: "yes", undone: "yes" } },
        ],
        [
          9,
          "weighed",
          {
            act: "lend 50",
            sort: "money",
            again: idOf(3),
            answers: { me: "yes", them: "yes", "no-answer": "yes", friend: "yes", undone: "yes" },
          },
        ],
      ],
    },
  ],
};
