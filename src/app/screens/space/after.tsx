import { useSignal } from "@preact/signals";
import { formBegun } from "../../half-written.ts";
import { goBack, goHelp } from "../../place.ts";
import { Segments } from "../../ui/chips.tsx";
import { Gone } from "../../ui/gone.tsx";
import { QuickWords } from "../../ui/quick-words.tsx";
import { dayAndClock, WhenField, whenNow } from "../../ui/when.tsx";
import { log, takeBack } from "../../use-view.ts";
import { spaceWords } from "../../words/en/space.ts";
import { afterWords as say } from "../../words/en/space-more.ts";
import { whenWords } from "../../words/en/when.ts";
import { words } from "../../words/en.ts";
import type { After } from "./after.ts";
import { type AfterForm, countsNow, formOf, isHalf, writtenAfter } from "./after-form.ts";
import { Does } from "./does-it-count.tsx";
import { Figures } from "./figures.tsx";
import type { Space } from "./model.ts";
import { NextPlan } from "./next-plan.tsx";

/** After a contact: what was happening, what is kept, the next hour, one change, a plan, and on. Every field can stay empty (F25, F26). */
export function AfterPage({ now }: { now: Space }) {
  const { after } = now;
  if (after === null) return <Gone title={say.title} why={say.gone} to="space" toTitle={say.toSpace} />;
  return <Form now={now} after={after} />;
}

function Form({ now, after }: { now: Space; after: After }) {
  const { form, set, drop } = formBegun<AfterForm>(`space/after/${after.id}`, formOf(after));
  const tried = useSignal(false);
  const counts = countsNow(form);
  const save = async () => {
    tried.value = true;
    const written = writtenAfter(form, after);
    if (written === null || (after.roomForPlan && isHalf(form.plan))) return;
    if ((await log(written, counts ? say.saved : say.noLonger, goBack)) !== null) drop();
  };
  const undo = async () => {
    if (await takeBack(after.ids, words.shell.undone, goBack)) drop();
  };
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="soft">{!counts ? say.notSlip : now.weeks === null ? say.noWeeks : after.inWeeks ? say.slip : say.outside}</p>
      </div>
      <div>
        {form.when.another ? (
          <WhenField value={form.when} choose={(when) => set({ when })} />
        ) : (
          <>
            <p>
              {spaceWords.ways[after.body.way][0]}. {dayAndClock(after.at, after.day, now.today)}
            </p>
            <div class="acts">
              <button class="btn btn-text btn-flush" type="button" onClick={() => set({ when: whenNow(after.at, true) })}>
                {whenWords.another}
              </button>
              {after.canTakeBack && (
                <button class="btn btn-text" type="button" onClick={() => void undo()}>
                  {spaceWords.recent.takeBack}
                </button>
              )}
            </div>
          </>
        )}
      </div>
      <Does after={after} body={form.body} change={(body) => set({ body })} />
      <Happening form={form} set={set} />
      {now.weeks !== null && (
        <section class="stack" aria-labelledby="kept">
          <h2 id="kept">{say.kept}</h2>
          {after.slip && counts && <p>{after.reserve ? say.reserved : say.oneDay}</p>}
          <Figures weeks={now.weeks} />
        </section>
      )}
      <Next />
      <NextPlan
        room={after.roomForPlan}
        plan={form.plan}
        wrong={tried.value && isHalf(form.plan) ? say.planHalf : null}
        type={(plan) => set({ plan })}
      />
      <button class="btn btn-main btn-full last-act" type="button" onClick={() => void save()}>
        {say.on}
      </button>
    </>
  );
}

/** What was happening, never why they are like this (F25). */
function Happening({ form, set }: { form: AfterForm; set(change: Partial<AfterForm>): void }) {
  const { body } = form;
  return (
    <section class="stack-l" aria-labelledby="happening">
      <h2 id="happening">{say.happening}</h2>
      <QuickWords id="place" legend={say.place} options={say.places} value={form.place} type={(place) => set({ place })} />
      <QuickWords id="feeling" legend={say.feeling} options={say.feelings} value={form.feeling} type={(feeling) => set({ feeling })} />
      <Segments
        name="drink"
        legend={say.drink}
        options={[
          ["yes", say.yes],
          ["no", say.no],
        ]}
        chosen={body.drink === undefined ? null : body.drink ? "yes" : "no"}
        choose={(value) => set({ body: { ...body, drink: value === "yes" } })}
      />
      <QuickWords id="trigger" legend={say.trigger} options={say.triggers} value={form.trigger} type={(trigger) => set({ trigger })} />
    </section>
  );
}

/** The next hour, and one thing to change (F26). */
function Next() {
  return (
    <>
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
    </>
  );
}
