/** Builds one script with a page around it: what benches and browser tests look at when no screen of the app does it. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "vite";

export interface Page {
  /** The script, from the root of the checkout. */
  readonly input: string;
  /** The folder that it is laid in; what is there stays. */
  readonly into: string;
  /** `NAME.html` with `NAME.js`. */
  readonly name: string;
  readonly alias?: Readonly<Record<string, string>>;
  /** More for the page's head. */
  readonly head?: string;
}

export async function buildPage({ input, into, name, alias = {}, head = "" }: Page): Promise<void> {
  await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    resolve: { alias },
    build: {
      outDir: into,
      emptyOutDir: false,
      modulePreload: false,
      chunkSizeWarningLimit: 4_000,
      rolldownOptions: { input: path.resolve(input), output: { entryFileNames: `${name}.js` } },
    },
  });
  const script = `<script type="module" src="/${name}.js"></script>`;
  writeFileSync(path.join(into, `${name}.html`), `<!doctype html><html lang="en"><title>${name}</title>${head}${script}</html>`);
}

/** The headers that give a page's clock its full precision. */
export function isolate(folder: string): void {
  const isolated = "Cross-Origin-Opener-Policy: same-origin\n  Cross-Origin-Embedder-Policy: require-corp";
  writeFileSync(path.join(folder, "_headers"), `/*\n  ${isolated}\n`);
}
