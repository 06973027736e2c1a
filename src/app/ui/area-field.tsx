import type { Area } from "#formula";
import { todayWords } from "../words/en/today.ts";
import { worldWords as say } from "../words/en/world.ts";
import { SelectField } from "./select.tsx";

/** The life areas by their names, in their order. */
export const areaNames = Object.entries(todayWords.areas) as [Area, string][];

/** Which life area something belongs to. */
export function AreaField({ area, choose }: { area: Area; choose(area: Area): void }) {
  return <SelectField id="area" label={say.area} value={area} options={areaNames} choose={choose} />;
}
