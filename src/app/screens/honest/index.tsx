import { useEffect } from "preact/hooks";
import type { HonestNote } from "#formula";
import { part } from "../../state.ts";
import { Loading } from "../../ui/loading.tsx";
import { useView } from "../../use-view.ts";
import { honestWords as say } from "../../words/en/honest.ts";
import "./style.css";

/** F65: the claims in plain words. The address may name a step or a note: it opens there. */
export function Page() {
  const groups = useView("honest", null);
  const isThere = groups !== null;
  useEffect(() => {
    if (!isThere || part.value === "") return;
    // After the page's own arrival at its top.
    const timer = setTimeout(() => {
      const wanted = document.getElementById(`at-${part.value}`);
      wanted?.scrollIntoView();
      wanted?.focus({ preventScroll: true });
    }, 60);
    return () => clearTimeout(timer);
  }, [isThere, part.value]);
  if (groups === null) return <Loading title={say.title} />;
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="soft">{say.lead}</p>
        <p class="soft">{say.whole}</p>
      </div>
      {groups.map(({ step, notes }) => (
        <section key={step} aria-labelledby={`at-${step}`}>
          <h2 id={`at-${step}`} tabIndex={-1}>
            {say.steps[step]}
          </h2>
          {notes.map((note) => (
            <Note key={note.id} note={note} />
          ))}
        </section>
      ))}
    </>
  );
}

function Note({ note: { id, claim, known, therefore } }: { note: HonestNote }) {
  return (
    <article class="entry stack-s honest-note">
      <h3 id={`at-${id}`} tabIndex={-1}>
        <span class="honest-label">{say.claim}</span> {claim}
      </h3>
      <p class="label soft">{say.known}</p>
      <p>{known}</p>
      <p class="label soft">{say.therefore}</p>
      <p>{therefore}</p>
    </article>
  );
}
