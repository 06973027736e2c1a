/** Hands a file to the browser's downloads. */
import { dayOf, dayToDate } from "#formula";
import { moment } from "./keep/acts.ts";
import { look } from "./look.ts";

/** Under a neutral name with today's date, as `notes-2026-11-26.json`. @param ending without a dot @returns the name */
export function download(content: BlobPart, type: string, ending: string): string {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  const name = `${look.peek().name}-${dayToDate(dayOf(moment()))}.${ending}`;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return name;
}
