/** An exported page: brings the saved widgets to life where there is no kernel, and nothing to ask for. */
import stub from "../jupyter/stub.ts";
import { type Definition, type Saved, open } from "./host.ts";
import { fillPlaces, savedWidgets } from "./places.ts";
import { preparePaper } from "./print.ts";
import { followProgress } from "./progress.ts";

async function start(saved: Saved | null) {
  if (!saved) return;
  const { models, draw } = open(saved, stub as unknown as Definition);
  await fillPlaces(draw);
  followProgress([...models.values()]);
  document.documentElement.dataset.live = "";
}

preparePaper();
start(savedWidgets());
