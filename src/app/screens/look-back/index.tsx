import { part } from "../../state.ts";
import { Loading } from "../../ui/loading.tsx";
import { RowLink } from "../../ui/row.tsx";
import { useView } from "../../use-view.ts";
import { lookBackFilesWords as say } from "../../words/en/look-back-files.ts";
import { Chats } from "./chats.tsx";
import { Dates } from "./dates.tsx";
import { Day } from "./day.tsx";
import { Files } from "./files.tsx";
import { Enough, LookClosed } from "./look/closed.tsx";
import { KeptLook } from "./look/kept.tsx";
import { LookBack } from "./look/look-back.tsx";
import { Reading } from "./reading.tsx";
import { road, stepAt } from "./road.ts";
import { seen } from "./seen.ts";
import { Who } from "./who.tsx";
import "./style.css";

/** An exported chat, from the file to what it shows; opened again, the figures that were kept of it (F80 to F83). */
export function Page() {
  const now = useView("look-back", null);
  const step = stepAt(part.value);
  if (now === null) return <Loading title={say.title} />;
  const { closed, left, kept, known, nickname, today } = now;
  if (closed !== null) return <LookClosed closed={closed} />;
  // It keeps what was seen in reach of being kept when the minutes are used.
  if (step === "see" && seen.value !== null) return <LookBack seen={seen.value} />;
  if (left === 0) return <Enough />;
  if (road.value.reading !== null) return <Reading />;
  if (step === "dates") return <Dates />;
  if (step === "chat") return <Chats />;
  if (step === "who") return <Who />;
  if (step === "day") return <Day known={known.ended} />;
  if (kept === null || part.value === "files" || road.value.picked.length > 0) return <Files />;
  return (
    <KeptLook kept={kept} nickname={nickname} today={today} left={left}>
      <ul class="list">
        <li>
          <RowLink to="look-back/files" title={say.again[0]} sub={say.again[1]} />
        </li>
      </ul>
    </KeptLook>
  );
}
