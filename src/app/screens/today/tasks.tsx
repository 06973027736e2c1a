import { type Signal, useSignal } from "@preact/signals";
import { clock } from "../../ui/dates.ts";
import { Icon } from "../../ui/icon.tsx";
import { Scale } from "../../ui/scale.tsx";
import { log, takeBack } from "../../use-view.ts";
import { todayWords as say } from "../../words/en/today.ts";
import type { Task } from "./model.ts";

/** Three things: one tap and it is done, a second takes it back; then how it felt, if they like. */
export function Tasks({ tasks }: { tasks: readonly Task[] }) {
  const asking = useSignal<string | null>(null);
  const others = useSignal(false);
  const open = tasks.filter(({ done }) => done === null);
  const tick = async (task: Task) => {
    if (task.done !== null) {
      asking.value = null;
      await takeBack([task.done], say.tookBack);
      return;
    }
    const ids = await log([{ kind: "done", body: { area: task.area, activity: task.activity, minutes: task.minutes } }]);
    if (ids !== null) asking.value = ids[0] ?? null;
  };
  return (
    <section aria-labelledby="three">
      <div class="sec-head">
        <h2 id="three">{tasks.length === 3 ? say.three : say.two}</h2>
        {open.length > 0 && (
          <button class="btn btn-text btn-end" type="button" aria-expanded={others.value} onClick={() => (others.value = !others.value)}>
            {say.others}
          </button>
        )}
      </div>
      {tasks.length === 0 && <p class="soft">{say.nothing}</p>}
      <ul class="list">
        {tasks.map((task) => (
          <li key={task.activity} class="task" data-done={task.done !== null || undefined}>
            <button
              class="task-tick"
              type="button"
              aria-pressed={task.done !== null}
              aria-label={say.done(task.text)}
              onClick={() => void tick(task)}
            >
              <span>
                <Icon name="tick" />
              </span>
            </button>
            <div class="task-body">
              <p class="task-title">{task.text}</p>
              <p class="task-sub">{subOf(task)}</p>
              {task.done !== null && asking.value === task.done && <Felt task={task} close={() => (asking.value = null)} />}
            </div>
            {others.value && task.done === null && (
              <button class="icon-btn" type="button" aria-label={say.notToday(task.text)} onClick={() => void wave(task)}>
                <Icon name="close" small />
              </button>
            )}
          </li>
        ))}
      </ul>
      {tasks.length === 3 && open.length === 0 && <p class="small soft">{say.allDone}</p>}
    </section>
  );
}

function subOf({ was, own, area, minutes }: Task): string {
  if (was === null) return `${own ? `${say.yours} ` : ""}${say.areas[area]}, ${say.minutes(minutes)}`;
  return `${say.doneAt(clock(was.at))} ${say.feltSo(was.pleasure, was.mastery)}`.trim();
}

async function wave({ activity }: Task): Promise<void> {
  await log([{ kind: "not-today", body: { activity } }], say.wavedOff);
}

/** Pleasure and mastery, each 0 to 10; the entry is written anew with them. */
function Felt({ task, close }: { task: Task; close(): void }) {
  const pleasure = useSignal<number | null>(null);
  const mastery = useSignal<number | null>(null);
  const keep = async () => {
    const { area, activity, minutes, done } = task;
    const felt = {
      ...(pleasure.value !== null && { pleasure: pleasure.value }),
      ...(mastery.value !== null && { mastery: mastery.value }),
    };
    const ids = await log([{ kind: "done", body: { area, activity, minutes, ...felt, replaces: done } }], say.keptDone);
    if (ids !== null) close();
  };
  return (
    <div class="stack felt">
      <FeltScales of={task.activity} pleasure={pleasure} mastery={mastery} />
      <div class="acts">
        <button class="btn" type="button" onClick={() => void keep()}>
          {say.felt.keep}
        </button>
        <button class="btn btn-text" type="button" onClick={close}>
          {say.felt.skip}
        </button>
      </div>
    </div>
  );
}

/** How something felt, twice 0 to 10; both may stay open. @param of makes the names of the fields its own */
export function FeltScales(props: { of: string; pleasure: Signal<number | null>; mastery: Signal<number | null> }) {
  return (
    <>
      {(["pleasure", "mastery"] as const).map((name) => (
        <Scale
          key={name}
          name={`${name}-${props.of}`}
          legend={say.felt[name]}
          ends={say.felt.ends}
          chosen={props[name].value}
          choose={(value) => (props[name].value = value)}
        />
      ))}
    </>
  );
}
