import { cases as selfHarm } from "./s01-self-harm.cases.ts";
import { cases as dangerNow } from "./s02-danger-now.cases.ts";
import { cases as violence } from "./s03-violence.cases.ts";
import { cases as exposure } from "./s04-exposure.cases.ts";
import { cases as order } from "./s05-order.cases.ts";
import { cases as askedToStop } from "./s06-asked-to-stop.cases.ts";
import { cases as watching } from "./s07-watching.cases.ts";
import { cases as thirdParty } from "./s08-third-party.cases.ts";
import { cases as afraid } from "./s09-afraid.cases.ts";
import { cases as deviceWatched } from "./s10-device-watched.cases.ts";
import { cases as ownConduct } from "./s11-own-conduct.cases.ts";
import { cases as exInDanger } from "./s12-ex-in-danger.cases.ts";
import { cases as under18 } from "./s13-under-18.cases.ts";
import { cases as ties } from "./s14-ties.cases.ts";
import { cases as sex } from "./s15-sex.cases.ts";
import { cases as gesture } from "./s16-gesture.cases.ts";
import { cases as drink } from "./s17-drink.cases.ts";
import { cases as notCoping } from "./s19-not-coping.cases.ts";
import { cases as blamingOneself } from "./s20-blaming-oneself.cases.ts";
import type { SignalCases } from "./signal.ts";

/** The cases of every code that words can show. For tests only: the app never loads them. */
export const signalCases: readonly SignalCases[] = [
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
