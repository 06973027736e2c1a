import { type Context, contexts, type Label, labels } from "../../src/check/index.ts";
import { explanationOf } from "../../src/check/rules/en/explanations.ts";
import { codeRules, phraseRules } from "../../src/check/rules/en/index.ts";
import type { Explanation, Rule } from "../../src/check/rules/rule.ts";
import { cell, page } from "./page.ts";

const usual: Context = "no-contact";

/** What is said of each label, and the rules that find it. */
export function rulesPage(): string {
  const rules: readonly Rule[] = [...phraseRules, ...codeRules];
  const lead =
    `${labels.length} labels and ${rules.length} rules. What a label means, and what it does not, stands in ` +
    "[GUIDE.md](../../src/check/corpus/drafts/GUIDE.md); the source of each is a pattern of [evidence.md](../evidence.md) (M1 to M14), with the strength of what " +
    "is behind it (A to D). A label is also found by the model, where no rule speaks; its findings are explained in the same words.";
  return page(
    "Rules of the check",
    lead,
    labels.map((label) =>
      section(
        label,
        rules.filter((rule) => rule.label === label),
      ),
    ),
  );
}

function section(label: Label, rules: readonly Rule[]): string {
  const own = contexts.filter((context) => context !== usual && !same(explanationOf(label, context), explanationOf(label, usual)));
  const rows = [
    explanationRow("usually", explanationOf(label, usual)),
    ...own.map((context) => explanationRow(context, explanationOf(label, context))),
  ];
  return [
    `## ${label}\n`,
    `| context | what it does | why | instead | source |\n|---|---|---|---|---|\n${rows.join("")}`,
    rules.length === 0
      ? "No rule: the model alone finds it.\n"
      : `| rule | speaks | is silent |\n|---|---|---|\n${rules.map(ruleRow).join("")}`,
  ].join("\n");
}

function explanationRow(context: string, { name, why, instead, reference }: Explanation): string {
  return `| ${[context, name, why || "–", instead || "–", reference].map(cell).join(" | ")} |\n`;
}

/** A rule with its first cases; all of them stand in its file. */
function ruleRow({ id, explanation, cases }: Rule): string {
  const quotes = (texts: readonly string[]) =>
    texts.slice(0, 2).map((text) => `“${text.length > 90 ? `${text.slice(0, 90).trimEnd()}…` : text}”`);
  const name =
    explanation === undefined
      ? `\`${id}\``
      : `\`${id}\`: ${explanation.name} ${explanation.why} Instead: ${explanation.instead} (${explanation.reference})`;
  return `| ${[name, quotes(cases.flags).join(" "), quotes(cases.passes).join(" ")].map(cell).join(" | ")} |\n`;
}

const same = (a: Explanation, b: Explanation) =>
  a.name === b.name && a.why === b.why && a.instead === b.instead && a.reference === b.reference;
