import { useSignal } from "@preact/signals";
import { Segments } from "../../ui/chips.tsx";
import { LineField } from "../../ui/field.tsx";
import { startWords as say } from "../../words/en/start.ts";
import type { Written } from "../../worker/keeping.ts";
import { fact } from "./asks.ts";
import type { Start } from "./model.ts";

type Pronoun = keyof typeof say.pronoun;

/** What the ex is called here; without an answer "they" (F2, R43). */
export function NameForm({ now, keep }: { now: Start; keep(written: readonly Written[]): void }) {
  const nickname = useSignal(now.facts.nickname ?? "");
  const pronouns = useSignal<Pronoun>((now.facts.pronouns as Pronoun | undefined) ?? "they");
  return (
    <form
      class="stack-l"
      onSubmit={(event) => {
        event.preventDefault();
        keep([fact({ fact: "nickname", value: nickname.value.trim() }), fact({ fact: "pronouns", value: pronouns.value })]);
      }}
    >
      <LineField
        id="nickname"
        label={say.nickname}
        hint={say.nicknameHint}
        most={40}
        value={nickname.value}
        type={(value) => (nickname.value = value)}
      />
      <Segments
        name="pronouns"
        legend={say.pronouns}
        options={Object.entries(say.pronoun) as [Pronoun, string][]}
        chosen={pronouns.value}
        choose={(value) => (pronouns.value = value)}
      />
      <button class="btn btn-main btn-full" type="submit">
        {say.keep}
      </button>
    </form>
  );
}
