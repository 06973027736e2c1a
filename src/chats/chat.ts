import { Columns } from "./columns.ts";
import { NotUnderstood } from "./not-understood.ts";
import { People } from "./people.ts";
import type { Warning } from "./warnings.ts";

/** The order in which an export writes a date; null where it needs none. */
export type DateOrder = "dmy" | "mdy" | "ymd";

/** A date of a file that may be either of two days. */
export interface DateDoubt {
  /** Its numbers as the file has them: 1/2/24 */
  readonly written: string;
  /** The day it is when the day comes first, and when the month does: 2024-02-01, 2024-01-02. */
  readonly dayFirst: string;
  readonly monthFirst: string;
}

/** One conversation while it is read: a reader fills it. */
export class Chat {
  readonly columns = new Columns();
  readonly people = new People();
  readonly notUnderstood = new NotUnderstood();
  readonly warnings = new Set<Warning>();
  /** What the export calls it; the other person's name where there are two. */
  name: string | null = null;
  /** What the export knows the thread by, where one may stand in several files. */
  thread: string | null = null;
  /** Place of the one who made the export, where the file tells it. */
  me: number | null = null;
  dateOrder: DateOrder | null = null;
  /** Where the order cannot be told, two dates that show it, or one. */
  dateDoubts: readonly DateDoubt[] = [];
}
