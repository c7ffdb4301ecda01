/** Bundles each widget into one module and one style sheet, as which the loader fetches them.
 *
 *     node build.mjs            writes ../static
 *     node build.mjs FOLDER     writes there instead (the freshness check does this)
 *
 * The same sources give the same bytes on every machine, so that the bundles can be committed and compared.
 */
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

/** One line per widget: `name` stands for name.js and name.css here and in ../static. */
const WIDGETS = ["explorer", "chain", "signal", "card", "verdict", "progress", "quiz", "puzzle"];

const here = dirname(fileURLToPath(import.meta.url));
const outdir = process.argv[2] ? resolve(process.argv[2]) : join(here, "..", "static");

const result = await build({
  absWorkingDir: here,
  entryPoints: ["loader.js", ...WIDGETS.flatMap((name) => [`${name}.js`, `${name}.css`])],
  outdir,
  bundle: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  // Names stay readable, so that an error in a reader's console says where it comes from.
  minifyWhitespace: true,
  minifySyntax: true,
  // Short lines keep the differences between two committed bundles small.
  lineLimit: 160,
  logLevel: "warning",
});

if (result.warnings.length > 0) process.exit(1); // esbuild has printed them
