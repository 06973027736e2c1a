import { go } from "../../place.ts";
import { RowButton } from "../../ui/row.tsx";
import { log } from "../../use-view.ts";
import { startWords } from "../../words/en/start.ts";

const say = startWords.chapter;

/** "Parted again" and "another person" each open a chapter; safety modes belong to the person and stay (F2, F4). */
export function Chapter() {
  const open = async (why: "parted-again" | "another-person") => {
    await log([{ kind: "chapter", body: { why }, opens: true }], say.opened, () => go("start/1"));
  };
  return (
    <>
      <div class="intro">
        <h1 tabIndex={-1}>{say.title}</h1>
        <p class="soft">{say.lead}</p>
      </div>
      <ul class="list">
        <li>
          <RowButton title={say.again} sub={say.againSub} run={() => void open("parted-again")} />
        </li>
        <li>
          <RowButton title={say.other} sub={say.otherSub} run={() => void open("another-person")} />
        </li>
      </ul>
    </>
  );
}
