import { waitInWords } from "#chats";
import { lookBackWords as say } from "../../../words/en/look-back.ts";
import type { Figures } from "../model.ts";
import { leastTold, stretchesIn, valueIn } from "./figures.ts";

/** How long the middle answer of each took. A slow one has ordinary causes, and the page names them. */
export function Answers({ figures, nickname }: { figures: Figures; nickname: string | null }) {
  return (
    <section class="stack-s" aria-labelledby="answers">
      <h2 id="answers">{say.answers.title}</h2>
      <div class="scroll-x">
        <table>
          <thead>
            <tr>
              <th scope="col">{say.answers.head}</th>
              <th scope="col" class="n">
                {say.you}
              </th>
              <th scope="col" class="n">
                {nickname ?? say.they}
              </th>
            </tr>
          </thead>
          <tbody>
            {stretchesIn(figures).map((stretch) => (
              <tr key={stretch}>
                <th scope="row">{say.stretches[stretch]}</th>
                <td class="n num">{waitOf(figures, stretch, "me")}</td>
                <td class="n num">{waitOf(figures, stretch, "them")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="small soft">{say.answers.causes}</p>
      {valueIn(figures, "coarse") === 1 && <p class="small soft">{say.answers.coarse}</p>}
    </section>
  );
}

function waitOf(figures: Figures, stretch: string, who: "me" | "them"): string {
  if ((valueIn(figures, `${stretch}.answers.${who}`) ?? 0) < leastTold) return say.answers.few;
  return waitInWords(valueIn(figures, `${stretch}.wait.${who}`));
}
