import { kind, maybe, oneOf, someWords, whole } from "../kind.ts";
export const channel = kind({
  name: "channel",
  fields: {
    channel: someWords,
    state: oneOf(["agreed", "blocked", "blocked-everywhere", "open"]),
    from: maybe(whole(0, 23)),
    to: maybe(whole(0, 23)),
  },
  // Blocked everywhere is an answer: it counts as *asked to stop*.
  apply: ({ body }) => [
    { table: "channel", body },
    ...(body.state === "blocked-everywhere" ? [{ table: "mode", body: { mode: "asked-to-stop", because: "block" } }] : []),
  ],
});
