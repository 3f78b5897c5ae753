// What the pane loads first is kept small: a build above a limit fails. The figures are those of files packed as web
// servers send them (gzip), our own JavaScript and styles without Office.js.
import { gzipSync } from "node:zlib";
import webpack from "webpack";

const { Compilation } = webpack;

const KILOBYTE = 1000;

/** What the page loads beside its program. */
const STYLES = ["skeleton.css"];

/** How the files of a language's words are called. */
const WORDS = "words-";

/** Programs that help developers and have no business in what people run. */
const DEVELOPMENT_ONLY = /node_modules[\\/](?:@microsoft[\\/]office-js-helpers|core-js|rxjs)[\\/]/u;

/** Prints the sizes of a pane's build and holds them against limits. */
export class SizeLimits {
  /**
   * @param entry the name of the page's entry
   * @param firstLoad the most that may be loaded before the pane shows its first content, in kilobytes (1000 bytes)
   * @param review the most for what reads and checks the roadmap, which comes meanwhile
   */
  constructor({ entry, firstLoad, review }) {
    this.entry = entry;
    this.limits = { firstLoad, review };
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("SizeLimits", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "SizeLimits", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        this.measure(compilation);
        refuseDevelopment(compilation);
      });
    });
  }

  measure(compilation) {
    const packed = (files) => files.filter((file) => /\.(?:js|css)$/u.test(file)).reduce((sum, file) => sum + gzipSync(compilation.getAsset(file).source.buffer(), { level: 9 }).length, 0);
    const first = compilation.entrypoints.get(this.entry).getFiles();
    const beyondFirst = (group) => packed(group.getFiles().filter((file) => !first.includes(file)));
    const words = [...compilation.namedChunkGroups].filter(([name]) => name.startsWith(WORDS)).map(([name, group]) => ({ language: name.slice(WORDS.length), size: beyondFirst(group) }));
    const own = packed([...first, ...STYLES]);
    this.hold(compilation, "first load", own + Math.max(...words.map(({ size }) => size)), this.limits.firstLoad, `the page's own ${kilobytes(own)} and the words of a language: ${words.map(({ language, size }) => `${language} ${kilobytes(size)}`).join(", ")}`);
    this.hold(compilation, "reading and checking", beyondFirst(compilation.namedChunkGroups.get("review")), this.limits.review, "brought meanwhile");
  }

  hold(compilation, what, size, limit, detail) {
    console.log(`Pane, ${what}: ${kilobytes(size)} kB packed, at most ${limit} (${detail})`);
    if (size > limit * KILOBYTE) compilation.errors.push(new Error(`Pane, ${what}: ${kilobytes(size)} kB packed is more than ${limit}`));
  }
}

function kilobytes(bytes) {
  return (bytes / KILOBYTE).toFixed(1);
}

function refuseDevelopment(compilation) {
  for (const module of compilation.modules) {
    const file = module.nameForCondition?.() ?? "";
    if (DEVELOPMENT_ONLY.test(file)) compilation.errors.push(new Error(`Only for development, but in the pane: ${file}`));
  }
}
