import { useSignal } from "@preact/signals";
import { handed, toast } from "../../state.ts";
import { SelectField } from "../../ui/select.tsx";
import { log } from "../../use-view.ts";
import { checkWords } from "../../words/en/check.ts";
import { spaceWords } from "../../words/en/space.ts";
import { entriesOfSent, type SentNeed, type SentWay, waysOfSending } from "./sent-entries.ts";

const say = checkWords.sent;
const needs = Object.entries(spaceWords.needs) as [SentNeed, string][];

/** After words were handed out: were they sent? What they start is logged by its own name, and can be taken back (F21). */
export function Sent({ reason = "" }: { reason?: string }) {
  const way = useSignal<SentWay | null>(null);
  const need = useSignal<SentNeed | "">("");
  const wrong = useSignal(false);
  const last = handed.value;
  if (last === null) return null;
  const { context } = last;
  const ways = waysOfSending(context);
  const chosen = way.value !== null && ways.includes(way.value) ? way.value : (ways[0] ?? "text");
  const settles = context === "logistics";
  const asksWay = context !== "agree" && context !== "first-contact" && context !== "reply";
  const yes = async (further: boolean) => {
    if (settles && need.value === "") {
      wrong.value = true;
      return;
    }
    const entries = entriesOfSent({ ...last, way: chosen, need: need.value === "" ? null : need.value, further, reason });
    if (entries.length === 0) toast.value = { text: say.notCounted };
    else if (
      (await log(entries, context === "agree" || context === "first-contact" ? say.recorded : settles ? say.loggedNeed : say.logged)) ===
      null
    )
      return;
    handed.value = null;
    need.value = "";
    wrong.value = false;
  };
  return (
    <section class="card stack" aria-labelledby="sent">
      <h2 id="sent">{say.title}</h2>
      <p class="small soft">
        {context === "reply" ? say.whyReply : context === "agree" ? say.whyStep : context === "first-contact" ? say.whyFirst : say.why}
      </p>
      {asksWay && (
        <SelectField
          id="sent-way"
          label={say.way}
          value={chosen}
          options={ways.map((one) => [one, say.ways[one]] as const)}
          choose={(value) => (way.value = value)}
        />
      )}
      {settles && (
        <SelectField
          id="sent-need"
          label={say.need}
          value={need.value}
          options={[["", say.choose] as const, ...needs]}
          wrong={wrong.value ? say.chooseNeed : null}
          choose={(value) => {
            need.value = value;
            wrong.value = false;
          }}
        />
      )}
      <div class="acts">
        <button class="btn" type="button" onClick={() => void yes(false)}>
          {context === "reply" ? say.yesShort : say.yes}
        </button>
        {context === "reply" && (
          <button class="btn" type="button" onClick={() => void yes(true)}>
            {say.yesMore}
          </button>
        )}
        <button class="btn btn-text" type="button" onClick={() => (handed.value = null)}>
          {say.no}
        </button>
      </div>
    </section>
  );
}
