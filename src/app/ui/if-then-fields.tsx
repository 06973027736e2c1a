import { ifThenWords as say } from "../words/en/if-then.ts";
import { LineField } from "./field.tsx";

interface Plan {
  readonly when: string;
  readonly will: string;
}

/** The two halves of a plan: if this, then that. @param wrong a sentence, said at the half that is missing */
export function IfThenFields({ plan, wrong, type }: { plan: Plan; wrong: string | null; type(plan: Plan): void }) {
  return (
    <div class="stack">
      <LineField
        id="plan-when"
        label={say.when}
        hint={say.whenHint}
        value={plan.when}
        wrong={plan.when.trim() === "" ? wrong : null}
        type={(when) => type({ ...plan, when })}
      />
      <LineField
        id="plan-will"
        label={say.will}
        hint={say.willHint}
        value={plan.will}
        wrong={plan.will.trim() === "" ? wrong : null}
        type={(will) => type({ ...plan, will })}
      />
    </div>
  );
}
