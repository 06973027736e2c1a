import { useSignal } from "@preact/signals";
import { shown } from "../../keeping.ts";
import { toast } from "../../state.ts";
import { Select } from "../../ui/select.tsx";
import { vaultWords } from "../../words/en-vault.ts";
import { hideSetting, idleSetting } from "../../worker/setting-names.ts";
import { ask, lock, setOpensWith, tryTo, write } from "./acts.ts";
import { Backup } from "./backup.tsx";
import { EraseSteps } from "./erase.tsx";
import { idleChoices } from "./model.ts";
import { ChoosePassphrase } from "./passphrase.tsx";
import { WordsAgain } from "./recovery.tsx";

const say = vaultWords.settings;

/** Backup first, deleting last. */
export function Settings() {
  const now = shown.value;
  if (now === null) return null;
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="soft">{say.kept(now.entries)}</p>
        {now.troubles > 0 && <p>{say.troubles(now.troubles)}</p>}
      </div>
      <Backup />
      <LockSettings />
      <section class="stack">
        <h2>{vaultWords.words.printTitle}</h2>
        <WordsAgain />
      </section>
      <EraseSteps begun={false} />
    </>
  );
}

function LockSettings() {
  const now = shown.value;
  const part = useSignal<"passphrase" | "drop" | null>(null);
  if (now === null) return null;
  const set = (name: string, value: number | boolean) => void tryTo(() => write([{ kind: "setting", body: { name, value } }]));
  const change = async (passphrase: string | null) => {
    const done = await tryTo(() => ask("setPassphrase", passphrase));
    if (done === null) return;
    part.value = null;
    if (done === "written") setOpensWith(passphrase === null ? "device" : "passphrase");
    toast.value = { text: done === "moved" ? say.moved : passphrase === null ? say.dropped : say.changed };
  };
  const hasLock = now.opensWith === "passphrase";
  return (
    <section class="stack">
      <h2>{say.lock}</h2>
      {hasLock ? (
        <>
          <label class="field-label" for="idle">
            {say.idle}
          </label>
          <Select
            id="idle"
            value={String(now.idleMinutes)}
            options={[...new Set([...idleChoices, now.idleMinutes])].map(
              (count) => [String(count), count === 0 ? say.idleOff : say.minutes(count)] as const,
            )}
            choose={(count) => set(idleSetting, Number(count))}
          />
          <label class="field-label" for="hide">
            {say.hide}
          </label>
          <p class="small soft">{say.hideWhy}</p>
          <Select
            id="hide"
            value={now.lockOnHide ? "on" : "off"}
            options={[
              ["off", say.off],
              ["on", say.on],
            ]}
            choose={(chosen) => set(hideSetting, chosen === "on")}
          />
        </>
      ) : (
        <p>{say.noLock}</p>
      )}
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
        <div class="closed stack">
          <ChoosePassphrase use={change} />
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
    </section>
  );
}
