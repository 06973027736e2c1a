import { curve, type Place } from "../../../ui/curve.ts";
import { lookBackWords } from "../../../words/en/look-back.ts";

/** The drawing's own units; the line parts both voices. */
const [width, axis, highest] = [1000, 110, 96];

/** A word under the drawing, at a part of its width from 0 to 1. */
export interface Mark {
  readonly at: number;
  readonly text: string;
  readonly isNow?: boolean;
}

/** What stands above the line and below it, from left to right, both on one scale; the highest of each is told. */
export function Voices(props: {
  mine: readonly number[];
  theirs: readonly number[];
  names: readonly [mine: string, theirs: string];
  marks: readonly Mark[];
  /** Nothing of theirs stands in the file: there is no second voice. */
  isAlone?: boolean;
  /** A dashed line across: where, from 0 to 1, and what it is. */
  turn?: { readonly at: number; readonly text: string } | null;
}) {
  const { mine, theirs, names, marks, turn = null, isAlone = false } = props;
  const height = isAlone ? axis : 2 * axis;
  const most = Math.max(1, ...mine, ...theirs);
  const [above, below] = [curveOf(mine, -highest / most), curveOf(theirs, highest / most)];
  return (
    <div class="bleed">
      <div class={isAlone ? "plot voices voices-alone" : "plot voices"}>
        <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
          <path class="pl-fill" d={`${above}L${width} ${axis}L0 ${axis}z`} />
          <path class="pl-fill-2" d={`${below}L${width} ${axis}L0 ${axis}z`} />
          <path class="pl-main" d={above} />
          {!isAlone && <path class="pl-second" d={below} />}
          <line class="pl-axis" x1="0" y1={axis} x2={width} y2={axis} />
          {turn !== null && <line class="pl-rule" x1={turn.at * width} y1="0" x2={turn.at * width} y2={height} />}
        </svg>
        <span class="pt-label voice-mine">{names[0]}</span>
        {!isAlone && <span class="pt-label voice-theirs">{names[1]}</span>}
        {turn !== null && (
          <span class={turn.at > 0.7 ? "pt-label voice-turn voice-turn-end" : "pt-label voice-turn"} ref={at(Math.max(turn.at, 0.22))}>
            {turn.text}
          </span>
        )}
        <Highest values={mine} reach={highest / most / height} from={axis / height} beside={turn?.at ?? null} isAbove />
        <Highest values={theirs} reach={highest / most / height} from={axis / height} beside={turn?.at ?? null} />
      </div>
      <div class="plot axis-free">
        {marks.map(({ at: place, text, isNow = false }) => (
          <span
            key={place}
            class={`pt-label mark-${place === 0 ? "first" : place === 1 ? "last" : "mid"}${isNow ? " now" : ""}`}
            ref={at(place)}
          >
            {text}
          </span>
        ))}
      </div>
    </div>
  );
}

/** How far a number stands from the dashed line, as a part of the width. */
const clear = 0.07;

/** The highest number of a voice, at its place. Not where there is nothing. */
function Highest(props: {
  values: readonly number[];
  /** How far one reaches, as a part of the height, and where the line is. */
  reach: number;
  from: number;
  /** Where the dashed line is: no number stands on it. */
  beside: number | null;
  isAbove?: boolean;
}) {
  const { values, reach, from, beside, isAbove = false } = props;
  const value = Math.max(0, ...values);
  if (value === 0) return null;
  const own = values.length < 2 ? 0.5 : values.indexOf(value) / (values.length - 1);
  const part = beside !== null && Math.abs(own - beside) < clear ? beside + (own > beside ? clear : -clear) : own;
  return (
    <span
      class={isAbove ? "pt-text voice-high" : "pt-text voice-low"}
      ref={(span) => {
        span?.style.setProperty("left", `${100 * Math.min(0.94, Math.max(0.06, part))}%`);
        span?.style.setProperty("top", `${100 * (isAbove ? from - reach * value : from + reach * value)}%`);
      }}
    >
      {lookBackWords.number(value)}
    </span>
  );
}

function curveOf(values: readonly number[], unit: number): string {
  const here = values.length === 1 ? [...values, ...values] : values;
  return curve(here.map((value, index): Place => [(index * width) / (here.length - 1), axis + value * unit])) || `M0 ${axis}`;
}

function at(part: number) {
  return (span: HTMLElement | null) => span?.style.setProperty("left", `${100 * part}%`);
}
