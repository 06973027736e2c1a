import type { Tip } from "../../types.ts";
import { afterTips } from "./after.ts";
import { agreeTips } from "./agree.ts";
import { ownWorldTips } from "./own-world.ts";
import { respectTips } from "./respect.ts";
import { startTips } from "./start.ts";

/** All advice for a day (F64), in no order that matters; ids are unique. */
export const tips: readonly Tip[] = [...startTips, ...agreeTips, ...ownWorldTips, ...respectTips, ...afterTips];
