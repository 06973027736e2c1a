import { useMemo } from "preact/hooks";
import { Loading } from "../../../ui/loading.tsx";
import { useView } from "../../../use-view.ts";
import { lookBackWords as say } from "../../../words/en/look-back.ts";
import type { Seen } from "../seen.ts";
import { Enough, LookClosed } from "./closed.tsx";
import { figuresOf } from "./figures.ts";
import { Head, SessionBar } from "./head.tsx";
import { Keep } from "./keep.tsx";
import { Pictures } from "./pictures.tsx";
import { Propose } from "./propose.tsx";
import { Pushes } from "./pushes.tsx";
import { Said, TakeAlong, Warnings } from "./said.tsx";
import { useSession } from "./use-session.ts";
import "./style.css";

/** What a chat shows: a few sentences, then pictures, each saying what and never why; no score (F80 to F83). */
export function LookBack({ seen }: { seen: Seen }) {
  const now = useView("look-back", null);
  const figures = useMemo(() => figuresOf(seen), [seen]);
  useSession(now?.closed === null ? now.left : 0);
  if (now === null) return <Loading title={say.title} />;
  const { closed, left, kept, known, nickname, today } = now;
  if (closed !== null) return <LookClosed closed={closed} />;
  if (left === 0)
    return (
      <>
        <Enough />
        <Keep figures={figures} kept={kept} />
      </>
    );
  const { analysis } = seen;
  const alone = analysis.type === "group" ? null : analysis;
  return (
    <>
      <Head figures={figures} nickname={nickname} />
      <SessionBar left={left} />
      <Said figures={figures} />
      <Warnings seen={seen} />
      <Pictures figures={figures} of={alone} nickname={nickname} today={today} />
      {alone !== null && <Pushes months={alone.kindsOfPush} />}
      <TakeAlong figures={figures} />
      <Propose seen={seen} known={known} />
      <Keep figures={figures} kept={kept} />
    </>
  );
}
