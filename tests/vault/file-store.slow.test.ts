import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileStore } from "../../src/cli/storage/file-store.ts";
import { storeContract } from "./store-contract.ts";

storeContract("a file", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "keel-file-store-"));
  const file = path.join(folder, "data", "log.keel");
  return {
    open: () => fileStore(file),
    aside: async () => (existsSync(`${file}.aside`) ? [readFileSync(`${file}.aside`)] : []),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
});
