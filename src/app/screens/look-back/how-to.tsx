import { Icon } from "../../ui/icon.tsx";
import { lookBackFilesWords } from "../../words/en/look-back-files.ts";
import "../../ui/card-parts.css";

const say = lookBackFilesWords.how;

/** How each app makes the file, in plain steps. */
export function HowTo() {
  return (
    <section class="stack">
      <h2>{say.title}</h2>
      <p class="soft">{say.lead}</p>
      <ul class="list">
        {say.apps.map(({ name, steps, note }) => (
          <li key={name}>
            <details>
              <summary class="row row-mid">
                <span class="row-main">
                  <span class="row-title">{name}</span>
                </span>
                <Icon name="down" />
              </summary>
              <div class="stack how-steps">
                <ol class="plain-steps">
                  {steps.map((step) => (
                    <li key={step}>{step}</li>
                  ))}
                </ol>
                {note !== null && <p class="small soft">{note}</p>}
              </div>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
