import { addressOf } from "../../leads.ts";
import { Empty } from "../../ui/empty.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Loading } from "../../ui/loading.tsx";
import { RowLink } from "../../ui/row.tsx";
import { useView } from "../../use-view.ts";
import { positionWords as say } from "../../words/en/position.ts";
import { Hull } from "./hull.tsx";
import type { Helps } from "./model.ts";
import { PartRow } from "./part.tsx";
import "./hull.css";
import "./style.css";

export const layout = "wide";

/** Five parts, each with its why, and the one thing for today. Never one number, never a forecast (F50-F52). */
export function Page() {
  const now = useView("position", null);
  if (now === null) return <Loading title={say.title} />;
  const { parts, nickname, helps } = now;
  const intro = (
    <div class="intro">
      <h1 tabIndex={-1}>{say.title}</h1>
      <p class="soft">{say.lead(nickname)}</p>
    </div>
  );
  if (parts.length === 0)
    return (
      <>
        {intro}
        <Empty>{say.empty}</Empty>
        <a class="btn btn-main" href="#day">
          {say.emptyGo}
        </a>
        <Foot />
      </>
    );
  return (
    <div class="cols">
      <div class="col">
        {intro}
        <Hull parts={parts} />
        {helps !== null && <Help helps={helps} />}
      </div>
      <div class="col">
        <section aria-labelledby="why">
          <h2 id="why" class="sr">
            {say.whyTitle}
          </h2>
          <ol class="list">
            {parts.map((part) => (
              <li key={part.name}>
                <PartRow part={part} nickname={nickname} open={part.name === "space"} />
              </li>
            ))}
          </ol>
        </section>
        <Foot />
      </div>
    </div>
  );
}

/** The one thing that would strengthen it most, with the way to it. */
function Help({ helps: { what, part, area, emptyFor, leadsTo } }: { helps: Helps }) {
  const to = addressOf(leadsTo);
  return (
    <section class="wash stack" aria-labelledby="helps">
      <h2 id="helps">{say.helps.title}</h2>
      <p>
        <b>{say.parts[part]}.</b> {what === "activity" ? say.helps.area(area ?? "", emptyFor) : say.helps.text[what]}
      </p>
      {to !== null && (
        <div class="acts">
          <a class="btn btn-main" href={`#${to}`}>
            {say.helps.go[what]}
          </a>
          {what !== "activity" && (
            <a class="btn btn-text" href="#world">
              {say.helps.else}
            </a>
          )}
        </div>
      )}
    </section>
  );
}

/** What it is not, how it is worked out, and the pages beside it. */
function Foot() {
  return (
    <>
      <div class="stack">
        <p class="note">
          <Icon name="info" small />
          <span>{say.noForecast}</span>
        </p>
        <details class="how">
          <summary>
            {say.how.open}
            <Icon name="down" small />
          </summary>
          <div class="stack small">
            {say.how.intro.map((text) => (
              <p key={text}>{text}</p>
            ))}
            <dl class="stack">
              {Object.entries(say.how.parts).map(([name, text]) => (
                <div key={name}>
                  <dt>
                    <b>{say.parts[name as keyof typeof say.parts]}</b>
                  </dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
            <p>{say.how.outro}</p>
          </div>
        </details>
      </div>
      <ul class="list">
        <li>
          <RowLink to="insights" title={say.more.insights[0]} sub={say.more.insights[1]} />
        </li>
        <li>
          <RowLink to="measures" title={say.more.measures[0]} sub={say.more.measures[1]} />
        </li>
      </ul>
    </>
  );
}
