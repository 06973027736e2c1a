import { useSignal } from "@preact/signals";
import type { Question } from "#formula";
import { Ask } from "../../ui/ask.tsx";
import { LineField } from "../../ui/field.tsx";
import { respectWords } from "../../words/en/respect.ts";
import type { Answers, Sort, ToWeigh, WeighingPart } from "./models/weighing.ts";
import { touches } from "./touches.ts";
import { Verdict } from "./verdict.tsx";

const say = respectWords.weigh;

/** Five plain questions for an act in their own words, each with what they noted themselves; then the verdict (F41). */
export function Weigh({ part }: { part: WeighingPart }) {
  const { questions, again } = part;
  const act = useSignal(again?.act ?? "");
  const sort = useSignal<Sort>(again?.sort ?? "plain");
  const answers = useSignal<Partial<Answers>>({});
  const clear = () => {
    act.value = "";
    sort.value = "plain";
    answers.value = {};
    document.getElementById("act")?.focus();
  };
  const open = questions.filter(({ id }) => answers.value[id] === undefined).length;
  const isWhole = open === 0 && act.value.trim() !== "";
  const toWeigh: ToWeigh | null = isWhole ? { act: act.value.trim(), sort: sort.value, answers: answers.value as Answers } : null;
  return (
    <section class="stack" aria-label={say.title}>
      <LineField id="act" label={say.act} hint={say.actHint} value={act.value} type={(value) => (act.value = value)} />
      <div>
        <Ask
          name="weigh-sort"
          question={say.sort}
          options={say.sorts}
          chosen={sort.value}
          choose={(value) => {
            // What was money at the first weighing stays money.
            if (again === null || again.sort === "plain") sort.value = value;
          }}
        />
        {questions.map(({ id, text }) => (
          <Ask
            key={id}
            name={`weigh-${id}`}
            question={text}
            note={<Noted question={id} act={act.value} part={part} />}
            options={say.answers}
            chosen={answers.value[id] ?? null}
            choose={(value) => (answers.value = { ...answers.value, [id]: value })}
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
