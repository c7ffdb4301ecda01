/** Exports of an Explorer: its settings as code, and the names of its files. */
import { kernelIndex } from "../core/kernel-menu.ts";
import { readSettings } from "../state/explorer-settings.ts";
import { FRAMEWORKS, code, codeProblem } from "../codegen/explorer.ts";
import { NOTHING_MOVES, NO_CODE } from "../text/numbers-and-sentences.ts";

/** @param {import("./view.js").ExplorerView} view @returns {import("../ui/export-bar.js").Out} */
export const explorerOut = (view) => ({
  noun: "window",
  frameworks: () => FRAMEWORKS,
  code: (framework) => codeOf(view, framework),
  stem: () => {
    const { image, kernel } = readSettings(view.model);
    const menu = view.store.menus.kernels;
    return `${image.startsWith("own_") ? "own" : image}-${menu[kernelIndex(kernel, menu)]?.name ?? "custom"}`;
  },
  still: () => (view.result?.map ? "" : NOTHING_MOVES),
});

function codeOf(view, framework) {
  const settings = readSettings(view.model);
  const picture = view.store.picture();
  if (!picture) return { problem: "The picture has not arrived yet." };
  if (view.result?.problem) return { problem: NO_CODE };
  const problem = codeProblem(settings);
  if (problem) return { problem };
  const isOwn = settings.image.startsWith("own_");
  const { rows, cols, channels } = picture;
  const longest = view.model.get("size");
  const text = code(framework, settings, {
    image: isOwn ? null : settings.image,
    shape: channels === 1 ? [rows, cols] : [rows, cols, channels],
    maxSide: Math.max(rows, cols) === longest ? longest : null,
  });
  const names = [
    settings.bank.length ? "feature_maps" : "feature_map",
    settings.activation && "activated",
    settings.pool && "pooled",
  ].filter(Boolean);
  return { text, upTo: names.at(-1), note: isOwn ? " It expects your picture under the name image." : "" };
}
