import type { Kind } from "../../../kinds.ts";

/**
 * What the app writes in one language where somebody sent something else than text. Each as the app writes it, without marks of
 * direction and without the full stop at its end; capitals do not matter.
 */
export interface Words {
  /** Whole texts, by what they stand for. */
  readonly means: Partial<Record<Kind, readonly string[]>>;
  /** What stands in place of a text that the one who made the export deleted. */
  readonly deletedByMe: readonly string[];
  /** What is put behind a text that was changed. */
  readonly edited: readonly string[];
  /** Parts of sentences that nobody wrote, though a name may stand before them. */
  readonly notices: readonly string[];
}
