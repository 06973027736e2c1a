import { log } from "../use-view.ts";
import { todayWords as say } from "../words/en/today.ts";
import { RowLink } from "./row.tsx";

/** A row of the app's own asking, with a way to wave it off. @param prompt its name, as entries hold it @param waved what is said then */
export function WaveRow({ to, title, sub, prompt, waved }: { to: string; title: string; sub: string; prompt: string; waved: string }) {
  return (
    <li class="wave-row">
      <RowLink to={to} title={title} sub={sub} />
      <button
        class="btn btn-text btn-flush"
        type="button"
        onClick={() => void log([{ kind: "prompt", body: { prompt, answer: "dismissed" } }], waved)}
      >
        {say.notNow}
      </button>
    </li>
  );
}
