import type { ComponentChildren } from "preact";
import { fullDate } from "../../../ui/dates.ts";
import { lookBackWords as say } from "../../../words/en/look-back.ts";
import type { Kept } from "../model.ts";
import { Head, SessionBar } from "./head.tsx";
import { Drop } from "./keep.tsx";
import { Pictures } from "./pictures.tsx";
import { Said, TakeAlong } from "./said.tsx";
import { useSession } from "./use-session.ts";
import "./style.css";

interface Given {
  readonly kept: Kept;
  readonly nickname: string | null;
  readonly today: number;
  readonly left: number;
  /** What else leads on from here, at the foot. */
  readonly children?: ComponentChildren;
}

/** Opened again, there are the figures that were kept, and no file (F83). */
export function KeptLook({ kept, nickname, today, left, children }: Given) {
  useSession(left);
  const { figures } = kept;
  return (
    <>
      <Head figures={figures} nickname={nickname} lead={say.keep.shown(fullDate(kept.day))} />
      <SessionBar left={left} />
      <Said figures={figures} />
      <Pictures figures={figures} of={null} nickname={nickname} today={today} />
      <TakeAlong figures={figures} />
      <Drop kept={kept} />
      {children}
    </>
  );
}
