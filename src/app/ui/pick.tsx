/** Choose one of two or three words in a row, of more one below the other; on a narrow page always so. */
export function PickOne<T extends string>(props: {
  name: string;
  options: readonly (readonly [T, string])[];
  chosen: T | null;
  choose(value: T): void;
}) {
  return (
    <div class={rowOf(props.options.length)}>
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
