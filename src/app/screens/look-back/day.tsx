import { useSignal } from "@preact/signals";
import { dateToDay } from "#formula";
import { LineField } from "../../ui/field.tsx";
import { PickOne } from "../../ui/pick.tsx";
import { lookBackFilesWords } from "../../words/en/look-back-files.ts";
import { dateOf, number } from "./figures.ts";
import { lookBack, road, setDay } from "./road.ts";
import { dayToday } from "./sides.ts";
import { StepActs } from "./step-acts.tsx";

const say = lookBackFilesWords.day;

/** The day it ended: what they told comes first, then days that the chat shows; nothing is decided for them. */
export function Day({ known }: { known: string | null }) {
  const wrong = useSignal<string | null>(null);
  const told = known === null || known === "unclear" ? null : known;
  const { candidates, day, otherDay } = road.value;
  const chosen = day ?? told;
  const proposed = (candidates ?? []).filter(({ date }) => date !== told);
  const options = [
    ...(told === null ? [] : [[told, say.known(dateOf(told))] as const]),
    ...proposed.map(({ date, before, after }) => [date, say.candidate(dateOf(date), number(before), number(after))] as const),
    ["another", say.another] as const,
    ["none", say.none] as const,
  ];
  const go = () => {
    const date = chosen === "another" ? otherDay : chosen;
    if (date === null) wrong.value = say.missing;
    else if (date !== "none" && dateToDay(date) === null) wrong.value = say.noDate;
    else if (date !== "none" && date > dayToday()) wrong.value = say.future;
    else void lookBack(date === "none" ? null : date);
  };
  const choose = (value: string) => {
    wrong.value = null;
    setDay(value, otherDay);
  };
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="soft">{say.lead}</p>
      </div>
      <fieldset class="stack-s">
        <legend class="sr">{say.legend}</legend>
        {proposed.length > 0 && <p class="small soft">{say.candidatesWhy}</p>}
        <PickOne name="day" stacked options={options} chosen={chosen} choose={choose} />
      </fieldset>
      {chosen === "another" && (
        <LineField id="ended" kind="date" label={say.date} value={otherDay} type={(date) => setDay("another", date)} />
      )}
      <StepActs wrong={wrong.value} go={go} word={say.go} />
    </>
  );
}
