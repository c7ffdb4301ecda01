/** Scene of each channel of a colour image. */
import { PANELS, partnersIn } from "../core/channels.ts";
import { channelShade } from "./colormaps.js";

/** The scene of each channel, in which `L.input`, the input, its kernel and its taps are those of that channel. */
export function channelScenes(scene) {
  const { L, result, trace, partners } = scene;
  if (!result.channels) return [scene];
  return result.channels.map(({ name, plane, kernel }, c) => ({
    ...scene,
    L: { ...L, input: L[PANELS[c]] },
    result: { ...result, input: plane, kernel },
    trace: trace && { ...trace, taps: trace.channels[c].taps },
    partners: partners && partnersIn(scene, c),
    shade: channelShade(name),
    paddedPixel: (r, col) => scene.paddedPixel(r, col, plane),
  }));
}
