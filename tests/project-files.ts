import { readdirSync } from "node:fs";
import path from "node:path";

const left = new Set(["node_modules", "dist", "reports", "test-results", ".git", ".cache"]);

/**
 * The project's own files, sorted, with slashes, from the root of the checkout.
 * @param folder "" for all of them
 */
export function projectFiles(folder: string, name: RegExp): readonly string[] {
  return readdirSync(folder || ".", { withFileTypes: true })
    .flatMap((entry) => {
      const file = path.posix.join(folder, entry.name);
      if (entry.isDirectory()) return left.has(entry.name) ? [] : projectFiles(file, name);
      return name.test(entry.name) ? [file] : [];
    })
    .sort();
}
