import { between } from "../../situation.ts";
import { counts } from "../../views/contact.ts";
import { rule } from "../rule.ts";

/** Days that have to be calm, and after the weeks or on the way of letting go. */
const calm = 28;
const strong = 5;

export const graduation = rule({
  id: "graduation",
  covers: ["F48"],
  says: { ready: "Four calm weeks lie behind you. If you like, Keel can step back: fewer prompts, later an archive." },
  applies: ({ situation, today, chapter, path, days }) => {
    const { is, since, entry } = path();
    const from = is === "letting-go" ? since : (days()?.ended ?? null);
    if (from === null || today - from < calm) return null;
    const own = <T extends { readonly chapter: string }>(rows: readonly T[]) => rows.filter((row) => row.chapter === chapter());
    const contacts = own(between(situation, "contact", today - calm + 1, today)).filter(counts);
    const looks = own(between(situation, "looking", today - calm + 1, today));
    const urges = between(situation, "urge", today - calm + 1, today).filter(({ body }) => body.strength >= strong);
    if (contacts.length + looks.length + urges.length > 0) return null;
    return [{ say: "ready", step: "after", entries: entry === null ? [] : [entry], leadsTo: "graduation" }];
  },
});
