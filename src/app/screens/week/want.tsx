import { weekWords } from "../../words/en/week.ts";
import type { Week } from "./model.ts";

const say = weekWords.want;
type Wanted = Week["wants"][number][0];

/** What they want now, asked again every week without judgement; both outcomes stand beside it (F3). @param isPage its question is the page's headline */
export function Want(props: { now: Week; title: string; isPage?: boolean; chosen: Week["want"]; choose(want: Wanted): void }) {
  const { now, title, isPage = false, chosen, choose } = props;
  const last = now.wants.find(([one]) => one === now.want)?.[1] ?? (now.want === null ? null : say.unclear);
  return (
    <section class={isPage ? "stack" : "stack week-part"} aria-labelledby="want">
      {isPage ? (
        <h1 id="want" tabIndex={-1}>
          {title}
        </h1>
      ) : (
        <h2 id="want">{title}</h2>
      )}
      <p class="small soft">{last === null ? say.first : say.last(last)}</p>
      <div class="pick" role="radiogroup" aria-labelledby="want">
        {now.wants.map(([want, label]) => (
          <label key={want}>
            <input type="radio" name="want" value={want} checked={chosen === want} onChange={() => choose(want)} />
            {label}
          </label>
        ))}
      </div>
      <div class="two outcomes">
        <div class="aside stack-s">
          <p class="h3">{say.together}</p>
          <p class="small">{say.togetherText}</p>
        </div>
        <div class="aside stack-s">
          <p class="h3">{say.without}</p>
          <p class="small">{say.withoutText}</p>
        </div>
      </div>
    </section>
  );
}
