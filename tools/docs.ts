/** `npm run docs`: writes docs/catalogue anew, and the table of proofs in docs/spec/formula.md. */
import { writeFileSync } from "node:fs";
import { catalogues } from "./docs/catalogues.ts";

for (const [file, text] of Object.entries(await catalogues())) writeFileSync(file, text);
