import { useSignal } from "@preact/signals";
import type { ComponentChildren, RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { vaultWords } from "../../words/en-vault.ts";

const say = vaultWords.passphrase;

/** A passphrase: pasted, typed or filled in by a password manager; shown when they say so. An error is a sentence, and what was typed stays. */
export function PassField(props: {
  id: string;
  label: string;
  value: string;
  type(value: string): void;
  isNew?: boolean;
  /** Under the field: how strong, or what is wrong. */
  note?: ComponentChildren;
  wrong?: boolean;
}) {
  const open = useSignal(false);
  const note = `${props.id}-note`;
  return (
    <div class="field stack-s">
      <label class="field-label" for={props.id}>
        {props.label}
      </label>
      <div class="input-join">
        <input
          class="input"
          id={props.id}
          {...(open.value ? { type: "text" as const } : { type: "password" as const })}
          value={props.value}
          autocomplete={props.isNew ? "new-password" : "current-password"}
          autocapitalize="off"
          spellcheck={false}
          aria-describedby={note}
          aria-invalid={props.wrong || undefined}
          onInput={(event) => props.type(event.currentTarget.value)}
        />
        <button class="btn" type="button" aria-pressed={open.value} aria-controls={props.id} onClick={() => (open.value = !open.value)}>
          {open.value ? say.hide : say.show}
        </button>
      </div>
      <p class="small pass-note" id={note} role="status">
        {props.note}
      </p>
    </div>
  );
}

/** Tells a password manager under which name to keep it: the neutral one. */
export function ManagerName() {
  return <input type="text" name="username" autocomplete="username" value="Notes" readOnly hidden />;
}

/** What opens takes the focus to its first field or button: the button that opened it may be gone. Not when it stands there from the start. */
export function useFocusWhen<Box extends HTMLElement>(open: unknown): RefObject<Box | null> {
  const box = useRef<Box>(null);
  const before = useRef(open);
  useEffect(() => {
    if (before.current === open) return;
    before.current = open;
    box.current?.querySelector<HTMLElement>("input:not([hidden]), select, textarea, button")?.focus();
  }, [open]);
  return box;
}
