import { commandsPage } from "./commands.ts";
import { entriesPage } from "./entries.ts";
import { exportSchema, exportSchemaFile } from "./export-schema.ts";
import { guidancePage } from "./guidance.ts";
import { helplinesPage } from "./helplines.ts";
import { libraryPage } from "./library.ts";
import { specFile, specPage } from "./proofs.ts";
import { qualityPage } from "./quality.ts";
import { rulesPage } from "./rules.ts";
import { seenPage } from "./seen.ts";

/** Every generated document, by its path, and the one page with a generated part. A test compares them with what is committed. */
export async function catalogues(): Promise<Readonly<Record<string, string>>> {
  return {
    "docs/catalogue/commands.md": await commandsPage(),
    "docs/catalogue/entries.md": entriesPage(),
    "docs/catalogue/guidance.md": guidancePage(),
    "docs/catalogue/helplines.md": helplinesPage(),
    "docs/catalogue/library.md": libraryPage(),
    "docs/catalogue/quality.md": qualityPage(),
    "docs/catalogue/rules.md": rulesPage(),
    "docs/catalogue/seen.md": seenPage(),
    [specFile]: specPage(),
    [exportSchemaFile]: exportSchema(),
  };
}
