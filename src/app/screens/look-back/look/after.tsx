import { dateToDay } from "#formula";
import { longDate } from "../../../ui/dates.ts";
import { lookBackWords } from "../../../words/en/look-back.ts";
import type { Figures } from "../model.ts";
import { valueIn } from "./figures.ts";

const say = lookBackWords.after;

/** What the file holds from the day of the breakup on, in numbers. */
export function After({ figures, nickname }: { figures: Figures; nickname: string | null }) {
  const of = (name: string) => valueIn(figures, `after.${name}`);
  const [mine, theirs, run, openings, answered] = [of("me"), of("them"), of("run"), of("openings"), of("answered")];
  const ends = dateToDay(figures.ends);
  if (mine === null || theirs === null || run === null || ends === null || figures.ends <= (figures.breakup ?? "")) return null;
  return (
    <section class="stack" aria-labelledby="after">
      <h2 id="after">{say.title}</h2>
      <dl class="look-numbers">
        {run > 0 && <Line value={run} what={say.run(run)} />}
        <Line value={mine} what={say.mine} />
        <Line value={theirs} what={say.theirs(nickname)} />
        {openings !== null && openings > 0 && <Line value={answered ?? 0} what={say.answered(openings)} />}
      </dl>
      <p class="small soft">{say.until(longDate(ends))}</p>
    </section>
  );
}

function Line({ value, what }: { value: number; what: string }) {
  return (
    <div>
      <dt>{what}</dt>
      <dd class="fig-mid">{lookBackWords.number(value)}</dd>
    </div>
  );
}
