/** Exports of a SignalExplorer: its settings as code, and the names of its files. */
import { indexIn, readSettings } from "../state/signal-settings.ts";
import { code, frameworksOf } from "../codegen/signal.ts";
import { NOTHING_MOVES, NO_CODE } from "../text/numbers-and-sentences.ts";

/** @param {import("./view.js").SignalView} view @returns {import("../ui/export-bar.js").Out} */
export const signalOut = (view) => {
  const nameIn = (menu, values) => view.store.menus[menu][indexIn(view.store.menus[menu], values)]?.name ?? null;
  return {
    noun: "place",
    frameworks: () => frameworksOf(readSettings(view.model)),
    code: (framework) => {
      const settings = readSettings(view.model);
      if (view.result?.problem) return { problem: NO_CODE };
      return { text: code(framework, settings, nameIn("signal", settings.signal)), upTo: "output" };
    },
    stem: () => {
      const settings = readSettings(view.model);
      const curve = (given) => (typeof given === "string" ? given : "own");
      if (settings.continuous) return `${curve(settings.f)}-${curve(settings.g)}`;
      return `${nameIn("signal", settings.signal) ?? "own"}-${nameIn("kernel", settings.kernel) ?? "custom"}`;
    },
    still: () => (view.result?.problem ? NOTHING_MOVES : ""),
  };
};
