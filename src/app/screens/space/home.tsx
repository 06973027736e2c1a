import { go } from "../../place.ts";
import { Empty } from "../../ui/empty.tsx";
import { HardHoursChart } from "../../ui/hard-hours.tsx";
import { Icon } from "../../ui/icon.tsx";
import { KeepLine } from "../../ui/keep-line.tsx";
import { RowLink } from "../../ui/row.tsx";
import { log } from "../../use-view.ts";
import { spaceWords as say } from "../../words/en/space.ts";
import { Figures } from "./figures.tsx";
import { hasLimits, LimitedSection } from "./limited-section.tsx";
import type { Space } from "./model.ts";
import { RecentList } from "./recent.tsx";
import { Strip } from "./strip.tsx";
import { subOf } from "./title.ts";

/** The strip as the hero, the figures in their order, two ways to log, and below what helps (F20, F22, F24, F25, F27, F31, F35). */
export function Home({ now }: { now: Space }) {
  const { weeks, unanswered, looks, hard } = now;
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        {weeks !== null && <p class="soft">{subOf(weeks)}</p>}
      </div>
      {weeks === null ? (
        <>
          <Empty>{say.notBegun}</Empty>
          <a class="btn btn-main btn-full" href="#space/begin">
            {say.begin}
          </a>
        </>
      ) : (
        <>
          {weeks.reviewDue && <RowLink to="space/review" title={say.review} sub={say.reviewWhy} />}
          {weeks.ended !== null && <RowLink to="space/begin" title={say.beginAgain} />}
          <Strip weeks={weeks} today={now.today} />
          <Figures weeks={weeks} />
        </>
      )}
      {unanswered.stop && (
        <section class="aside stack-s" aria-labelledby="unanswered">
          <h2 id="unanswered">{say.unanswered.title}</h2>
          <p>{say.unanswered.stop(unanswered.count)}</p>
          {unanswered.needed && <p>{say.unanswered.needed(unanswered.channel)}</p>}
          <a class="link" href="#cards/no-answer-came">
            {say.unanswered.card}
          </a>
        </section>
      )}
      <div class="stack">
        <button class={weeks === null ? "btn btn-full" : "btn btn-main btn-full"} type="button" onClick={() => go("space/log")}>
          {say.log}
        </button>
        <button class="btn btn-full" type="button" onClick={() => go("space/looked")}>
          <Icon name="eye" />
          {say.looked}
        </button>
        <p class="small soft">{say.undoFor}</p>
      </div>
      <RecentList rows={now.recent} today={now.today} />
      <section aria-labelledby="looking">
        <h2 id="looking" class="sec-title">
          {say.lookSection.title}
        </h2>
        <p>{looks.count === 0 ? say.lookSection.none : say.lookSection.some(looks.count, looks.daysSince)}</p>
      </section>
      <LimitedSection now={now} />
      <section aria-labelledby="hard">
        <h2 id="hard" class="sec-title">
          {say.hard.title}
        </h2>
        <HardHoursChart hard={hard} />
        {hard.plan !== null && (
          <div class="aside your-plan">
            <p class="label soft">{say.hard.yourPlan}</p>
            <p class="lead">{say.hard.sentence(hard.plan.when, hard.plan.will)}</p>
          </div>
        )}
      </section>
      <ul class="list">
        <li>
          <button class="row row-mid" type="button" onClick={() => void log([{ kind: "did-nothing", body: {} }], say.nothingKept)}>
            <span class="row-main">
              <span class="row-title">{say.nothing}</span>
              <span class="row-sub">{say.nothingWhy}</span>
            </span>
            <Icon name="plus" />
          </button>
        </li>
        <li>
          <RowLink to="plans" title={say.hard.plans} sub={say.hard.plansWhy} />
        </li>
        <li>
          <RowLink to="received" title={say.more.received} sub={say.more.receivedWhy} />
        </li>
        <li>
          <RowLink to="room" title={say.more.room} sub={say.more.roomWhy} />
        </li>
        {!hasLimits(now.limited) && (
          <li>
            <RowLink to="space/limited" title={say.limited.title} sub={say.limited.elseWhy} />
          </li>
        )}
        {weeks !== null && weeks.ended === null && (
          <li>
            <RowLink to="space/begin" title={say.changeLength} sub={say.noMagic} />
          </li>
        )}
      </ul>
      <KeepLine />
    </>
  );
}
