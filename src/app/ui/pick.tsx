/** Choose one of two or three words in a row, of more one below the other; on a narrow page always so. */
export function PickOne<T extends string>(props: {
  name: string;
  options: readonly (readonly [T, string])[];
  chosen: T | null;
  choose(value: T): void;
  /** Always one below the other: words that are too long for a row. */
  stacked?: boolean;
}) {
  return (
    <div class={props.stacked ? "pick" : rowOf(props.options.length)}>
      {props.options.map(([value, label]) => (
        <label key={value}>
          <input type="radio" name={props.name} value={value} checked={props.chosen === value} onChange={() => props.choose(value)} />
          {label}
        </label>
      ))}
    </div>
  );
}

function rowOf(options: number): string {
  return options === 2 ? "pick pick-row pick-two" : options === 3 ? "pick pick-row" : "pick";
}

/** Choose any of a few words. */
export function PickAny<T extends string>(props: {
  options: readonly (readonly [T, string])[];
  chosen: readonly T[];
  choose(values: readonly T[]): void;
}) {
  const toggle = (value: T) =>
    props.choose(props.chosen.includes(value) ? props.chosen.filter((one) => one !== value) : [...props.chosen, value]);
  return (
    <div class="pick pick-any">
      {props.options.map(([value, label]) => (
        <label key={value}>
          <input type="checkbox" value={value} checked={props.chosen.includes(value)} onChange={() => toggle(value)} />
          {label}
        </label>
      ))}
    </div>
  );
}
