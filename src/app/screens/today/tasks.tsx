import { useSignal } from "@preact/signals";
import { isResting } from "../../quiet.ts";
import { clock } from "../../ui/dates.ts";
import { FeltScales, type Felt as FeltSo } from "../../ui/felt.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Tick } from "../../ui/tick.tsx";
import { log, takeBack } from "../../use-view.ts";
import { todayWords as say } from "../../words/en/today.ts";
import type { Task } from "./model.ts";

/** Three things: one tap and it is done, a second takes it back; then how it felt, if they like. */
export function Tasks({ tasks }: { tasks: readonly Task[] }) {
  const asking = useSignal<string | null>(null);
  const others = useSignal(false);
  const open = tasks.filter(({ done }) => done === null);
  const tick = async (task: Task) => {
    if (task.was !== null) {
      asking.value = null;
      await takeBack(task.was.ids, say.tookBack);
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
          <button
            id={othersId}
            class="btn btn-text btn-end"
            type="button"
            aria-expanded={others.value}
            onClick={() => (others.value = !others.value)}
          >
            {say.others}
          </button>
        )}
      </div>
      {tasks.length === 0 && <p class="soft">{isResting() ? say.resting : say.nothing}</p>}
      <ul class="list">
        {tasks.map((task) => (
          <li key={task.activity} class="task" data-done={task.done !== null || undefined}>
            <Tick label={say.done(task.text)} done={task.done !== null} run={() => void tick(task)} />
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
  return `${say.doneAt(clock(was.when.at))} ${say.feltSo(was.pleasure, was.mastery)}`.trim();
}

const othersId = "others";

/** The row goes: what asked for it takes the focus. */
async function wave({ activity }: Task): Promise<void> {
  if ((await log([{ kind: "not-today", body: { activity } }], say.wavedOff)) !== null) document.getElementById(othersId)?.focus();
}

/** Pleasure and mastery, each 0 to 10; the entry is written anew with them, at the time at which it was done. */
function Felt({ task, close }: { task: Task; close(): void }) {
  const felt = useSignal<FeltSo>({});
  const keep = async () => {
    const { area, activity, minutes, done, was } = task;
    if (was === null || Object.keys(felt.value).length === 0) return close();
    const body = { area, activity, minutes, ...felt.value, replaces: done };
    if ((await log([{ kind: "done", body, when: was.when }], say.keptDone)) !== null) close();
  };
  return (
    <div class="stack felt">
      <FeltScales of={task.activity} felt={felt.value} choose={(so) => (felt.value = so)} />
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
