import { useSignal } from "@preact/signals";
import { goBack, goHelp } from "../../place.ts";
import { Segments } from "../../ui/chips.tsx";
import { clock, dayShort } from "../../ui/dates.ts";
import { type Quick, QuickWords, quickOf, textOf } from "../../ui/quick-words.tsx";
import { momentOf, type When, WhenField, whenNow } from "../../ui/when.tsx";
import { log, takeBack } from "../../use-view.ts";
import { spaceWords } from "../../words/en/space.ts";
import { afterWords as say } from "../../words/en/space-more.ts";
import { whenWords } from "../../words/en/when.ts";
import { words } from "../../words/en.ts";
import type { After } from "./after.ts";
import { Does } from "./does-it-count.tsx";
import { Figures } from "./figures.tsx";
import type { Space } from "./model.ts";
import { type NewPlan, NextPlan } from "./next-plan.tsx";

/** After a contact: what was happening, what is kept, the next hour, one change, a plan, and on. Every field can stay empty (F25, F26). */
export function AfterPage({ now }: { now: Space }) {
  const { after } = now;
  if (after === null)
    return (
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p>{say.gone}</p>
        <a class="btn" href="#space">
          {say.toSpace}
        </a>
      </div>
    );
  return <Form now={now} after={after} />;
}

function Form({ now, after }: { now: Space; after: After }) {
  const { body } = after;
  const changed = useSignal(body);
  const when = useSignal<When>(whenNow(after.at));
  const place = useSignal<Quick>(quickOf(body.place ?? null, say.places));
  const feeling = useSignal<Quick>(quickOf(body.feeling ?? null, say.feelings));
  const trigger = useSignal<Quick>(quickOf(body.trigger ?? null, say.triggers));
  const plan = useSignal<NewPlan>({ when: "", will: "" });
  const tried = useSignal(false);
  const halfPlan = (plan.value.when.trim() === "") !== (plan.value.will.trim() === "");
  const counts = changed.value.need === undefined && changed.value.chance !== "chance";
  const save = async () => {
    tried.value = true;
    const { when: then, wrong } = momentOf(when.value);
    if (halfPlan || wrong !== null) return;
    const text = (name: "place" | "feeling" | "trigger", quick: Quick) => (textOf(quick) === "" ? {} : { [name]: textOf(quick) });
    const { place: _p, feeling: _f, trigger: _t, ...rest } = changed.value;
    const next = { ...rest, ...text("place", place.value), ...text("feeling", feeling.value), ...text("trigger", trigger.value) };
    const entries = [
      { kind: "contact", body: { ...next, replaces: after.id }, when: then ?? { at: after.at, offset: after.offset } },
      ...(plan.value.when.trim() === "" ? [] : [{ kind: "if-then", body: planOf(plan.value) }]),
    ];
    if ((await log(entries, counts ? say.saved : say.noLonger)) !== null) goBack();
  };
  const what = spaceWords.ways[body.way][0];
  const at = after.day === now.today ? whenWords.today(clock(after.at)) : `${dayShort(after.day)}, ${clock(after.at)}.`;
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="soft">{!counts ? say.notSlip : now.weeks === null ? say.noWeeks : say.slip}</p>
      </div>
      <div>
        {when.value.another ? (
          <WhenField value={when.value} choose={(value) => (when.value = value)} />
        ) : (
          <>
            <p>
              {what}. {at}
            </p>
            <div class="acts">
              <button
                class="btn btn-text btn-flush"
                type="button"
                onClick={() => {
                  when.value = whenNow(after.at, true);
                }}
              >
                {whenWords.another}
              </button>
              {after.canTakeBack && (
                <button
                  class="btn btn-text"
                  type="button"
                  onClick={() => void takeBack(after.ids, words.shell.undone).then((done) => done && goBack())}
                >
                  {spaceWords.recent.takeBack}
                </button>
              )}
            </div>
          </>
        )}
      </div>
      <Does after={after} body={changed.value} change={(next) => (changed.value = next)} />
      <section class="stack-l" aria-labelledby="happening">
        <h2 id="happening">{say.happening}</h2>
        <QuickWords id="place" legend={say.place} options={say.places} value={place.value} type={(value) => (place.value = value)} />
        <QuickWords
          id="feeling"
          legend={say.feeling}
          options={say.feelings}
          value={feeling.value}
          type={(value) => (feeling.value = value)}
        />
        <Segments
          name="drink"
          legend={say.drink}
          options={[
            ["yes", say.yes],
            ["no", say.no],
          ]}
          chosen={changed.value.drink === undefined ? null : changed.value.drink ? "yes" : "no"}
          choose={(value) => (changed.value = { ...changed.value, drink: value === "yes" })}
        />
        <QuickWords
          id="trigger"
          legend={say.trigger}
          options={say.triggers}
          value={trigger.value}
          type={(value) => (trigger.value = value)}
        />
      </section>
      {now.weeks !== null && (
        <section class="stack" aria-labelledby="kept">
          <h2 id="kept">{say.kept}</h2>
          {after.slip && counts && <p>{after.reserve ? say.reserved : say.oneDay}</p>}
          <Figures weeks={now.weeks} />
        </section>
      )}
      <section class="stack-s" aria-labelledby="hour">
        <h2 id="hour">{say.hour}</h2>
        <p>{say.hourText}</p>
        <a class="link" href="#minute">
          {say.hourLink}
        </a>
        <p>
          {say.unsafe}{" "}
          <button class="btn btn-text" type="button" onClick={() => goHelp("general")}>
            {say.help}
          </button>
        </p>
      </section>
      <section class="stack-s" aria-labelledby="change">
        <h2 id="change">{say.change}</h2>
        <p>{say.changeText}</p>
        <a class="link" href="#room">
          {say.changeLink}
        </a>
      </section>
      <NextPlan
        room={after.roomForPlan}
        plan={plan.value}
        wrong={tried.value && halfPlan ? say.planHalf : null}
        type={(value) => (plan.value = value)}
      />
      <button class="btn btn-main btn-full last-act" type="button" onClick={() => void save()}>
        {say.on}
      </button>
    </>
  );
}

function planOf({ when, will }: NewPlan) {
  return { when: when.trim(), will: will.trim(), state: "on" };
}
