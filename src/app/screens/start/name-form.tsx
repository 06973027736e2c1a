import { formBegun } from "../../half-written.ts";
import { Segments } from "../../ui/chips.tsx";
import { LineField } from "../../ui/field.tsx";
import { startWords as say } from "../../words/en/start.ts";
import type { Written } from "../../worker/keeping.ts";
import { fact } from "./asks.ts";
import type { Start } from "./model.ts";

type Pronoun = keyof typeof say.pronoun;

/** What the ex is called here; without an answer "they" (F2, R43). */
export function NameForm({ now: { facts }, keep }: { now: Start; keep(written: readonly Written[]): Promise<boolean> }) {
  const { form, set, drop } = formBegun("start/name", {
    nickname: facts.nickname ?? "",
    pronouns: (facts.pronouns as Pronoun | undefined) ?? "they",
  });
  const submit = async (event: Event) => {
    event.preventDefault();
    const { nickname, pronouns } = form;
    if (await keep([fact({ fact: "nickname", value: nickname.trim() }), fact({ fact: "pronouns", value: pronouns })])) drop();
  };
  return (
    <form class="stack-l" onSubmit={(event) => void submit(event)}>
      <LineField
        id="nickname"
        label={say.nickname}
        hint={say.nicknameHint}
        most={40}
        value={form.nickname}
        type={(nickname) => set({ nickname })}
      />
      <Segments
        name="pronouns"
        legend={say.pronouns}
        options={Object.entries(say.pronoun) as [Pronoun, string][]}
        chosen={form.pronouns}
        choose={(pronouns) => set({ pronouns })}
      />
      <button class="btn btn-main btn-full" type="submit">
        {say.keep}
      </button>
    </form>
  );
}
