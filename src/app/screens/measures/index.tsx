import { part } from "../../state.ts";
import { HelpLines } from "../../ui/help-lines.tsx";
import { Loading } from "../../ui/loading.tsx";
import { RowLink } from "../../ui/row.tsx";
import { useLast } from "../../ui/use-last.ts";
import { useView } from "../../use-view.ts";
import { measuresWords as say, scaleTexts } from "../../words/en/measures.ts";
import { Form } from "./form.tsx";
import { ScaleBlock } from "./scale.tsx";
import "./style.css";

type Name = keyof typeof scaleTexts;
const isName = (name: string): name is Name => name in scaleTexts;

/** The scales and their results; behind "/" one form (F61). */
export function Page() {
  const scale = part.value;
  const seen = useView("measures", { scale });
  const now = useLast(seen);
  if (now === null) return <Loading title={isName(scale) ? say.names[scale] : say.title} />;
  if (isName(scale)) return <Form key={scale} scale={scale} given={seen?.given ?? null} />;
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="soft">{say.lead}</p>
      </div>
      {now.strain && <Strain />}
      {now.scales.map((one, index) => (
        <ScaleBlock key={one.name} scale={one} today={now.today} isFirst={index === 0 && !now.strain} />
      ))}
      <p class="small soft">{say.own}</p>
      <ul class="list">
        <li>
          <RowLink to="insights" title={say.insights[0]} sub={say.insights[1]} />
        </li>
      </ul>
    </>
  );
}

/** Much strain: help comes before any result (S18). */
function Strain() {
  return (
    <section class="wash stack strain" aria-labelledby="strain">
      <h2 id="strain">{say.strain.title}</h2>
      <p>{say.strain.text}</p>
      <HelpLines purpose="general" />
    </section>
  );
}
