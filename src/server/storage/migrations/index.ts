import { sync } from "./0001-sync.ts";

/** In this order, each once. What was released is never edited: a change is another file. */
export const migrations: readonly { readonly name: string; readonly statements: readonly string[] }[] = [
  { name: "0001-sync", statements: sync },
];
