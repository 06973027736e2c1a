/** Self-respect: what each of its pages shows (F40-F43, F45, F49). Runs where the entries are. */
import type { Around } from "../../worker/around.ts";
import { type LedgerPart, ledgerPart } from "./models/ledger.ts";
import { type MinePart, minePart, type SheetPart, sheetPart } from "./models/sheet.ts";
import { type StandardPart, standardPart } from "./models/standard.ts";
import { type ToWeigh, type Weighed, type WeighingPart, weighedOf, weighingPart } from "./models/weighing.ts";

export interface Home {
  readonly is: "home";
  readonly weighing: WeighingPart;
  readonly ledger: LedgerPart;
  readonly values: number;
  readonly sheets: number;
  /** The author's view that has no support in research, told as such (F49). */
  readonly note: { readonly claim: string; readonly known: string; readonly therefore: string } | null;
}

export type RespectSeen =
  | Home
  | { readonly is: "weigh"; readonly weighing: WeighingPart }
  | { readonly is: "weighed"; readonly weighed: Weighed }
  | { readonly is: "add" }
  | { readonly is: "standard"; readonly standard: StandardPart }
  | { readonly is: "sheet"; readonly sheet: SheetPart }
  | { readonly is: "mine"; readonly mine: MinePart };

const authorsView = "C8";

/** @param given what stands behind "respect/" in the address, or what is to be weighed */
export function view(around: Around, given: string | ToWeigh): RespectSeen {
  if (typeof given !== "string") return { is: "weighed", weighed: weighedOf(given, around) };
  const [page = "", of = ""] = given.split("/");
  switch (page) {
    case "weigh":
      return { is: "weigh", weighing: weighingPart(around, of) };
    case "add":
    case "nothing":
      return { is: "add" };
    case "standard":
      return { is: "standard", standard: standardPart(around, of) };
    case "sheet":
      return { is: "sheet", sheet: sheetPart(around) };
    case "mine":
      return { is: "mine", mine: minePart(around) };
    default:
      return homeOf(around);
  }
}

function homeOf(around: Around): Home {
  const { library } = around;
  const note = library.honestNotes.find(({ id }) => id === authorsView);
  return {
    is: "home",
    weighing: weighingPart(around, ""),
    ledger: ledgerPart(around),
    values: standardPart(around, "").values.length,
    sheets: sheetPart(around).sheets.length,
    note: note === undefined ? null : { claim: note.claim, known: note.known, therefore: note.therefore },
  };
}
