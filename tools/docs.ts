/** `npm run docs`: writes docs/catalogue anew. */
import { writeFileSync } from "node:fs";
import { catalogues } from "./docs/catalogues.ts";

for (const [file, text] of Object.entries(await catalogues())) writeFileSync(file, text);
