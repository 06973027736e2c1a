import { commands } from "../../src/cli/commands/index.ts";
import { page } from "./page.ts";

/** What each command says of itself. */
export async function commandsPage(): Promise<string> {
  const parts = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => `## keel ${name}\n\n\`\`\`\n${(await load()).help.trimEnd()}\n\`\`\`\n`),
  );
  return page("The command line", "After a build: `npx --no-install keel COMMAND`.", parts);
}
