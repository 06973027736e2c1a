import { rule } from "../rule.ts";

export const lettingGo = rule({
  id: "letting-go",
  covers: ["F48"],
  says: {
    offer: "You said that you want to let go. There is a path for that, with its own texts, and you can leave it again.",
    on: "You are letting go. It is allowed to hurt and to be right.",
  },
  applies: ({ want, path }) => {
    const { is, entry } = path();
    if (is === "letting-go") return [{ say: "on", step: "after", entries: entry === null ? [] : [entry], leadsTo: "card:letting-go" }];
    return want() === "let-go" ? [{ say: "offer", step: "after", leadsTo: "letting-go" }] : null;
  },
});
