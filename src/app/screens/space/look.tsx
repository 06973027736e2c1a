import { useSignal } from "@preact/signals";
import { goBack } from "../../place.ts";
import { Sheet } from "../../ui/sheet.tsx";
import { momentOf, type When, WhenField, whenNow } from "../../ui/when.tsx";
import { log } from "../../use-view.ts";
import { spaceWords } from "../../words/en/space.ts";
import { Grid } from "./log.tsx";
import type { Look } from "./recent.ts";

const say = spaceWords.look;
const { looks } = spaceWords;
const order = Object.keys(looks) as readonly Look[];

/** "I looked": counted apart, and no run ends (F22). */
export function LookSheet() {
  const when = useSignal<When>(whenNow());
  const keep = async (what: Look) => {
    const { when: then, wrong } = momentOf(when.value);
    if (wrong !== null) return;
    const entry = { kind: "looking", body: { what }, ...(then === undefined ? {} : { when: then }) };
    await log([entry], say.kept(looks[what][1]), goBack);
  };
  return (
    <Sheet title={say.title}>
      <p>{say.lead}</p>
      <WhenField value={when.value} choose={(value) => (when.value = value)} />
      <Grid options={order.map((one) => [one, looks[one][0]])} choose={(one) => void keep(one)} />
    </Sheet>
  );
}
