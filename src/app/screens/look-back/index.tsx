import { useEffect } from "preact/hooks";
import { Empty } from "../../ui/empty.tsx";
import { Loading } from "../../ui/loading.tsx";
import { useView } from "../../use-view.ts";
import { lookBackWords as say } from "../../words/en/look-back.ts";
import { Enough, LookClosed } from "./look/closed.tsx";
import { KeptLook } from "./look/kept.tsx";
import { LookBack } from "./look/look-back.tsx";
import { seen } from "./seen.ts";

/** The look back: a chat that was read, or the figures that were kept of one (F80 to F83). */
export function Page() {
  const now = useView("look-back", null);
  // Nothing that was read outlives the page.
  useEffect(
    () => () => {
      seen.value = null;
    },
    [],
  );
  if (seen.value !== null) return <LookBack seen={seen.value} />;
  if (now === null) return <Loading title={say.title} />;
  if (now.closed !== null) return <LookClosed closed={now.closed} />;
  if (now.left === 0) return <Enough />;
  if (now.kept !== null) return <KeptLook kept={now.kept} nickname={now.nickname} today={now.today} left={now.left} />;
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
      </div>
      <Empty>{say.empty}</Empty>
    </>
  );
}
