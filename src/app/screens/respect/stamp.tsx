import { Icon, type IconName } from "../../ui/icon.tsx";
import "./ledger.css";

export type Worth = "built" | "kept" | "cost";

const signs: Readonly<Record<Worth, IconName>> = { built: "plus", kept: "equal", cost: "minus" };

/** What an act did: a sign and a word, never a colour. */
export function Stamp({ worth, word }: { worth: Worth; word: string }) {
  return (
    <span class="stamp">
      <Icon name={signs[worth]} />
      {word}
    </span>
  );
}
