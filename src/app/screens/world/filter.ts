/** Which activities are shown: search and filters, on plain data (F32). */
import type { Activity, Area } from "#formula";
import type { Shown } from "./model.ts";

/** How long: the library's own three; an activity of their own counts to the nearest. */
export type Band = "5" | "20" | "60";
export type Tag = Band | "free" | "own";

export interface Wanted {
  readonly text: string;
  /** Lengths add up; "free" and "own" each leave out what is known to be otherwise. */
  readonly tags: readonly Tag[];
  readonly area: Area | "any";
  readonly energy: Activity["energy"] | "any";
  readonly company: "alone" | "with" | "any";
}

export const anything: Wanted = { text: "", tags: [], area: "any", energy: "any", company: "any" };

/** Those that fit, in the order that they came in. What an own activity does not say (cost, company) keeps it in. */
export function fitting(activities: readonly Shown[], wanted: Wanted): readonly Shown[] {
  const bands = wanted.tags.filter((tag) => tag !== "free" && tag !== "own");
  const words = plain(wanted.text).split(/\s+/);
  return activities.filter((one) => {
    const text = plain(one.text);
    return (
      words.every((word) => text.includes(word)) &&
      (bands.length === 0 || bands.includes(bandOf(one.minutes))) &&
      (!wanted.tags.includes("free") || one.cost === null || one.cost === "free") &&
      (!wanted.tags.includes("own") || one.own) &&
      (wanted.area === "any" || one.area === wanted.area) &&
      (wanted.energy === "any" || one.energy === wanted.energy) &&
      (wanted.company === "any" || one.company === null || one.company === "either" || one.company === wanted.company)
    );
  });
}

export function bandOf(minutes: number): Band {
  return minutes <= 12 ? "5" : minutes <= 40 ? "20" : "60";
}

/** Small letters without their marks: "cafe" finds "café". */
function plain(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").trim();
}
