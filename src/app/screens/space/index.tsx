import { part } from "../../state.ts";
import { Loading } from "../../ui/loading.tsx";
import { useView } from "../../use-view.ts";
import { spaceWords as say } from "../../words/en/space.ts";
import { AfterPage } from "./after.tsx";
import { Begin } from "./begin.tsx";
import { Home } from "./home.tsx";
import { Limited } from "./limited.tsx";
import { LogSheet } from "./log.tsx";
import { LookSheet } from "./look.tsx";
import { Review } from "./review.tsx";
import "./style.css";

/** Space and what lies behind it: the sheets over it, the page after a contact, the beginning of the weeks, their end, the one channel. */
export function Page() {
  const [first = "", rest = ""] = part.value.split("/");
  const contact = first === "after" ? rest : null;
  const now = useView("space", { contact });
  if (now === null) return <Loading title={say.title} />;
  if (contact !== null) return <AfterPage key={contact} now={now} />;
  if (first === "begin") return <Begin key={String(now.weeks?.length)} now={now} />;
  if (first === "review") return <Review now={now} />;
  if (first === "limited") return <Limited key={String(now.limited.channel)} now={now} />;
  return (
    <>
      <Home now={now} />
      {first === "log" && <LogSheet now={now} />}
      {first === "looked" && <LookSheet />}
    </>
  );
}
