import "./choices.css";

interface Choice<T extends string> {
  readonly name: string;
  readonly options: readonly (readonly [T, string])[];
}

/** Choose any of a few words, as chips; a tick stands before what is chosen. */
export function Chips<T extends string>(props: Choice<T> & { chosen: readonly T[]; choose(values: readonly T[]): void; legend?: string }) {
  const { name, options, chosen, choose, legend } = props;
  const toggle = (value: T) => choose(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <fieldset class="stack-s">
      {legend !== undefined && <legend class="h3">{legend}</legend>}
      <div class="chips">
        {options.map(([value, label]) => (
          <label key={value}>
            <input type="checkbox" name={name} value={value} checked={chosen.includes(value)} onChange={() => toggle(value)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Choose one of two or three words. */
export function Segments<T extends string>(props: Choice<T> & { chosen: T | null; choose(value: T): void; legend: string; hint?: string }) {
  const { name, options, chosen, choose, legend, hint } = props;
  return (
    <fieldset class="stack-s">
      <legend class="h3">{legend}</legend>
      {hint !== undefined && <p class="small soft">{hint}</p>}
      <SegmentRow name={name} options={options} chosen={chosen} choose={choose} />
    </fieldset>
  );
}

/** The row of words alone: what holds it says what is asked. */
export function SegmentRow<T extends string>({ name, options, chosen, choose }: Choice<T> & { chosen: T | null; choose(value: T): void }) {
  return (
    <div class="seg">
      {options.map(([value, label]) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={chosen === value} onChange={() => choose(value)} />
          {label}
        </label>
      ))}
    </div>
  );
}
