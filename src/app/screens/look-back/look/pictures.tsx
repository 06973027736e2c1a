import type { Analysis } from "#chats";
import type { Figures } from "../model.ts";
import { After } from "./after.tsx";
import { Answers } from "./answers.tsx";
import { WhoStarts, WhoWrote } from "./bars.tsx";
import { stretchesIn } from "./figures.ts";
import { Nights } from "./nights.tsx";
import { OverTime } from "./over-time.tsx";

interface Given {
  readonly figures: Figures;
  /** What the file shows beyond its figures, while it is there. */
  readonly of: Exclude<Analysis, { type: "group" }> | null;
  readonly nickname: string | null;
  readonly today: number;
}

/** The pictures, from the file or from what was kept. Where only one of the two wrote there is nothing of beginning and waiting. */
export function Pictures({ figures, of, nickname, today }: Given) {
  const isTwo = stretchesIn(figures).length > 0;
  return (
    <>
      <OverTime figures={figures} nickname={nickname} today={today} {...(of !== null && { weeks: of.weeks })} />
      {isTwo && <WhoStarts figures={figures} nickname={nickname} />}
      {isTwo && <Answers figures={figures} nickname={nickname} />}
      {isTwo && <WhoWrote figures={figures} nickname={nickname} />}
      <Nights figures={figures} nickname={nickname} {...(of !== null && { hours: of.hours })} />
      <After figures={figures} nickname={nickname} />
    </>
  );
}
