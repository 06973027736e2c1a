import { newWords } from "../../keep/acts.ts";
import { keeping } from "../../keeping.ts";
import { place } from "../../state.ts";
import { Settings } from "../settings/index.tsx";
import { Keep } from "./keep.tsx";
import { NewWords } from "./recovery.tsx";

/** Keeping for the first time, the words of what was just made, or the settings of what is kept. */
export function VaultPage() {
  if (newWords.value !== null) return <NewWords {...newWords.value} />;
  return keeping.value.type === "open" || place.value === "settings" ? <Settings /> : <Keep />;
}
