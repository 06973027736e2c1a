import type { HelpText, Purpose } from "#formula";
import { goHelp } from "../../place.ts";
import { part } from "../../state.ts";
import { Gone } from "../../ui/gone.tsx";
import { HelpLines } from "../../ui/help-lines.tsx";
import { Loading } from "../../ui/loading.tsx";
import { RowLink } from "../../ui/row.tsx";
import { useView } from "../../use-view.ts";
import { sheetsWords as say } from "../../words/en/sheets.ts";
import "../../ui/card-parts.css";

/** Help texts: the list, or one by its number. */
export function Page() {
  const now = useView("sheets", part.value === "" ? null : part.value);
  if (now === null) return <Loading title={say.title} />;
  if (now.one !== null) return <Sheet sheet={now.one} />;
  if (part.value !== "") return <Gone title={say.missing} to="sheets" toTitle={say.others} />;
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="soft">{say.lead}</p>
      </div>
      <ul class="list">
        {now.all.map(({ id, title }) => (
          <li key={id}>
            <RowLink to={`sheets/${id}`} title={title} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Sheet({ sheet: { title, text, steps, purpose } }: { sheet: HelpText & { readonly purpose: Purpose } }) {
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{title}</h1>
        {text.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <section class="stack" aria-labelledby="steps">
        <h2 id="steps">{say.steps}</h2>
        <ol class="plain-steps">
          {steps.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ol>
      </section>
      <section class="stack" aria-labelledby="lines">
        <h2 id="lines">{say.lines}</h2>
        <HelpLines purpose={purpose} />
        <button class="btn" type="button" onClick={() => goHelp(purpose)}>
          {say.allLines}
        </button>
      </section>
      <p>
        <a class="link" href="#sheets">
          {say.others}
        </a>
      </p>
    </>
  );
}
