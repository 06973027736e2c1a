import type { ComponentChildren } from "preact";
import "./choices.css";

/** One plain question with two or three answers, ruled off from the one above. `note` stands under the question: their own words on it. */
export function Ask<T extends string>(props: {
  name: string;
  question: ComponentChildren;
  note?: ComponentChildren;
  options: readonly (readonly [T, string])[];
  chosen: T | null;
  choose(value: T): void;
}) {
  const { name, question, note, options, chosen, choose } = props;
  return (
    <div class="ask" role="radiogroup" aria-labelledby={`${name}-asks`}>
      <div id={`${name}-asks`}>
        <p>{question}</p>
        {note}
      </div>
      <div class="seg">
        {options.map(([value, label]) => (
          <label key={value}>
            <input type="radio" name={name} value={value} checked={chosen === value} onChange={() => choose(value)} />
            {label}
          </label>
        ))}
      </div>
    </div>
  );
}
