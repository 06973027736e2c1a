import { keeping } from "../../keeping.ts";
import { goHelp } from "../../place.ts";
import { HelpLines } from "../../ui/help-lines.tsx";
import { panelWords } from "../../words/en/panel.ts";
import { words } from "../../words/en.ts";

/** F6: no formula, a child help line and a trusted adult; what was typed is dropped before this page is shown. */
export function Minor() {
  const kept = keeping.value.type === "open";
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{words.minor.title}</h1>
        <p>{kept ? words.minor.leadKept : words.minor.lead}</p>
      </div>
      <p class="lead">{words.minor.adult}</p>
      <p>{words.minor.lines}</p>
      <HelpLines purpose="child" />
      <p>
        <button class="btn btn-text btn-flush" type="button" onClick={() => goHelp("child")}>
          {panelWords.more}
        </button>
      </p>
      {kept && (
        <p>
          <a class="link" href="#settings">
            {words.minor.settings}
          </a>
        </p>
      )}
      <p class="small soft">{words.minor.again}</p>
    </>
  );
}
