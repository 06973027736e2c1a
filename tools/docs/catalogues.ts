import { commandsPage } from "./commands.ts";
import { helplinesPage } from "./helplines.ts";
import { qualityPage } from "./quality.ts";
import { rulesPage } from "./rules.ts";

/** Every generated document, by its path. A test compares them with what is committed. */
export async function catalogues(): Promise<Readonly<Record<string, string>>> {
  return {
    "docs/catalogue/commands.md": await commandsPage(),
    "docs/catalogue/helplines.md": helplinesPage(),
    "docs/catalogue/quality.md": qualityPage(),
    "docs/catalogue/rules.md": rulesPage(),
  };
}
