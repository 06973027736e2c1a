import type { ComponentChildren } from "preact";
import { SegmentRow } from "./chips.tsx";

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
      <SegmentRow name={name} options={options} chosen={chosen} choose={choose} />
    </div>
  );
}
