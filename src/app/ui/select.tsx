import { Icon } from "./icon.tsx";

/** Choose one of many words: the browser's own list, so that it works with every keyboard and screen reader. */
export function Select<T extends string>(props: {
  id: string;
  value: T;
  options: readonly (readonly [T, string])[];
  choose(value: T): void;
}) {
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
