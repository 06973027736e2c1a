import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { closedUntil, entrances, open, tryTo } from "../../keep/acts.ts";
import { keeping } from "../../keeping.ts";
import { appName } from "../../look.ts";
import { arrive } from "../../place.ts";
import { Shell } from "../../ui/shell.tsx";
import { vaultWords } from "../../words/en-vault.ts";
import type { Entrance } from "../../worker/keeping.ts";
import { EraseSteps } from "./erase.tsx";
import { ManagerName, PassField } from "./fields.tsx";
import { Water } from "./water.tsx";

const say = vaultWords.lock;

/** One field, one button; nothing that tells what is behind it. Help, Exit and deleting are there. */
export function Lock() {
  const { doors, why: shut } = entrances.value;
  // The device's own key opens it, unless it is lost; then only the words do.
  const byItself = doors.includes("device") && shut === null;
  const onlyWords = !doors.includes("passphrase");
  const erasing = useSignal(false);
  const byWords = useSignal(onlyWords);
  const text = useSignal("");
  const note = useSignal(shut === null ? "" : vaultWords.refused[shut]);
  const busy = useSignal(false);
  const seconds = useSecondsLeft();
  const waits = seconds > 0 && !byWords.value && !byItself;
  const form = useRef<HTMLFormElement>(null);
  const now = keeping.value;
  const show = (deleting: boolean) => {
    erasing.value = deleting;
    arrive();
  };
  if (erasing.value)
    return (
      <Shell home>
        <EraseSteps keep={() => show(false)} />
      </Shell>
    );
  const go = async () => {
    if (busy.value || waits || (!byItself && text.value.trim() === "")) return;
    busy.value = true;
    note.value = "";
    const way: Entrance = byItself
      ? { type: "device" }
      : byWords.value
        ? { type: "phrase", words: text.value }
        : { type: "passphrase", passphrase: text.value };
    const opened = await tryTo(() => open(way));
    busy.value = false;
    if (opened === null || opened.type === "open") return;
    if (opened.type === "refused")
      note.value = opened.places.length > 0 ? vaultWords.places(opened.places) : vaultWords.refused[opened.why];
    if (byItself) entrances.value = { doors, why: opened.type === "refused" ? opened.why : null };
    form.current?.querySelector<HTMLElement>("input:not([hidden]), textarea")?.focus();
  };
  const change = () => {
    byWords.value = !byWords.value;
    text.value = "";
    note.value = "";
  };
  return (
    <Shell
      home
      foot={
        <Water>
          <a class="foot-link" href="#minute">
            {say.minute}
          </a>
          <button class="foot-link" type="button" onClick={() => show(true)}>
            {say.erase}
          </button>
        </Water>
      }
    >
      <div class="intro lock-intro">
        <h1 tabIndex={-1}>{appName.value}</h1>
        <p class="soft">{now.type !== "locked" ? say.why.start : now.why === "idle" ? say.why.idle(now.minutes ?? 0) : say.why[now.why]}</p>
      </div>
      <form
        ref={form}
        class="stack lock-form"
        onSubmit={(event) => {
          event.preventDefault();
          void go();
        }}
      >
        {byItself ? null : byWords.value ? (
          <div class="field stack-s">
            <label class="field-label" for="lock-words">
              {say.words}
            </label>
            <p class="field-hint" id="lock-words-hint">
              {say.wordsHint}
            </p>
            <textarea
              class="input"
              id="lock-words"
              rows={4}
              value={text.value}
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              aria-describedby="lock-words-hint lock-words-note"
              aria-invalid={note.value !== "" || undefined}
              onInput={(event) => (text.value = event.currentTarget.value)}
            />
            <p class="small pass-note" id="lock-words-note" role="status">
              {note.value}
            </p>
          </div>
        ) : (
          <>
            <ManagerName />
            <PassField
              id="lock-pass"
              label={vaultWords.passphrase.current}
              value={text.value}
              type={(value) => (text.value = value)}
              wrong={note.value !== ""}
              note={note.value}
            />
          </>
        )}
        <button class="btn btn-main btn-full" type="submit" aria-disabled={waits || undefined}>
          {say.open}
        </button>
        {/* Said once; the seconds are only seen. */}
        <p class={waits ? "sr" : "small soft"} role="status">
          {busy.value ? say.opening : waits ? say.waits : ""}
        </p>
        {waits && (
          <p class="small soft" aria-hidden="true">
            {say.wait(seconds)}
          </p>
        )}
        {!busy.value && !waits && !byWords.value && !byItself && <p class="small soft">{say.paste}</p>}
        {!onlyWords && (
          <button class="btn btn-text btn-flush" type="button" onClick={change}>
            {byWords.value ? say.byPassphrase : say.byWords}
          </button>
        )}
      </form>
    </Shell>
  );
}

/** Seconds until the next try, counted down. */
function useSecondsLeft(): number {
  const left = useSignal(0);
  useEffect(() => {
    const look = () => {
      left.value = Math.max(0, Math.ceil((closedUntil.value - Date.now()) / 1_000));
    };
    look();
    const timer = setInterval(look, 250);
    const stop = closedUntil.subscribe(look);
    return () => {
      clearInterval(timer);
      stop();
    };
  }, []);
  return left.value;
}
