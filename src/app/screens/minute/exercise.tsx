import { useSignal } from "@preact/signals";
import { Loading } from "../../ui/loading.tsx";
import { minuteWords } from "../../words/en/minute.ts";
import type { Minute } from "./model.ts";
import { addTried, tried } from "./now.ts";
import { Exercises, Ways } from "./ways.tsx";

const say = minuteWords.way;

/** One exercise, all of it as text: nothing runs and nothing ends. @param rest its number in the address */
export function ExercisePage({ now, rest }: { now: Minute | null; rest: string }) {
  const said = useSignal(false);
  if (now === null) return <Loading title={minuteWords.title} />;
  const one = now.exercises.find(({ number }) => String(number) === rest);
  if (one === undefined)
    return (
      <>
        <div class="intro">
          <h1 tabIndex={-1} class="minute-title">
            {minuteWords.title}
          </h1>
          <p>{say.none}</p>
        </div>
        <Exercises now={now} title={say.others} />
      </>
    );
  const did = tried.value.includes(one.id);
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1} class="minute-title">
          {one.title}
        </h1>
        <p class="soft">{`${minuteWords.ways.minutes(one.minutes)}. ${say.text}`}</p>
      </div>
      <ol class="minute-steps">
        {one.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div class="acts acts-pair">
        <button
          class="btn btn-main"
          type="button"
          aria-pressed={did}
          onClick={() => {
            addTried(one.id);
            said.value = true;
          }}
        >
          {say.did}
        </button>
        <a class="btn" href="#minute/hold">
          {say.hold}
        </a>
      </div>
      <p class="small soft" role="status">
        {did && said.value ? say.kept : ""}
      </p>
      <Ways now={now} />
      <Exercises now={now} title={say.others} but={one.number} />
    </>
  );
}
