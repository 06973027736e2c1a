import { LineField } from "../../ui/field.tsx";
import { weekWords } from "../../words/en/week.ts";
import { Pull } from "../today/pull.tsx";
import type { Week } from "./model.ts";

const say = weekWords.kept;

/** What was kept, in words and as the week's waves; then how the week's entries were divided (F34, F62, F66). */
export function Behind({ now, line, type }: { now: Week; line: string; type(value: string): void }) {
  const { kept, urges, looks, given, promised } = now;
  const sentences = [say.days(kept.kept, kept.of), say.waves(urges.count, urges.acted), say.looked(looks)];
  const divided = [say.given(given.own, given.ex), say.before(given.ownBefore, given.exBefore), given.falling === true ? say.falling : ""];
  return (
    <section class="stack" aria-labelledby="kept">
      <h2 id="kept">{say.title}</h2>
      <p>{textOf(sentences)}</p>
      <Pull waves={now.waves} today={now.today} />
      {textOf(divided) !== "" && <p class="small soft">{textOf(divided)}</p>}
      {promised !== null && <p class="aside">{say.promised(promised)}</p>}
      <LineField id="kept-line" label={say.line} value={line} type={type} />
    </section>
  );
}

const textOf = (sentences: readonly string[]) => sentences.filter((one) => one !== "").join(" ");
