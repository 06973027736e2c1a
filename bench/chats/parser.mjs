/** The parser that most others use, on a file. */
import { readFileSync } from "node:fs";
import process from "node:process";
import { parseString } from "whatsapp-chat-parser";

console.log(parseString(readFileSync(process.argv[2] ?? "", "utf8")).length);
