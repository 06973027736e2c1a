/** What `loadExport` loads, in one piece. */
export { asWritten, exportJson as json } from "./json.ts";
export { exportMarkdown as markdown, timeOf } from "./markdown.ts";
export { readExport as read } from "./read.ts";
export { replaceNames } from "./replace.ts";
