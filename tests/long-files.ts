/** Files of more than 400 lines, each with its reason. A folder (with a slash at its end) holds data: its files count nowhere. */
export const longFiles: Readonly<Record<string, string>> = {
  "src/check/rules/en/phrases/": "Rules that are only words, one theme a file, each with its cases: data that is read from top to bottom.",
  "src/formula/library/en/": "The texts of Keel, one theme a file: data that is read from top to bottom.",
  "src/check/signals/": "Phrases and near misses of the decision table, one signal a file: data.",
  "tools/train/network.ts":
    "The network, its way back and its optimiser walk the same arrays in step; apart they could not be read against each other.",
};
