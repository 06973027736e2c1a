import { limitedContact } from "../../views/contact.ts";
import { rule } from "../rule.ts";

/** Blocked everywhere is a mode and says so itself. */
export const channelBlocked = rule({
  id: "channel-blocked",
  covers: ["F24", "S6"],
  says: { closed: "They closed one channel. It stays closed from your side too, and no other one takes its place." },
  applies: ({ situation, chapter, safety, moment, guarded }) => {
    if (guarded()) return null;
    const { blocked } = limitedContact(situation, chapter(), [], safety(), moment);
    return blocked.length === 0 ? null : [{ say: "closed", step: "safety", leadsTo: "card:blocked-on-one-channel" }];
  },
});
