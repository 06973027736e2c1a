import { useSignal } from "@preact/signals";
import { go } from "../../place.ts";
import { Segments } from "../../ui/chips.tsx";
import { longDate } from "../../ui/dates.ts";
import { log } from "../../use-view.ts";
import { beginWords, reviewWords as say } from "../../words/en/space-more.ts";
import type { Space } from "./model.ts";

/** The end of the weeks: longer, let go, or a first message where it is open. Three equal ways, and no alarm (F36). */
export function Review({ now }: { now: Space }) {
  const more = useSignal("30");
  const { weeks, review } = now;
  const answer = async (body: object, said: string, to: string) => {
    await log([{ kind: "weeks-review", body }], said, () => go(to));
  };
  if (weeks === null || review === null || !weeks.reviewDue) {
    const why = weeks === null ? say.none : weeks.ended !== null ? say.over : say.notDue(longDate(weeks.ends));
    return (
      <>
        <div class="intro">
          <h1 tabIndex={-1}>{say.title}</h1>
          <p>{why}</p>
        </div>
        <a class="link" href="#space/begin">
          {weeks === null || weeks.ended !== null ? beginWords.title : say.change}
        </a>
      </>
    );
  }
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p>{say.due(weeks.n)}</p>
      </div>
      <section class="card stack" aria-labelledby="longer">
        <h2 id="longer">{say.longer}</h2>
        <p>{say.longerWhy}</p>
        <Segments
          name="more"
          legend={say.longerLegend}
          options={beginWords.lengths.map((one) => [one, one] as const)}
          chosen={more.value}
          choose={(value) => (more.value = value)}
        />
        <button
          class="btn btn-full"
          type="button"
          onClick={() => void answer({ way: "longer", more: Number(more.value) }, say.longerKept(Number(more.value)), "space")}
        >
          {say.longerYes}
        </button>
      </section>
      <section class="card stack" aria-labelledby="let-go">
        <h2 id="let-go">{say.letGo}</h2>
        <p>{say.letGoWhy}</p>
        <button class="btn btn-full" type="button" onClick={() => void answer({ way: "let-go" }, say.letGoKept, "onward")}>
          {say.letGoYes}
        </button>
      </section>
      <section class="card stack" aria-labelledby="first">
        <h2 id="first">{say.first}</h2>
        {review.open ? (
          <>
            <p>{say.firstWhy}</p>
            <button class="btn btn-full" type="button" onClick={() => void answer({ way: "first-message" }, say.firstKept, "first")}>
              {say.firstYes}
            </button>
          </>
        ) : (
          <>
            <p>{say.firstNot}</p>
            <ul class="reasons">
              {review.missing.map((one) => (
                <li key={one}>{say.missing[one]}</li>
              ))}
            </ul>
          </>
        )}
      </section>
    </>
  );
}
