/** The parse stage of chat-analytics alone, on a file of WhatsApp: what it finds is counted and let go. */
import process from "node:process";
import { loadFile } from "chat-analytics/dist/lib/NodeEnv.js";
import { createParser } from "chat-analytics/dist/pipeline/parse/index.js";

const parser = createParser("whatsapp");
let found = 0;
parser.on("message", () => found++);
for await (const _ of parser.parse(loadFile(process.argv[2] ?? "")));
console.log(found);
