/** Every deliberate break, by what it breaks. */
import { ofSync } from "../devices/mutations.ts";
import { ofDays } from "./mutations/days.ts";
import { ofEntries } from "./mutations/entries.ts";
import { ofGuidance } from "./mutations/guidance.ts";
import type { Mutation } from "./mutations/mutation.ts";
import { ofPosition } from "./mutations/position.ts";
import { ofSteps } from "./mutations/steps.ts";

export const mutations: readonly Mutation[] = [...ofEntries, ...ofDays, ...ofSteps, ...ofPosition, ...ofGuidance, ...ofSync];
