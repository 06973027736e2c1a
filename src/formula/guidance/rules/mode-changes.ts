import { rule, type Saying } from "../rule.ts";

export const modeChanges = rule({
  id: "mode-changes",
  covers: ["F4"],
  says: {
    ends: "You asked for a safety mode to end; it does so a day after you wrote the reason. You can take that back until then.",
    replies: "They began contact, so a reply can be read here before you send it. Nothing else toward them is open.",
  },
  applies: ({ safety, holds }) => {
    const onlyThis = !holds("order") && !holds("own-violence") && !holds("afraid");
    const said: Saying<"ends" | "replies">[] = [];
    for (const { mode, entry, endsAt, repliesOpen } of safety().modes) {
      const of = { step: "safety", entries: [entry] } as const;
      if (endsAt !== null) said.push({ ...of, say: "ends", about: mode, leadsTo: "settings:safety" });
      else if (repliesOpen && onlyThis) said.push({ ...of, say: "replies", leadsTo: "help-text:S6" });
    }
    return said.length === 0 ? null : said;
  },
});
