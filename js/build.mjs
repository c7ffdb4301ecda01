/** Bundles each widget into one module and one style sheet, as which the loader fetches them.
 *
 *     node build.mjs            writes ../convlab/widgets/static
 *     node build.mjs FOLDER     writes there instead (the freshness check does this)
 *
 * The same sources give the same bytes on every machine, so that the bundles can be committed and compared.
 */
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

/** What exported pages carry; the second one is for those with widgets of ipywidgets. */
const PAGES = { page: "page/index.ts", ipywidgets: "page/ipywidgets/index.js", math: "page/math.js" };

const here = dirname(fileURLToPath(import.meta.url));
const outdir = process.argv[2] ? resolve(process.argv[2]) : join(here, "..", "convlab", "widgets", "static");

/** A program and the style sheet beside it. */
const entryPoints = ([name, module]) =>
  [module, module.replace(/\.[jt]s$/, ".css")].map((file) => ({ in: `src/${file}`, out: name }));

const COMMON = {
  absWorkingDir: here,
  outdir,
  bundle: true,
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  minifyWhitespace: true,
  minifySyntax: true,
  // Short lines keep the differences between two committed bundles small.
  lineLimit: 160,
  logLevel: "warning",
};

/** anywidget is a module for RequireJS, which an exported page does without: a function from ipywidgets' base to its classes. */
const anywidget = {
  name: "anywidget",
  setup({ onResolve, onLoad }) {
    const file = join(here, "node_modules", "anywidget", "dist", "index.js");
    onResolve({ filter: /^anywidget-as-function$/ }, () => ({ path: file }));
    onLoad({ filter: /anywidget.dist.index\.js$/ }, () => {
      const text = readFileSync(file, "utf8");
      const changed = text.replace(/^define\(\["@jupyter-widgets\/base"\], (\w+)\);$/m, "export default $1;");
      if (changed === text) throw new Error("anywidget no longer ends in define([...], ...)");
      return { contents: changed };
    });
  },
};

/** What exported pages carry: the code of others, so their licences travel with it. */
const pages = {
  ...COMMON,
  format: "iife",
  minifyIdentifiers: true,
  loader: { ".woff2": "dataurl", ".woff": "empty", ".ttf": "empty" },
  plugins: [anywidget],
};

/** The licence with three clauses, word for word. */
const bsd = (notice, marks) => `${notice}
All rights reserved.

Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
following conditions are met:

${marks[0]} Redistributions of source code must retain the above copyright notice, this list of conditions and the following
disclaimer.

${marks[1]} Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following
disclaimer in the documentation and/or other materials provided with the distribution.

${marks[2]} Neither the name of the copyright holder nor the names of its contributors may be used to endorse or promote products
derived from this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES,
INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY,
WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF
THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.`;

/** What Jupyter's packages are under, as their repositories have it: the packages come without the file. */
const JUPYTER = {
  "@jupyter-widgets": bsd("Copyright (c) 2015 Project Jupyter Contributors", ["1.", "2.", "3."]),
  "@lumino": [
    bsd("Copyright (c) 2019 Project Jupyter Contributors", ["1.", "2.", "3."]),
    bsd("Copyright (c) 2014-2017, PhosphorJS Contributors", ["*", "*", "*"]),
  ].join("\n\n"),
};

/** The licences of the packages whose code is in a bundle, each text once. */
function licences({ inputs }) {
  const folders = new Set(
    Object.keys(inputs)
      .map((path) => path.replace("(disabled):", "").match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0])
      .filter(Boolean),
  );
  const texts = new Map(); // text -> the packages that are under it
  for (const folder of [...folders].sort()) {
    const { name, version, license } = JSON.parse(readFileSync(join(here, folder, "package.json"), "utf8"));
    const file = readdirSync(join(here, folder)).find((each) => /^licen[cs]e/i.test(each));
    const text = file ? readFileSync(join(here, folder, file), "utf8").trim() : JUPYTER[name.split("/")[0]];
    if (!text) throw new Error(`${name} comes without its licence, ${license}`);
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}`]);
  }
  return [...texts]
    .map(([text, names]) => `${names.join(", ")}\n\n${text}`)
    .join("\n\n----\n\n")
    .replace(/\r/g, "")
    .replaceAll("*/", "* /");
}

async function buildPage(entry) {
  const { metafile } = await build({ ...pages, entryPoints: [entry], write: false, metafile: true });
  const text = licences(metafile);
  return build({
    ...pages,
    entryPoints: [entry],
    banner: text ? { [entry.in.endsWith(".css") ? "css" : "js"]: `/*\n${text}\n*/` } : {},
  });
}

/** The style sheet of the widgets, which their program carries. */
const sheet = await build({ ...COMMON, entryPoints: ["src/program.css"], write: false });

const results = [
  sheet,
  await build({
    ...COMMON,
    define: { STYLE: JSON.stringify(sheet.outputFiles[0].text) },
    entryPoints: [
      { in: "src/jupyter/stub.ts", out: "stub" },
      { in: "src/program.ts", out: "widgets" },
    ],
    format: "esm",
    minifyIdentifiers: true, // a page gets all of it, with each notebook
  }),
  ...(await Promise.all(Object.entries(PAGES).flatMap(entryPoints).map(buildPage))),
];

if (results.some(({ warnings }) => warnings.length > 0)) process.exit(1); // esbuild has printed them
