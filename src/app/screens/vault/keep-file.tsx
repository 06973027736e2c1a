import { useSignal } from "@preact/signals";
import { ask, type Beginning, make, tryTo } from "../../keep/acts.ts";
import { arrive } from "../../place.ts";
import { vaultWords } from "../../words/en-vault.ts";
import { BytesButton, wayOf } from "./backup.tsx";
import { PassField } from "./fields.tsx";
import { ChoosePassphrase } from "./passphrase.tsx";

const say = vaultWords.keep.file;
type After = "same" | "own" | "device";

/** A new device begins with a backup file: it is opened first, and only then is anything made here (F93). */
export function KeepFromFile({ back }: { back(): void }) {
  const file = useSignal<Uint8Array<ArrayBuffer> | null>(null);
  const secret = useSignal("");
  const after = useSignal<After>("same");
  const note = useSignal("");
  const busy = useSignal(false);
  /** It opens, and a new passphrase is being chosen. */
  const proven = useSignal<Beginning | null>(null);
  const way = wayOf(secret.value);
  const ways: readonly After[] = way.type === "phrase" ? ["own", "device"] : ["same", "own", "device"];
  const chosen = ways.includes(after.value) ? after.value : "own";
  const begin = async (passphrase: string | null, from: Beginning) => {
    await tryTo(() => make(passphrase, from));
    arrive();
  };
  const open = async (from: Beginning) => {
    busy.value = true;
    note.value = vaultWords.settings.working;
    const proof = await tryTo(() => ask("prove", from.file, from.way));
    if (proof === null || proof.type === "refused") note.value = proof === null ? "" : vaultWords.refused[proof.why];
    else if (chosen === "own") {
      proven.value = from;
      note.value = proof.type === "sound" ? say.sound(proof.entries) : vaultWords.settings.partly(proof.entries);
      arrive();
    } else await begin(chosen === "same" && from.way.type === "passphrase" ? from.way.passphrase : null, from);
    busy.value = false;
  };
  const submit = () => {
    if (busy.value || file.value === null) return;
    if (secret.value.trim() === "") note.value = say.empty;
    else void open({ file: file.value, way });
  };
  if (proven.value !== null) {
    const from = proven.value;
    return (
      <>
        <div class="intro">
          <h1 tabIndex={-1}>{vaultWords.passphrase.title}</h1>
          <p>{note.value}</p>
          <p class="soft">{vaultWords.passphrase.lead}</p>
        </div>
        <ChoosePassphrase use={(passphrase) => begin(passphrase, from)} />
      </>
    );
  }
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="soft">{say.lead}</p>
      </div>
      <div class="stack">
        <BytesButton
          label={say.choose}
          take={(bytes) => {
            file.value = bytes;
            note.value = "";
          }}
        />
        <p class="small" role="status">
          {file.value === null ? "" : say.chosen}
        </p>
      </div>
      {file.value !== null && (
        <form
          class="stack-m"
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <PassField
            id="file-pass"
            label={say.secret}
            value={secret.value}
            type={(value) => (secret.value = value)}
            note={note.value}
            wrong={note.value !== "" && !busy.value}
          />
          <fieldset>
            <legend class="field-label">{say.after}</legend>
            <div class="pick">
              {ways.map((one) => (
                <label key={one} class="pick-tall">
                  <input type="radio" name="after" checked={chosen === one} onChange={() => (after.value = one)} />
                  <span>
                    <span class="row-title">{say[one][0]}</span>
                    <span class="row-sub">{say[one][1]}</span>
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
          <button class="btn btn-main btn-full" type="submit">
            {say.open}
          </button>
        </form>
      )}
      <button class="btn btn-text btn-flush" type="button" onClick={back}>
        {say.back}
      </button>
    </>
  );
}
