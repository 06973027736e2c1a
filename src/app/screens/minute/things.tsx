import { useSignal } from "@preact/signals";
import { Loading } from "../../ui/loading.tsx";
import { Tick } from "../../ui/tick.tsx";
import { log, takeBack } from "../../use-view.ts";
import { minuteWords } from "../../words/en/minute.ts";
import { todayWords } from "../../words/en/today.ts";
import type { Minute, Thing } from "./model.ts";
import { addTried } from "./now.ts";
import { Ways } from "./ways.tsx";

const say = minuteWords.thing;
const some = 3;

/** One small thing of their own, five minutes (F30, F32). One tap and it is done, a second takes it back. */
export function Things({ now }: { now: Minute | null }) {
  const first = useSignal<readonly Thing[] | null>(null);
  const turn = useSignal(0);
  const done = useSignal<Readonly<Record<string, string>>>({});
  if (now === null) return <Loading title={say.title} />;
  // The list stays as it was when it was opened: what is done does not jump away under the thumb.
  first.value ??= now.things;
  const all = first.value;
  const shown = all.slice(turn.value, turn.value + some);
  const tick = async ({ activity, area, minutes }: Thing) => {
    const { [activity]: entry, ...others } = done.value;
    if (entry !== undefined) {
      if (await takeBack([entry], say.tookBack)) done.value = others;
      return;
    }
    const ids = await log([{ kind: "done", body: { area, activity, minutes } }], null);
    if (ids === null) return;
    addTried("own-thing");
    done.value = { ...others, [activity]: ids[0] ?? "" };
  };
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1} class="minute-title">
          {say.title}
        </h1>
        <p class="soft">{say.lead}</p>
      </div>
      {all.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <ul class="list minute-things">
          {shown.map((thing) => (
            <li key={thing.activity} class="task" data-done={done.value[thing.activity] !== undefined || undefined}>
              <Tick label={say.done(thing.text)} done={done.value[thing.activity] !== undefined} run={() => void tick(thing)} />
              <div class="task-body">
                <p class="task-title">{thing.text}</p>
                <p class="task-sub">
                  {done.value[thing.activity] === undefined ? say.sub(thing.own, todayWords.areas[thing.area], thing.minutes) : say.isDone}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      <div class="acts">
        {all.length > some && (
          <button class="btn" type="button" onClick={() => (turn.value = turn.value + some < all.length ? turn.value + some : 0)}>
            {say.others}
          </button>
        )}
        <a class="btn btn-text" href="#world">
          {say.own}
        </a>
      </div>
      <Ways now={now} but="own-thing" />
    </>
  );
}
