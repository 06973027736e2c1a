import { Segments } from "../../ui/chips.tsx";
import { SelectField } from "../../ui/select.tsx";
import { spaceWords } from "../../words/en/space.ts";
import { afterWords as say } from "../../words/en/space-more.ts";
import type { After } from "./after.ts";

type Body = After["body"];
type Need = keyof typeof spaceWords.needs;

/** What decides whether it counts: real chance after a meeting, a need; and whether an answer came (F23, F27). */
export function Does({ after, body, change }: { after: After; body: Body; change(body: Body): void }) {
  const needs: readonly (readonly [Need | "", string])[] = [
    ["", say.notNeeded],
    ...(Object.keys(spaceWords.needs) as Need[]).map((one) => [one, spaceWords.needs[one]] as const),
  ];
  const need = (value: Need | "") => {
    const { need: _, ...rest } = body;
    change(value === "" ? rest : { ...rest, need: value });
  };
  return (
    <div class="stack-l">
      {after.meeting && (
        <Segments
          name="chance"
          legend={say.chance}
          options={[
            ["chance", say.chances.chance],
            ["could-have-known", say.chances["could-have-known"]],
            ["on-purpose", say.chances["on-purpose"]],
          ]}
          chosen={body.chance ?? null}
          choose={(chance) => change({ ...body, chance })}
        />
      )}
      {after.waits && (
        <Segments
          name="answered"
          legend={say.answered}
          options={[
            ["yes", say.yes],
            ["no", say.notYet],
          ]}
          chosen={body.answered === undefined ? null : body.answered ? "yes" : "no"}
          choose={(value) => change({ ...body, answered: value === "yes" })}
        />
      )}
      <SelectField id="need" label={say.needed} value={body.need ?? ""} options={needs} choose={need} />
    </div>
  );
}
