/** What is said when a vault stays closed, when the disk refuses, and when records were found damaged. Never what stood in them. */
import { type Closed, StoreFault, type Trouble } from "#vault";
import { exit } from "../command.ts";
import { counted } from "../log/dates.ts";
import { Busy } from "../storage/lock.ts";
import { reasonOf } from "../storage/reasons.ts";
import { shownName } from "../terminal/cells.ts";

/** A sentence without its subject, the file, and the exit code that goes with it. */
export interface Refused {
  readonly why: string;
  readonly code: number;
}

export function closedSentence(closed: Closed | { readonly type: "backup" }): Refused {
  switch (closed.type) {
    case "backup":
      return { why: "is a backup, and nothing is written to it. keel vault import brings it into a vault", code: exit.badData };
    case "not-keel":
      return { why: "is no vault of Keel", code: exit.badData };
    case "newer":
      return { why: "was written by a newer Keel, which this one cannot read. It stays as it is", code: exit.badData };
    case "truncated":
      return { why: "ends too early: its beginning is not whole. It stays as it is", code: exit.badData };
    case "damaged":
      return { why: "is damaged at its beginning and cannot be opened. It stays as it is; a backup may open", code: exit.badData };
    case "weak":
      return { why: "asks for a key that is too easy to guess, as no Keel writes it. Nothing was tried", code: exit.badData };
    case "excessive":
      return { why: "asks for a key that would stall this machine, as no Keel writes it. Nothing was tried", code: exit.badData };
    case "wrong-passphrase":
      return { why: "does not open with this passphrase. The 24 words open it too: --words", code: exit.denied };
    case "wrong-device":
    case "no-such-door":
      return { why: "does not open with a passphrase. The 24 words open it: --words", code: exit.denied };
    case "wrong-words":
      return { why: `does not open with these words${wordsReasons[closed.why](closed.places)}`, code: exit.denied };
  }
}

const wordsReasons: Readonly<Record<Extract<Closed, { type: "wrong-words" }>["why"], (places: readonly number[]) => string>> = {
  count: () => ": there are 24 of them, and some are missing or too many",
  "unknown-words": (places) => `: ${places.length === 1 ? "word" : "words"} ${places.join(", ")} cannot be one of them`,
  checksum: () => ": one is another word, or two have changed places",
  wrong: () => ": they belong to another vault",
};

/** What `It holds` and `left out` are said of. */
export const tooLarge = "more than one entry may: 64 KiB";

/** An entry that no server would take is refused before anything is written. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof StoreFault && error.type === "too-large";
}

export function faultSentence(fault: StoreFault): string {
  if (fault instanceof Busy)
    return `is being written by another process. If there is none, the file ${shownName(fault.lock)} was left behind: remove it`;
  if (fault.type === "full") return "could not be written: the disk is full. What stood in it stands as before";
  if (fault.type === "gone") return "is not there any more";
  return reasonOf(fault.cause, "read or written");
}

/** A file whose last record is not there. */
export const cutShort = "its end is not there: the file was cut short";

/** What another writer did first. */
export const meanwhile = (done: "changed" | "made") => `was ${done} by another process meanwhile. Nothing was written: try again`;

/** @param trouble places count from 0; people count from 1 */
export function troubleSentence({ type, first, count }: Trouble): string {
  const which = count === 1 ? `entry ${first + 1}` : `entries ${first + 1} to ${first + count}`;
  switch (type) {
    case "damaged":
      return count === 0 ? `a record near entry ${first + 1} is damaged` : `the record with ${which} is damaged`;
    case "swapped":
      return `${which} ${count === 1 ? "lies" : "lie"} in another place than written, and ${count === 1 ? "was" : "were"} read all the same`;
    case "replayed":
      return `${which} ${count === 1 ? "lies" : "lie"} there twice, and ${count === 1 ? "counts" : "count"} once`;
    case "missing":
      return `${counted(count, "entry", "entries")} from place ${first + 1} on ${count === 1 ? "is" : "are"} not there`;
    case "stray":
      return "some bytes belong to no record";
  }
}
