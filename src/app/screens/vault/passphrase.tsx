import { useSignal } from "@preact/signals";
import { ask, tryTo } from "../../keep/acts.ts";
import { vaultWords } from "../../words/en-vault.ts";
import { ManagerName, PassField } from "./fields.tsx";
import { strengthOf } from "./model.ts";

const say = vaultWords.passphrase;

/** Choosing a passphrase, for the first time or anew. */
/** @param quiet the page has its one main button elsewhere */
export function ChoosePassphrase({ use, quiet = false }: { use(passphrase: string): Promise<void>; quiet?: boolean }) {
  const first = useSignal("");
  const second = useSignal("");
  const suggested = useSignal(false);
  const busy = useSignal(false);
  const tried = useSignal(false);
  const strength = strengthOf(first.value);
  const same = suggested.value || first.value === second.value;
  const fits = strength !== "empty" && strength !== "short" && same;
  const go = async () => {
    tried.value = true;
    if (!fits || busy.value) return;
    busy.value = true;
    await use(first.value);
    busy.value = false;
  };
  const suggest = async () => {
    const one = await tryTo(() => ask("suggest"));
    if (one === null) return;
    first.value = one;
    suggested.value = true;
  };
  const ownWords = () => {
    suggested.value = false;
    first.value = "";
  };
  return (
    <form
      class="stack-m"
      onSubmit={(event) => {
        event.preventDefault();
        void go();
      }}
    >
      <ManagerName />
      {suggested.value ? (
        <div class="stack-s" role="status">
          <p class="small">{say.suggested}</p>
          <p class="suggested lead">{first.value}</p>
        </div>
      ) : (
        <>
          <PassField
            id="new-pass"
            label={say.own}
            value={first.value}
            type={(value) => (first.value = value)}
            isNew
            wrong={tried.value && (strength === "empty" || strength === "short")}
            note={tried.value && strength === "empty" ? say.strength.short : say.strength[strength]}
          />
          <PassField
            id="new-pass-again"
            label={say.again}
            value={second.value}
            type={(value) => (second.value = value)}
            isNew
            wrong={tried.value && !same}
            note={tried.value && !same ? say.different : ""}
          />
        </>
      )}
      <button class="btn btn-text btn-flush" type="button" onClick={() => (suggested.value ? ownWords() : void suggest())}>
        {suggested.value ? say.ownInstead : say.suggest}
      </button>
      <button class={`btn btn-full ${quiet ? "" : "btn-main"}`} type="submit">
        {say.use}
      </button>
      <p class="small soft" role="status">
        {busy.value ? say.working : say.lost}
      </p>
    </form>
  );
}
