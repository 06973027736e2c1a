import { useSignal } from "@preact/signals";
import { PickOne } from "../../ui/pick.tsx";
import { lookBackFilesWords } from "../../words/en/look-back-files.ts";
import { dateOf } from "./figures.ts";
import { orderDates, type Road, road } from "./road.ts";
import { StepActs } from "./step-acts.tsx";

const say = lookBackFilesWords.dates;

/** What comes first in a date: asked with dates of the file where nothing in it tells (F80). */
export function Dates() {
  const chosen = useSignal<Road["dates"]>(road.value.dates);
  const wrong = useSignal<string | null>(null);
  const [doubt] = road.value.read?.dateDoubts ?? [];
  const go = () => {
    if (chosen.value === null) wrong.value = say.missing;
    else orderDates(chosen.value);
  };
  // They are asked no more once the files were read with an answer.
  const options =
    doubt === undefined
      ? ([
          ["day", say.dayFirst],
          ["month", say.monthFirst],
        ] as const)
      : ([
          ["day", dateOf(doubt.dayFirst)],
          ["month", dateOf(doubt.monthFirst)],
        ] as const);
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="soft">{say.why}</p>
      </div>
      <fieldset class="stack-s">
        <legend class="h3">{doubt === undefined ? say.legendPlain : say.legend(doubt.written)}</legend>
        <PickOne
          name="dates"
          stacked
          options={[...options, ["unsure", say.unsure] as const]}
          chosen={chosen.value}
          choose={(dates) => {
            chosen.value = dates;
            wrong.value = null;
          }}
        />
        {chosen.value === "unsure" && <p class="small soft">{say.unsureWhy}</p>}
      </fieldset>
      <StepActs wrong={wrong.value} go={go} />
    </>
  );
}
