import { useSignal } from "@preact/signals";
import { dayOf } from "#formula";
import { download } from "../../download.ts";
import { ask, moment, takeChanged, tryTo } from "../../keep/acts.ts";
import { shown } from "../../keeping.ts";
import { toast } from "../../state.ts";
import { FileButton } from "../../ui/file-button.tsx";
import { vaultWords } from "../../words/en-vault.ts";
import { backupMadeSetting, backupTestedSetting } from "../../worker/setting-names.ts";
import { setSetting } from "../settings/set.ts";
import { PassField } from "./fields.tsx";

const say = vaultWords.settings;

/** One sealed file: made, tested; and what is brought in. */
/** @param last when one was made last, in a sentence */
export function Backup({ last }: { last: string }) {
  const note = useSignal("");
  const device = shown.value?.opensWith === "device";
  const make = async () => {
    note.value = say.working;
    const file = await tryTo(() => ask("backup"));
    note.value = "";
    if (file === null) return;
    download(file, "application/octet-stream", "backup");
    // What was not kept is not said; a full disk does not take the file away.
    await setSetting(backupMadeSetting, dayOf(moment()), null);
    note.value = say.made;
  };
  const test = async (file: Uint8Array<ArrayBuffer>) => {
    note.value = say.working;
    const proof = await tryTo(() => ask("prove", file, null));
    if (proof === null) note.value = "";
    else if (proof.type === "refused") note.value = proof.why === "wrong-words" ? say.testedOther : vaultWords.refused[proof.why];
    else note.value = proof.type === "sound" ? say.sound(proof.entries) : say.partly(proof.entries);
    if (proof?.type === "sound") await setSetting(backupTestedSetting, dayOf(moment()), null);
  };
  return (
    <section class="stack">
      <h2>{say.backup}</h2>
      <p class="soft">
        {device ? say.backupLeadDevice : say.backupLead} {last}
      </p>
      <div class="acts acts-pair">
        <button class="btn btn-main" type="button" onClick={() => void make()}>
          {say.make}
        </button>
        <BytesButton label={say.test} take={(file) => void test(file)} />
      </div>
      <p class="small" role="status">
        {note.value}
      </p>
      <BringIn />
    </section>
  );
}

/** A sealed backup or an open export: what is here stays, and what is new is added. */
export function BringIn() {
  const note = useSignal("");
  /** A file that was made with other words. */
  const other = useSignal<Uint8Array<ArrayBuffer> | null>(null);
  const bringOpen = async (text: string) => {
    const done = await tryTo(() => ask("bring", text, moment()));
    note.value = "";
    if (done === null) return;
    if (done.type !== "brought") note.value = done.type === "newer" ? vaultWords.refused.newer : vaultWords.refused["not-keel"];
    else {
      note.value = `${say.restored(done.added)} ${done.refused === 0 ? "" : say.restoredPartly}`.trim();
      takeChanged(done.shown);
    }
  };
  const bringIn = async (file: Uint8Array<ArrayBuffer>, secret: string | null) => {
    note.value = say.working;
    if (file[0] === openBrace) return bringOpen(new TextDecoder().decode(file));
    if (shown.peek()?.opensWith === "nothing") {
      note.value = say.keepFirst;
      return;
    }
    const done = await tryTo(() => ask("restore", file, secret === null ? null : wayOf(secret), moment()));
    note.value = "";
    if (done === null) return;
    if (done.type === "restored") {
      other.value = null;
      note.value = `${say.restored(done.added)} ${done.whole ? "" : say.restoredPartly}`.trim();
      takeChanged(done.shown);
    } else if (secret === null && done.why === "wrong-words") {
      other.value = file;
    } else note.value = vaultWords.refused[done.why];
  };
  return (
    <div class="stack">
      <BytesButton label={say.bringIn} take={(file) => void bringIn(file, null)} />
      <p class="small soft">{say.bringInWhy}</p>
      {other.value !== null && <OtherSecret open={(secret) => other.value && void bringIn(other.value, secret)} />}
      <p class="small" role="status">
        {note.value}
      </p>
    </div>
  );
}

/** With what an open export begins. */
const openBrace = "{".charCodeAt(0);

/** The backup's own passphrase or words. */
function OtherSecret({ open }: { open(secret: string): void }) {
  const text = useSignal("");
  return (
    <form
      class="closed stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.value.trim() !== "") open(text.value);
      }}
    >
      <PassField id="other-pass" label={say.other} value={text.value} type={(value) => (text.value = value)} />
      <button class="btn" type="submit">
        {say.openIt}
      </button>
    </form>
  );
}

/** A button for one file, of which the bytes are taken. */
export function BytesButton({ label, take }: { label: string; take(file: Uint8Array<ArrayBuffer>): void }) {
  const read = async ([file]: readonly File[]) => {
    const bytes = await file?.arrayBuffer().catch(() => null);
    if (bytes == null) toast.value = { text: say.unreadable };
    else take(new Uint8Array(bytes));
  };
  return <FileButton label={label} take={(files) => void read(files)} />;
}

/** 24 words, or a passphrase: whichever it looks like. */
export function wayOf(secret: string) {
  return secret.trim().split(/\s+/).length >= 20
    ? ({ type: "phrase", words: secret } as const)
    : ({ type: "passphrase", passphrase: secret } as const);
}
