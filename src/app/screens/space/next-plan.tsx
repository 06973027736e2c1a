import { IfThenFields } from "../../ui/if-then-fields.tsx";
import { afterWords as say } from "../../words/en/space-more.ts";
import type { NewPlan } from "./after-form.ts";

/** One plan for what set it off, in their own words; nothing is filled in for them (F26, F31). */
export function NextPlan(props: { room: boolean; plan: NewPlan; wrong: string | null; type(plan: NewPlan): void }) {
  const { room, plan, wrong, type } = props;
  return (
    <section class="stack" aria-labelledby="plan">
      <h2 id="plan">{say.plan}</h2>
      {room ? (
        <>
          <p class="small soft">{say.planHint}</p>
          <IfThenFields plan={plan} wrong={wrong} type={type} />
        </>
      ) : (
        <>
          <p>{say.planFull}</p>
          <a class="link" href="#plans">
            {say.planLink}
          </a>
        </>
      )}
    </section>
  );
}
