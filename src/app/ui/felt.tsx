import { todayWords } from "../words/en/today.ts";
import { Scale } from "./scale.tsx";

/** How something felt, twice 0 to 10, as an entry holds it: only what was said. */
export interface Felt {
  readonly pleasure?: number;
  readonly mastery?: number;
}

const say = todayWords.felt;

/** Asks how something felt; both may stay open. @param of makes the names of the fields its own */
export function FeltScales({ of, felt, choose }: { of: string; felt: Felt; choose(felt: Felt): void }) {
  return (
    <>
      {(["pleasure", "mastery"] as const).map((name) => (
        <Scale
          key={name}
          name={`${name}-${of}`}
          legend={say[name]}
          ends={say.ends}
          chosen={felt[name] ?? null}
          choose={(value) => choose({ ...felt, [name]: value })}
        />
      ))}
    </>
  );
}
