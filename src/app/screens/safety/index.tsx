import { part } from "../../state.ts";
import { Loading } from "../../ui/loading.tsx";
import { RowLink } from "../../ui/row.tsx";
import { useView } from "../../use-view.ts";
import { safetyWords as say } from "../../words/en/safety.ts";
import { ByHand, byHand } from "./by-hand.tsx";
import { HeldMode } from "./held-mode.tsx";
import type { Safe } from "./model.ts";
import "./style.css";

/** What closes the ways to the other person, since when and why; how it can end, and how to close them by hand (F4, R39). */
export function Page() {
  const now = useView("safety", null);
  if (now === null) return <Loading title={say.title} />;
  const chosen = byHand[Number(part.value) - 1];
  if (chosen !== undefined && now.free.includes(chosen.mode)) return <ByHand key={chosen.name} way={chosen} />;
  const afraid = now.held.some(({ mode }) => mode === "afraid");
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="soft">{say.lead}</p>
      </div>
      <section aria-labelledby="holds">
        <h2 id="holds" class="after-head">
          {say.holds}
        </h2>
        {now.held.length === 0 && <p>{now.answered ? say.none : say.noneOpen}</p>}
        {now.held.map((held) => (
          <HeldMode key={held.mode} held={held} today={now.today} afraid={afraid} />
        ))}
      </section>
      {now.free.length > 0 && <Free free={now.free} />}
      <Answers answers={now.answers} />
    </>
  );
}

function Free({ free }: Pick<Safe, "free">) {
  return (
    <section aria-labelledby="by-hand">
      <h2 id="by-hand">{say.set.title}</h2>
      <p class="soft after-head">{say.set.lead}</p>
      <ul class="list">
        {byHand.map(
          ({ name, mode }, index) =>
            free.includes(mode) && (
              <li key={name}>
                <RowLink to={`safety/${index + 1}`} title={say.set.rows[name][0]} sub={say.set.rows[name][1]} />
              </li>
            ),
        )}
      </ul>
    </section>
  );
}

/** The three questions as they were answered last; what a "yes" closed is not taken back there. */
function Answers({ answers }: Pick<Safe, "answers">) {
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{say.answers.title}</h2>
      <p class="soft after-head">{say.answers.lead}</p>
      <dl class="answers">
        {answers.map(([question, answer]) => (
          <div key={question}>
            <dt>{say.answers.questions[question]}</dt>
            <dd>{say.answers.answer[answer]}</dd>
          </div>
        ))}
      </dl>
      <ul class="list">
        <li>
          <RowLink to="questions" title={say.answers.change} sub={say.answers.changeSub} />
        </li>
      </ul>
    </section>
  );
}
