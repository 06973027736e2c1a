import { quickWords as say } from "../words/en/quick.ts";
import { Chips } from "./chips.tsx";
import { LineField } from "./field.tsx";

/** A short answer: usual words as chips, and their own. */
export interface Quick {
  readonly chips: readonly string[];
  readonly own: string;
}

/** An answer as it was kept, in its two parts. */
export function quickOf(text: string | null, options: readonly string[]): Quick {
  const parts = (text ?? "").split(", ").filter((part) => part !== "");
  return { chips: options.filter((one) => parts.includes(one)), own: parts.filter((part) => !options.includes(part)).join(", ") };
}

/** One text, as it is kept. */
export function textOf({ chips, own }: Quick): string {
  return [...chips, own.trim()].filter((part) => part !== "").join(", ");
}

/** The usual words, and a line for their own. */
export function QuickWords(props: { id: string; legend: string; options: readonly string[]; value: Quick; type(value: Quick): void }) {
  const { id, legend, options, value, type } = props;
  return (
    <div class="stack">
      <Chips
        name={id}
        legend={legend}
        options={options.map((one) => [one, one] as const)}
        chosen={value.chips}
        choose={(chips) => type({ ...value, chips })}
      />
      <LineField id={`${id}-own`} label={say.other} most={200} value={value.own} type={(own) => type({ ...value, own })} />
    </div>
  );
}
