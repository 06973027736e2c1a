/** From what a chat shows to the figures that the page draws and that can be kept: numbers by name, no message, no name of anybody (F81, F83). */
import { type Analysis, type Sentence, sentencesOf } from "#chats";
import { dateToDay } from "#formula";
import type { Figures } from "../model.ts";
import type { Seen } from "../seen.ts";
import { chosenOf } from "./choose.ts";
import { shortened } from "./line.ts";

type Both = { readonly me: number | null; readonly them: number | null };
type Numbers = Readonly<Record<string, number | null>>;

/** Stretches of a chat, by the names of their figures; "whole" stands in where there are no two. */
export const stretches = ["first-year", "first-half", "last-weeks", "second-half", "whole"] as const;
export type Stretch = (typeof stretches)[number];

/** Fewer conversations, answers or messages are no habit, and none is told of them. */
export const leastTold = 10;

export function figuresOf({ analysis, begins, ends, breakup }: Pick<Seen, "analysis" | "begins" | "ends" | "breakup">): Figures {
  const said = chosenOf(sentencesOf(analysis));
  const numbers = { ...sentenceNumbers(said), ...(analysis.type === "group" ? {} : numbersOf(analysis)) };
  return {
    begins,
    ends,
    ...(breakup !== null && { breakup }),
    said: said.map(({ id }) => id),
    figures: Object.fromEntries(Object.entries(numbers).filter((one): one is [string, number] => one[1] !== null)),
    ...(analysis.type === "group" ? { mine: [], theirs: [] } : shortened(analysis.weeks)),
  };
}

/** The sentences of figures, as they can be said. */
export function sentencesIn({ said, figures }: Figures): readonly Sentence[] {
  return said.map((id) => ({
    id: id as Sentence["id"],
    values: Object.fromEntries(
      Object.entries(figures).flatMap(([name, value]) => (name.startsWith(`${id}.`) ? [[name.slice(id.length + 1), value] as const] : [])),
    ),
  }));
}

/** @returns null where it is not known, or more than could be measured */
export function valueIn({ figures }: Figures, name: string): number | null {
  return figures[name] ?? null;
}

/** Both numbers of a name. */
export function bothIn(figures: Figures, name: string): Both {
  return { me: valueIn(figures, `${name}.me`), them: valueIn(figures, `${name}.them`) };
}

/** The stretches that have figures, the earlier one first; the whole chat only where there is no other. */
export function stretchesIn({ figures }: Figures): readonly Stretch[] {
  const there = stretches.filter((name) => figures[`${name}.of`] !== undefined);
  return there.length > 1 ? there.filter((name) => name !== "whole") : there;
}

/** What stands in the sentences, without dates: those stand in the figures already. */
function sentenceNumbers(said: readonly Sentence[]): Numbers {
  return Object.fromEntries(
    said.flatMap(({ id, values }) =>
      Object.entries(values).flatMap(([name, value]) => (typeof value === "number" ? [[`${id}.${name}`, value] as const] : [])),
    ),
  );
}

function numbersOf(analysis: Exclude<Analysis, { type: "group" }>): Numbers {
  const { messages, hours, weeks, isCoarse } = analysis;
  const alone = {
    ...pair("messages", messages),
    ...pair("nights", hours.nights),
    weeks: weeks.me.length,
    "weeks.from": dateToDay(weeks.from),
    coarse: isCoarse ? 1 : 0,
  };
  if (analysis.type === "one-sided") return alone;
  const { initiation, waits, spans, volume, lastWords, intoSilence, after } = analysis;
  const since = {
    me: after?.weeks.reduce((sum, { messages }) => sum + messages.me, 0) ?? 0,
    them: after?.weeks.reduce((sum, { messages }) => sum + messages.them, 0) ?? 0,
  };
  const all = initiation.gaps.find(({ hours }) => hours === 6) ?? { of: 0, count: 0, low: 0, high: 1 };
  return {
    ...alone,
    ...pair("characters", volume.chars),
    ...pair("reopened", lastWords.rate),
    silence: intoSilence.messages,
    returns: intoSilence.returns.count,
    "returns.one": intoSilence.returns.afterOne,
    ...stretch("whole", { openings: all, waits }),
    ...Object.assign({}, ...spans.map((span) => stretch(span.name, span))),
    ...(after !== null && {
      ...pair("after", since),
      "after.run": after.longestRun,
      "after.openings": after.answered.of,
      "after.answered": after.answered.count,
      ...(since.me >= leastTold && pair("after.nights", after.nights.after)),
    }),
  };
}

interface StretchOf {
  readonly openings: { readonly of: number; readonly count: number; readonly low: number; readonly high: number };
  readonly waits: { readonly [who in "me" | "them"]: { readonly answered: number; readonly median: number | null } };
}

function stretch(name: Stretch, { openings, waits }: StretchOf): Numbers {
  return {
    [`${name}.of`]: openings.of,
    [`${name}.count`]: openings.count,
    [`${name}.low`]: openings.low,
    [`${name}.high`]: openings.high,
    ...pair(`${name}.answers`, { me: waits.me.answered, them: waits.them.answered }),
    ...pair(`${name}.wait`, { me: waits.me.median, them: waits.them.median }),
  };
}

function pair(name: string, { me, them }: Both): Numbers {
  return { [`${name}.me`]: me, [`${name}.them`]: them };
}
