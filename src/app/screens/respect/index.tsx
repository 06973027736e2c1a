import { part } from "../../state.ts";
import { Icon } from "../../ui/icon.tsx";
import { KeepLine } from "../../ui/keep-line.tsx";
import { Loading } from "../../ui/loading.tsx";
import { RowLink } from "../../ui/row.tsx";
import { useView } from "../../use-view.ts";
import { respectWords as say } from "../../words/en/respect.ts";
import { AddAct, DidNothing } from "./add.tsx";
import { Ledger } from "./ledger.tsx";
import { MinePage } from "./mine.tsx";
import type { Home } from "./model.ts";
import { SheetPage } from "./sheet.tsx";
import { StandardPage } from "./standard.tsx";
import { ValuePage } from "./value.tsx";
import { Weigh } from "./weigh.tsx";
import { WeighPage } from "./weighed.tsx";
import "./style.css";

/** `respect` and what stands behind it: `weigh`, `add`, `nothing`, `standard`, `sheet`, `mine` (F35, F40-F43, F45, F49). */
export function Page() {
  const now = useView("respect", part.value);
  const [first, second = ""] = part.value.split("/");
  switch (now?.is) {
    case "home":
      return <HomePage now={now} />;
    case "weigh":
      return <WeighPage part={now.weighing} />;
    case "add":
      return first === "nothing" ? <DidNothing /> : <AddAct />;
    case "standard":
      return second === "" ? <StandardPage part={now.standard} /> : <ValuePage key={second} part={now.standard} />;
    case "sheet":
      return <SheetPage part={now.sheet} />;
    case "mine":
      return <MinePage part={now.mine} />;
    default:
      return <Loading title={say.title} />;
  }
}

function HomePage({ now: { weighing, ledger, values, sheets, note } }: { now: Home }) {
  const { weigh, nothing, standard, sheet, mine, honest } = say.pages;
  const rows: readonly (readonly [string, readonly [string, string]])[] = [
    ["respect/weigh", weigh],
    ["respect/nothing", nothing],
    ["respect/standard", [standard[0], standard[1](values)]],
    ["respect/sheet", [sheet[0], sheet[1](sheets)]],
    ["respect/mine", mine],
    ["honest/respect", honest],
  ];
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="soft">{say.lead}</p>
      </div>
      <Weigh part={weighing} />
      <Ledger part={ledger} />
      <ul class="list">
        {rows.map(([to, [title, sub]]) => (
          <li key={to}>
            <RowLink to={to} title={title} sub={sub} />
          </li>
        ))}
      </ul>
      <section class="stack" aria-labelledby="about">
        <h2 id="about">{say.about}</h2>
        <p>{say.aboutText}</p>
        {note !== null && (
          <details>
            <summary>
              {say.authorsView(note.claim)}
              <Icon name="down" small />
            </summary>
            <p>{note.known}</p>
            <p>{note.therefore}</p>
          </details>
        )}
      </section>
      <KeepLine />
    </>
  );
}
