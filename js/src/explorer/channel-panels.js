/** The elements of the stage that only all channels together need: a slice of the kernel for each, and the line of sums. */
import { css, inkOn } from "../render/colormaps.js";
import { COLOURS, channelSums, partnersIn, sliceOf, withSlice } from "../core/channels.ts";
import { element, place, say } from "../ui/dom.ts";
import { KernelTable } from "../ui/kernel-editor.js";
import { isBuilding } from "../core/term-stepping.ts";
import { number } from "../text/numbers-and-sentences.ts";

export class DepthParts {
  constructor(view) {
    this.tables = COLOURS.map(
      (name, channel) =>
        new KernelTable(
          (slice) => view.store.change({ kernel: withSlice(view.settings.kernel, channel, slice) }),
          (item) => view.pointAt(item && { ...item, channel }),
          () => view.store.edits.settle(),
          name,
          view.kernel.complaint,
        ),
    );
    this.sums = COLOURS.map(() => element("div", { class: "cl-sum", "aria-hidden": "true" }));
    this.plus = [1, 2].map(() => element("div", { class: "cl-sum-sign", "aria-hidden": "true" }, "+"));
    this.before = element("span");
    this.result = element("span", { class: "cl-sum cl-sum-front" });
    this.total = element("div", { class: "cl-sum-total", "aria-hidden": "true" }, this.before, this.result);
    this.nodes = [...this.tables.map((table) => table.root), ...this.sums, ...this.plus, this.total];
  }

  /** The slices; nothing at all where a single plane is explored. */
  draw(view) {
    const { layout: L, result, settings } = view;
    const shown = result.channels && result.problem !== "kernel"; // a kernel that does not fit is drawn over the input
    for (const node of this.nodes) node.hidden = !shown;
    if (!shown) return;
    this.tables.forEach((table, c) =>
      table.draw(sliceOf(settings.kernel, c), settings.flip, L.slices[c], view.tokens.theme, view.denominator),
    );
    const { y, w, middles, total } = L.sums;
    this.sums.forEach((node, c) => place(node, { x: middles[c] - w / 2, y, w }));
    this.plus.forEach((node, c) => place(node, { x: (middles[c] + middles[c + 1]) / 2 - 8, y, w: 16 }));
    place(this.total, { y, ...total });
  }

  /** Sum of each channel under the window, and of all of them. */
  drawWindow(view) {
    const { result, trace, scale, digits } = view;
    if (!result.channels || !trace) return;
    const { bias, sum } = trace;
    const building = isBuilding(view.terms); // a sum is there when its last term has been added
    const isThere = (c) =>
      !building || (result.front === null && view.terms.done >= (c + 1) * result.kernel.data.length);
    const summed = result.front === null;
    for (const node of this.plus) node.hidden = !summed;
    this.total.hidden = !summed && !bias;
    const shown = summed ? channelSums(trace, digits) : trace.channels.map((channel) => channel.sum);
    this.sums.forEach((node, c) => {
      say(node, isThere(c) ? number(shown[c], digits) : "");
      node.classList.toggle("cl-sum-front", result.front === c && !bias);
    });
    const first = summed ? "" : `${number(shown[result.front], digits)} `;
    say(this.before, `${first}${bias ? `${bias < 0 ? "−" : "+"} ${number(Math.abs(bias), digits)} ` : ""}=`);
    say(this.result, building ? "" : number(sum, digits));
    const fill = scale.colour(sum);
    Object.assign(
      this.result.style,
      building ? { background: "", color: "" } : { background: css(fill), color: inkOn(fill) },
    );
  }

  /** Fades the weights that have nothing to do with the item under the pointer. */
  fade(view) {
    if (!view.result.channels) return;
    const { partners, hover, terms, trace, result } = view;
    const scene = { partners, hover, terms, trace, result };
    this.tables.forEach((table, c) => table.fade(partners && partnersIn(scene, c).lit.weight));
  }
}
