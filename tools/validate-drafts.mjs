#!/usr/bin/env node
// Checks files of labelled drafts (JSON Lines) against data/drafts/GUIDE.md.
// Usage: validate-drafts.mjs FILE.jsonl [FILE.jsonl ...]   exits 1 when any line is wrong.
import { readFileSync } from "node:fs";

const PUSH = [
  "disputes",
  "asks-back",
  "promises-change",
  "pleads",
  "pressures",
  "blames",
  "pries",
  "baits",
  "declares",
  "abases",
  "offers-too-much",
  "pretext",
  "over-explains",
  "insults",
];
const STOP = ["threat", "watching", "self-harm"];
const HELP = ["agrees", "respects", "logistics", "light"];
const CONTEXTS = ["agree", "no-contact", "reply", "first-contact", "logistics"];
const HEAVY = {
  agree: ["asks-back", "pleads", "pressures", "blames", "insults", "disputes"],
  other: ["asks-back", "pleads", "pressures", "blames", "insults", "disputes", "baits"],
};

/** The verdict that GUIDE.md derives from labels, context and length. */
export function verdictOf({ labels, context, text }) {
  const has = (names) => labels.some((l) => names.includes(l));
  if (has(STOP)) return "stop";
  if (context === "no-contact" && !labels.includes("logistics")) return "wait";
  if (context === "agree") {
    if (!has(["agrees", "respects"]) || has(HEAVY.agree)) return "wait";
    return !labels.includes("agrees") || has(PUSH) || text.trim().split(/\s+/).length > 60 ? "edit" : "send";
  }
  if (has(HEAVY.other)) return "wait";
  const push = labels.filter((l) => PUSH.includes(l));
  if (context === "first-contact" && push.length === 1 && push[0] === "pretext" && labels.includes("light")) return "send";
  return push.length ? "edit" : "send";
}

let wrong = 0,
  rows = 0;
const ids = new Set(),
  texts = new Map(),
  counts = {},
  contexts = {},
  verdicts = {};
for (const file of process.argv.slice(2)) {
  readFileSync(file, "utf8")
    .split("\n")
    .forEach((line, i) => {
      if (!line.trim()) return;
      const say = (m) => {
        wrong++;
        console.log(`${file.split("/").pop()}:${i + 1}: ${m}`);
      };
      let d;
      try {
        d = JSON.parse(line);
      } catch (e) {
        return say(`not JSON: ${e.message}`);
      }
      rows++;
      if (!d.id || ids.has(d.id)) say(`id missing or used twice: ${d.id}`);
      ids.add(d.id);
      const key = (d.text ?? "").toLowerCase().replace(/\W+/g, " ").trim();
      if (!key && !d.text) say("no text");
      if (texts.has(key)) say(`same text as ${texts.get(key)}`);
      texts.set(key, d.id);
      if (!CONTEXTS.includes(d.context)) say(`context ${d.context}`);
      if ((d.context === "reply") !== (typeof d.theirs === "string")) say("theirs goes with reply alone");
      if (!Array.isArray(d.labels)) return say("labels is no list");
      for (const l of d.labels) {
        if (![...PUSH, ...STOP, ...HELP].includes(l)) say(`label ${l}`);
        if (!d.quotes || !Array.isArray(d.quotes[l])) say(`no quotes list for ${l}`);
        counts[l] = (counts[l] ?? 0) + 1;
      }
      for (const [l, qs] of Object.entries(d.quotes ?? {})) {
        if (!d.labels.includes(l)) say(`quotes for ${l}, which is not a label here`);
        for (const q of qs) if (!d.text.includes(q)) say(`quote is not in the text: ${q}`);
      }
      const v = verdictOf(d);
      if (d.verdict !== v) say(`verdict ${d.verdict}, GUIDE.md gives ${v}`);
      contexts[d.context] = (contexts[d.context] ?? 0) + 1;
      verdicts[d.verdict] = (verdicts[d.verdict] ?? 0) + 1;
    });
}
console.log(JSON.stringify({ rows, wrong, contexts, verdicts, labels: counts }, null, 1));
process.exit(wrong ? 1 : 0);
