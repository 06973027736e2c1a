import type { Question } from "#formula";
import { formBegun } from "../../half-written.ts";
import { goInstead } from "../../place.ts";
import { Ask } from "../../ui/ask.tsx";
import { LineField } from "../../ui/field.tsx";
import { respectWords } from "../../words/en/respect.ts";
import type { Answers, Sort, ToWeigh, WeighingPart } from "./models/weighing.ts";
import { touches } from "./touches.ts";
import { Verdict } from "./verdict.tsx";

const say = respectWords.weigh;

interface Given {
  readonly act: string;
  readonly sort: Sort;
  readonly answers: Partial<Answers>;
}

/** Five plain questions for an act in their own words, each with what they noted themselves; then the verdict (F41). */
export function Weigh({ part }: { part: WeighingPart }) {
  const { questions, again } = part;
  const { form, set, drop } = formBegun<Given>(`respect/weigh/${again?.first ?? ""}`, {
    act: again?.act ?? "",
    sort: again?.sort ?? "plain",
    answers: {},
  });
  const { act, sort, answers } = form;
  const clear = () => {
    drop();
    if (again === null) document.getElementById("act")?.focus();
    else goInstead("respect/weigh");
  };
  const open = questions.filter(({ id }) => answers[id] === undefined).length;
  const isWhole = open === 0 && act.trim() !== "";
  const toWeigh: ToWeigh | null = isWhole ? { act: act.trim(), sort, answers: answers as Answers } : null;
  return (
    <section class="stack" aria-label={say.title}>
      <LineField id="act" label={say.act} hint={say.actHint} value={act} type={(value) => set({ act: value })} />
      {part.closed !== null && <p class="small soft">{say.guarded}</p>}
      <div>
        <Ask
          name="weigh-sort"
          question={say.sort}
          options={say.sorts}
          chosen={sort}
          choose={(value) => {
            // What was money at the first weighing stays money.
            if (again === null || again.sort === "plain") set({ sort: value });
          }}
        />
        {questions.map(({ id, text }) => (
          <Ask
            key={id}
            name={`weigh-${id}`}
            question={text}
            note={<Noted question={id} act={act} part={part} />}
            options={say.answers}
            chosen={answers[id] ?? null}
            choose={(value) => set({ answers: { ...answers, [id]: value } })}
          />
        ))}
      </div>
      <div role="status">
        {open < questions.length && toWeigh === null && <p class="small soft">{open > 0 ? say.open(open) : say.noAct}</p>}
        {toWeigh !== null && <Verdict toWeigh={toWeigh} again={again?.first ?? null} clear={clear} />}
      </div>
    </section>
  );
}

/** Their own note, beside the question that it touches. */
function Noted({ question, act, part }: { question: Question; act: string; part: WeighingPart }) {
  const touched = question === "me" ? part.standard.find((text) => touches(text, act)) : undefined;
  if (touched !== undefined) return <p class="label soft noted">{say.standard(touched)}</p>;
  if (question === "them" && part.askedFor !== null) return <p class="label soft noted">{say.noted(part.askedFor)}</p>;
  return null;
}
