import { existsSync } from "node:fs";
import type { Plugin } from "vite";

/** Where the words of the app stand: `en.ts`, `en-vault.ts`, `en/today.ts`, … */
const english = /\/src\/app\/words\/en((?:-[a-z]+)?\.ts|\/[a-z-]+\.ts)$/;
/** What a word file holds beside words. */
const noWords = /\/locale\.ts$/;

/** The languages that the app can be built in, by Vite's mode: `vite build --mode pseudo`. Any other mode is English. */
const others: Readonly<Record<string, Plugin>> = {
  pseudo: pseudo(),
  es: instead("es"),
};

/** Switches the words of the whole app at build time, the page's and the workers'. */
export function language(mode: string): Plugin[] {
  const plugin = others[mode];
  return plugin === undefined ? [] : [plugin];
}

/** Takes the same file of another language's folder; where there is none yet, the English one stays. What is missing stands in tests/languages.test.ts. */
function instead(code: string): Plugin {
  return {
    name: `keel-language-${code}`,
    enforce: "pre",
    async resolveId(source, importer, options) {
      // English that stays counts in English.
      if (importer !== undefined && english.test(importer)) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (found === null || !english.test(found.id)) return found;
      const id = found.id.replace(english, `/src/app/words/${code}$1`);
      return existsSync(id) ? { ...found, id } : found;
    },
    transformIndexHtml: (html) => html.replace('<html lang="en">', `<html lang="${code}">`),
  };
}

/**
 * A language that nobody speaks: English with marks on its letters, two fifths longer, in brackets. What is shown without brackets stands in no
 * word file; what does not fit will not fit in other languages either.
 */
function pseudo(): Plugin {
  const virtual = "\0keel-pseudo";
  return {
    name: "keel-language-pseudo",
    // After the types are gone.
    enforce: "post",
    resolveId: (source) => (source === virtual ? source : null),
    load: (id) => (id === virtual ? `export ${accented}\nexport ${pseudoOf}` : null),
    transform(code, id) {
      if (!english.test(id) || noWords.test(id)) return null;
      const names = [...code.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
      const plain = code.replace(/^export const (\w+)/gm, "const $1");
      const wrapped = names.map((name) => `const pseudo_${name} = pseudoOf(${name});`).join("\n");
      const given = names.map((name) => `pseudo_${name} as ${name}`).join(", ");
      return { code: `import { pseudoOf } from ${JSON.stringify(virtual)};\n${plain}\n${wrapped}\nexport { ${given} };`, map: null };
    },
  };
}

/** One sentence, marked. It runs in the app, and is written there as it stands here. */
export function accented(text: string): string {
  const from = "aceinosuyzACEINOSUYZ";
  const to = "áçéíñöšúýžÁÇÉÍÑÖŠÚÝŽ";
  const marked = [...text].map((letter) => (from.includes(letter) ? to[from.indexOf(letter)] : letter)).join("");
  const longer = Array.from({ length: Math.ceil(text.length * 0.4) }, (_, at) => (at % 6 === 0 ? " " : "~")).join("");
  return text === "" ? "" : `[${marked}${longer}]`;
}

/** Every sentence in a value, whatever holds it; what a function says, when it says it. */
function pseudoOf(value: unknown): unknown {
  if (typeof value === "string") return accented(value);
  if (typeof value === "function") return (...given: readonly unknown[]) => pseudoOf(Reflect.apply(value, undefined, given));
  if (Array.isArray(value)) return value.map(pseudoOf);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, pseudoOf(one)]));
}
