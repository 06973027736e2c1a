import { useSignal } from "@preact/signals";
import { lock, setPassphrase, tryTo, write } from "../../keep/acts.ts";
import { shown } from "../../keeping.ts";
import { toast } from "../../state.ts";
import { Select } from "../../ui/select.tsx";
import { settingsWords } from "../../words/en/settings.ts";
import { vaultWords } from "../../words/en-vault.ts";
import { hideSetting, idleSetting } from "../../worker/setting-names.ts";
import { useFocusWhen } from "../vault/fields.tsx";
import { idleChoices } from "../vault/model.ts";
import { ChoosePassphrase } from "../vault/passphrase.tsx";
import { WordsAgain } from "../vault/recovery.tsx";

const say = vaultWords.settings;

/** When it locks, with what it opens, and the 24 words. */
export function LockPage() {
  if (shown.value?.opensWith === "nothing")
    return (
      <div class="intro">
        <h1 tabIndex={-1}>{say.lock}</h1>
        <p>{settingsWords.visit}</p>
      </div>
    );
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.lock}</h1>
      </div>
      <LockSettings />
      <section class="stack">
        <h2>{vaultWords.words.printTitle}</h2>
        <WordsAgain />
      </section>
    </>
  );
}

function LockSettings() {
  const now = shown.value;
  const part = useSignal<"passphrase" | "drop" | null>(null);
  const failures = useSignal(0);
  const acts = useFocusWhen<HTMLDivElement>(part.value);
  if (now === null) return null;
  const set = async (name: string, value: number | boolean) => {
    const done = await tryTo(() => write([{ kind: "setting", body: { name, value } }]).then(() => true));
    // What was not kept must not be shown as chosen.
    if (done === null) failures.value++;
  };
  const change = async (passphrase: string | null) => {
    const done = await tryTo(() => setPassphrase(passphrase));
    if (done === null) return;
    part.value = null;
    toast.value = { text: done === "moved" ? say.moved : passphrase === null ? say.dropped : say.changed };
  };
  const hasLock = now.opensWith === "passphrase";
  return (
    <section class="stack">
      {hasLock ? (
        <>
          <div class="field stack-s">
            <label class="field-label" for="idle">
              {say.idle}
            </label>
            <p class="small soft">{say.idleWhy}</p>
            <Select
              key={`idle ${now.idleMinutes} ${failures.value}`}
              id="idle"
              value={String(now.idleMinutes)}
              options={[...new Set([...idleChoices, now.idleMinutes])].map(
                (count) => [String(count), count === 0 ? say.idleOff : say.minutes(count)] as const,
              )}
              choose={(count) => void set(idleSetting, Number(count))}
            />
          </div>
          <div class="field stack-s">
            <label class="field-label" for="hide">
              {say.hide}
            </label>
            <p class="small soft">{say.hideWhy}</p>
            <Select
              key={`hide ${now.lockOnHide} ${failures.value}`}
              id="hide"
              value={now.lockOnHide ? "on" : "off"}
              options={[
                ["off", say.off],
                ["on", say.on],
              ]}
              choose={(chosen) => void set(hideSetting, chosen === "on")}
            />
          </div>
        </>
      ) : (
        <p>{say.noLock}</p>
      )}
      <div class="stack" ref={acts}>
        {part.value === null && (
          <div class="acts">
            <button class="btn" type="button" onClick={() => (part.value = "passphrase")}>
              {hasLock ? say.change : say.set}
            </button>
            {hasLock && (
              <button class="btn" type="button" onClick={() => lock("asked")}>
                {say.lockNow}
              </button>
            )}
            {hasLock && (
              <button class="btn btn-text btn-flush" type="button" onClick={() => (part.value = "drop")}>
                {say.drop}
              </button>
            )}
          </div>
        )}
        {part.value === "passphrase" && (
          <div class="stack">
            <h2>{hasLock ? say.changeTitle : say.setTitle}</h2>
            <ChoosePassphrase use={change} quiet />
            <button class="btn btn-text btn-full" type="button" onClick={() => (part.value = null)}>
              {say.close}
            </button>
          </div>
        )}
        {part.value === "drop" && (
          <fieldset class="confirm">
            <legend>{say.dropWhy}</legend>
            <div class="acts acts-pair">
              <button class="btn btn-ink" type="button" onClick={() => (part.value = null)}>
                {say.keepIt}
              </button>
              <button class="btn" type="button" onClick={() => void change(null)}>
                {say.dropYes}
              </button>
            </div>
          </fieldset>
        )}
      </div>
    </section>
  );
}
