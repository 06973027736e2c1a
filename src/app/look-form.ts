/** How the app looks on a device: what can be chosen, and how settings of the log become it. Nothing here is private. */
import { lookSettings } from "./worker/setting-names.ts";

export const textSizes = [100, 115, 130] as const;
export const themes = ["system", "light", "dark"] as const;
export const motions = ["system", "less"] as const;
export const nameChoices = ["notes", "lists", "weather"] as const;

export type TextSize = (typeof textSizes)[number];
export type Theme = (typeof themes)[number];
export type Motion = (typeof motions)[number];
export type NameChoice = (typeof nameChoices)[number];

export interface Look {
  /** Hundredths of the browser's own size. */
  readonly size: TextSize;
  readonly theme: Theme;
  readonly motion: Motion;
  /** Under which neutral name and icon it stands. */
  readonly name: NameChoice;
}

export const usualLook: Look = { size: 100, theme: "system", motion: "system", name: "notes" };

/** What is no known choice counts as not chosen. @param given a setting's value, whatever it is */
export function lookFrom(given: (setting: string) => unknown): Look {
  return {
    size: oneOf(textSizes, given(lookSettings.size)) ?? usualLook.size,
    theme: oneOf(themes, given(lookSettings.theme)) ?? usualLook.theme,
    motion: oneOf(motions, given(lookSettings.motion)) ?? usualLook.motion,
    name: oneOf(nameChoices, given(lookSettings.name)) ?? usualLook.name,
  };
}

function oneOf<T>(choices: readonly T[], given: unknown): T | undefined {
  return choices.find((one) => one === given);
}
