/** Runs a Python file in WebAssembly: node run.mjs FILE SITE_PACKAGES FOLDER; the two folders are on its path. */
import { readFileSync } from "node:fs";

import { loadPyodide } from "pyodide";

const [file, ...folders] = process.argv.slice(2);
const python = await loadPyodide();
folders.forEach((root, i) => {
  const there = `/folder${i}`;
  python.FS.mkdirTree(there);
  python.FS.mount(python.FS.filesystems.NODEFS, { root }, there);
  python.runPython(`import sys; sys.path.insert(${i}, "${there}"); sys.dont_write_bytecode = True`);
});
await python.runPythonAsync(readFileSync(file, "utf8"));
