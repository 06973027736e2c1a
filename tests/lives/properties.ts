/** What holds on every day of every life. Each property begins with the number that it proves. */

import { closing } from "./properties/closing.ts";
import { counting } from "./properties/counting.ts";
import { guiding } from "./properties/guiding.ts";
import { placing } from "./properties/placing.ts";
import { proposing } from "./properties/proposing.ts";
import { reminding } from "./properties/reminding.ts";
import { standingAlike } from "./properties/standing-alike.ts";
import type { Property } from "./walk.ts";

export const properties: readonly Property[] = [
  ...counting,
  ...closing,
  ...proposing,
  ...placing,
  ...standingAlike,
  ...reminding,
  ...guiding,
];
