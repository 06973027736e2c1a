import { useSignal } from "@preact/signals";
import type { Analysis } from "#chats";
import { dateToDay } from "#formula";
import { Segments } from "../../../ui/chips.tsx";
import { fullDate, monthName, shortDate } from "../../../ui/dates.ts";
import { Figure } from "../../../ui/figure.tsx";
import { lookBackWords } from "../../../words/en/look-back.ts";
import type { Figures } from "../model.ts";
import { closeLine, type Line, lineOf } from "./line.ts";
import { Voices } from "./voices.tsx";

const { line: say, number } = lookBackWords;
/** A line of fewer days is marked with days, not months. */
const fewDays = 120;

interface Given {
  readonly figures: Figures;
  /** The weeks of the file while it is there: with them the breakup can be seen closer. */
  readonly weeks?: Exclude<Analysis, { type: "group" }>["weeks"];
  readonly nickname: string | null;
  readonly today: number;
}

/** Messages a week, mine above the line, theirs below: what, never why (F80). */
export function OverTime({ figures, weeks, nickname, today }: Given) {
  const zoom = useSignal<"close" | "whole">("close");
  const turn = dateToDay(figures.breakup ?? "");
  const close = weeks === undefined ? null : closeLine(weeks, figures.breakup ?? null);
  const line = close !== null && zoom.value === "close" ? close : lineOf(figures);
  if (line.mine.length < 2) return null;
  return (
    <section class="stack" aria-labelledby="over-time">
      <h2 id="over-time">{turn === null ? say.titleAlone : say.title}</h2>
      {close !== null && (
        <Segments legend={say.zoom} name="zoom" options={say.zooms} chosen={zoom.value} choose={(value) => (zoom.value = value)} />
      )}
      <Drawn line={line} turn={turn} ends={dateToDay(figures.ends) ?? today} nickname={nickname} today={today} />
    </section>
  );
}

interface Drawing {
  readonly line: Line;
  /** Local day numbers: of the breakup, of the last message, of now. */
  readonly turn: number | null;
  readonly ends: number;
  readonly today: number;
  readonly nickname: string | null;
}

function Drawn({ line, turn, ends, nickname, today }: Drawing) {
  const { mine, theirs, from, step } = line;
  const name = nickname ?? lookBackWords.they;
  const last = from + step * (mine.length - 1);
  const placeOf = (day: number) => (day - from - step / 2) / (last - from);
  // Every place stands for the middle of its weeks.
  const at = turn === null ? null : Math.min(1, Math.max(0, placeOf(turn)));
  const isAlone = theirs.every((value) => value === 0);
  const isNow = today - last < step + 7;
  // Months would say the same twice.
  const when = last - from < fewDays ? shortDate : monthName;
  return (
    <Figure
      says={[
        say.says(when(from), when(last), Math.max(...mine), isAlone ? null : Math.max(...theirs), nickname),
        ...(turn === null ? [] : [say.turn(fullDate(turn))]),
      ].join(" ")}
      caption={[isAlone ? say.captionAlone : say.caption(nickname), step > 7 ? say.mean(step / 7) : say.ends].join(" ")}
      table={{
        title: say.table.title,
        head: [say.table.week, lookBackWords.you, name],
        rows: mine.map((value, index) => [fullDate(from + step * index), number(value), number(theirs[index] ?? 0)]),
      }}
    >
      <Voices
        mine={mine}
        theirs={theirs}
        isAlone={isAlone}
        names={[lookBackWords.you, name]}
        turn={at === null || turn === null ? null : { at, text: shortDate(turn) }}
        marks={[
          { at: 0, text: when(from) },
          { at: 0.5, text: when(from + Math.round((last - from) / 2)) },
          { at: 1, text: isNow ? say.now : when(Math.min(last + step - 1, ends)), isNow },
        ]}
      />
    </Figure>
  );
}
