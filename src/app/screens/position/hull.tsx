import type { ComponentChildren } from "preact";
import { curve, type Place } from "../../ui/curve.ts";
import { Figure } from "../../ui/figure.tsx";
import { positionWords as say } from "../../words/en/position.ts";
import type { PartShown } from "./model.ts";

/** The drawing's own units: five soundings, 200 apart, that hang from a line at 20 to 190 deeper at most. */
const width = 1000;
const top = 20;
const deep = 190;
const placeOf = (index: number) => 100 + 200 * index;
const depthOf = (value: number) => top + (value * deep) / 100;

/** Five soundings and one thin hull through them, the week before dotted. No middle, no sum (F50, F52). */
export function Hull({ parts }: { parts: readonly PartShown[] }) {
  const now = hullOf(parts.map(({ value }) => value));
  const hasBefore = parts.every(({ before }) => before !== null);
  return (
    <Figure
      says={say.says(parts.map(({ name, value, before }) => say.saysPart(say.parts[name], value, before)))}
      caption={hasBefore ? say.captionBefore : say.caption}
      table={{
        ...say.table,
        rows: parts.map(({ name, value, before }) => [say.parts[name], before === null ? say.none : String(before), String(value)]),
      }}
    >
      <div class="hull-box">
        <ol class="hull-heads">
          {parts.map(({ name, value }) => (
            <li key={name}>
              <span>{say.partsShort[name]}</span>
              <b>{value}</b>
            </li>
          ))}
        </ol>
        <Drawing>
          <path class="pl-fill" d={`${now}z`} />
          {hasBefore && <path class="pl-second" d={hullOf(parts.map(({ before }) => before ?? 0))} />}
          <path class="pl-main" d={now} />
          {parts.map(({ name, value }, index) => (
            <line key={name} class="pl-stem" x1={placeOf(index)} y1={top} x2={placeOf(index)} y2={depthOf(value)} />
          ))}
        </Drawing>
      </div>
    </Figure>
  );
}

function Drawing({ children }: { children: ComponentChildren }) {
  return (
    <div class="plot hull">
      <svg viewBox={`0 0 ${width} 220`} preserveAspectRatio="none" aria-hidden="true">
        {children}
      </svg>
    </div>
  );
}

function hullOf(values: readonly number[]): string {
  const places = values.map((value, index): Place => [placeOf(index), depthOf(value)]);
  return curve([[0, top], ...places, [width, top]]);
}
