import type { ComponentChildren } from "preact";
import "./choices.css";

interface Text {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** A sentence that says what is wrong; what was typed stays. */
  readonly wrong?: string | null;
  type(value: string): void;
}

/** One line of their own words. */
export function LineField(props: Text & { kind?: "text" | "tel" | "date" | "number"; most?: number; placeholder?: string }) {
  const { id, value, type, kind = "text", most = 500, placeholder } = props;
  return (
    <Labelled {...props}>
      <input
        class="input"
        id={id}
        {...({ type: kind } as { type: "text" })}
        value={value}
        maxLength={most}
        placeholder={placeholder}
        autocomplete="off"
        aria-describedby={describedBy(props)}
        aria-invalid={props.wrong ? true : undefined}
        onInput={(event) => type(event.currentTarget.value)}
      />
    </Labelled>
  );
}

/** Several lines of their own words. */
export function TextField(props: Text & { rows?: number; most?: number; placeholder?: string }) {
  const { id, value, type, rows = 4, most = 20_000, placeholder } = props;
  return (
    <Labelled {...props}>
      <textarea
        class="input"
        id={id}
        rows={rows}
        maxLength={most}
        placeholder={placeholder}
        autocomplete="off"
        aria-describedby={describedBy(props)}
        aria-invalid={props.wrong ? true : undefined}
        onInput={(event) => type(event.currentTarget.value)}
        value={value}
      />
    </Labelled>
  );
}

function Labelled({ id, label, hint, wrong, children }: Text & { children: ComponentChildren }) {
  return (
    <div class="field" data-bad={wrong ? true : undefined}>
      <label class="field-label" for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <span class="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children}
      <p class="field-error" id={`${id}-wrong`} role="status">
        {wrong}
      </p>
    </div>
  );
}

function describedBy({ id, hint, wrong }: Text): string | undefined {
  const parts = [hint === undefined ? "" : `${id}-hint`, wrong ? `${id}-wrong` : ""].filter((part) => part !== "");
  return parts.length === 0 ? undefined : parts.join(" ");
}
