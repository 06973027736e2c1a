import { Icon } from "./icon.tsx";

interface Choice<T extends string> {
  readonly id: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  choose(value: T): void;
}

/** The same under a label. @param wrong a sentence that says what is missing */
export function SelectField<T extends string>(props: Choice<T> & { label: string; hint?: string; wrong?: string | null }) {
  const { id, label, hint, wrong } = props;
  return (
    <div class="field" data-bad={wrong ? true : undefined}>
      <label class="field-label" for={id}>
        {label}
      </label>
      {hint !== undefined && <span class="field-hint">{hint}</span>}
      <Select {...props} />
      {wrong !== undefined && (
        <p class="field-error" role="status">
          {wrong}
        </p>
      )}
    </div>
  );
}

/** Choose one of many words: the browser's own list, so that it works with every keyboard and screen reader. */
export function Select<T extends string>(props: Choice<T>) {
  return (
    <span class="select">
      <select
        id={props.id}
        class="input input-low"
        value={props.value}
        onChange={(event) => {
          const chosen = props.options[event.currentTarget.selectedIndex];
          if (chosen !== undefined) props.choose(chosen[0]);
        }}
      >
        {props.options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <Icon name="down" small />
    </span>
  );
}
