import { selfHarm } from "./s01-self-harm.ts";
import { dangerNow } from "./s02-danger-now.ts";
import { violence } from "./s03-violence.ts";
import { exposure } from "./s04-exposure.ts";
import { order } from "./s05-order.ts";
import { askedToStop } from "./s06-asked-to-stop.ts";
import { watching } from "./s07-watching.ts";
import { thirdParty } from "./s08-third-party.ts";
import { afraid } from "./s09-afraid.ts";
import { deviceWatched } from "./s10-device-watched.ts";
import { ownConduct } from "./s11-own-conduct.ts";
import { exInDanger } from "./s12-ex-in-danger.ts";
import { under18 } from "./s13-under-18.ts";
import { ties } from "./s14-ties.ts";
import { sex } from "./s15-sex.ts";
import { gesture } from "./s16-gesture.ts";
import { drink } from "./s17-drink.ts";
import { notCoping } from "./s19-not-coping.ts";
import { blamingOneself } from "./s20-blaming-oneself.ts";
import type { SignalRule } from "./signal.ts";

/** One file per code. S18 is shown by a score, never by words. */
export const signalRules: readonly SignalRule[] = [
  selfHarm,
  dangerNow,
  violence,
  exposure,
  order,
  askedToStop,
  watching,
  thirdParty,
  afraid,
  deviceWatched,
  ownConduct,
  exInDanger,
  under18,
  ties,
  sex,
  gesture,
  drink,
  notCoping,
  blamingOneself,
];
