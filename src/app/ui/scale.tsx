import "./choices.css";

/** 0 to 10 as eleven buttons. Never a slider: a shaking thumb hits a button. */
export function Scale(props: {
  name: string;
  legend: string;
  hint?: string;
  /** What 0 and 10 mean. */
  ends: readonly [string, string];
  chosen: number | null;
  choose(value: number): void;
}) {
  const { name, legend, hint, ends, chosen, choose } = props;
  return (
    <fieldset class="stack-s">
      <legend class="h3">{legend}</legend>
      {hint !== undefined && <p class="small soft">{hint}</p>}
      <div class="scale">
        {Array.from({ length: 11 }, (_, value) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={chosen === value}
              aria-label={value === 0 ? `0, ${ends[0]}` : value === 10 ? `10, ${ends[1]}` : undefined}
              onChange={() => choose(value)}
            />
            {value}
          </label>
        ))}
      </div>
      <div class="scale-ends" aria-hidden="true">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </div>
    </fieldset>
  );
}
