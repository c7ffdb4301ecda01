/** Why one class and not another: both scores, the inputs of the last layer that decide, and where on the picture. */
import { colourLimit, css, display, weightBar } from "../render/colormaps.js";
import { element, refresh, say } from "../ui/dom.ts";
import { Legend } from "../ui/legend.js";
import { picturesOf } from "../render/network.js";
import { deciding, evidence, occlusion, strongestBlock } from "../core/network.ts";
import { whySentence } from "../text/network.ts";
import { number, percent, signed, weightText } from "../text/numbers-and-sentences.ts";

const SIDE = 4; // of the blocks that are emptied: the blocks in which the data set counts ink
const PICTURE = 128; // px
const EACH = 5; // inputs shown for either class
const PAUSE = 120; // ms without a change before the picture is emptied block by block

export class WhyPanel {
  /** @param {{ choose: (unit) => void }} actions */
  constructor({ choose }) {
    this.other = null; // the class to compare with that the learner asked for
    this.select = element("select", { class: "cl-select", "aria-label": "Compare with" });
    this.select.addEventListener("change", () => {
      this.other = Number(this.select.value);
      this.draw(this.scene);
    });
    for (const name of ["keydown", "keyup"]) this.select.addEventListener(name, (event) => event.stopPropagation());
    this.title = element("b");
    this.sentence = element("div", { class: "cl-why-sentence" });
    this.sides = element("div", { class: "cl-why-sides" });
    this.canvas = element("canvas", { class: "cl-crisp", width: PICTURE, height: PICTURE, role: "img" });
    this.legend = new Legend();
    this.caption = element("figcaption");
    this.map = element("figure", { class: "cl-why-map" }, this.canvas, this.legend.root, this.caption);
    this.table = element("table", { class: "cl-unit-ledger cl-why-table" });
    this.table.addEventListener("click", (event) => {
      const button = event.target.closest?.("[data-unit]");
      if (button) choose({ stage: this.proof.stage, index: Number(button.dataset.unit) });
    });
    this.root = element(
      "div",
      { class: "cl-why", role: "group", "aria-label": "Why this class" },
      element("div", { class: "cl-title" }, this.title, " ", element("label", {}, "and not ", this.select)),
      this.sentence,
      element("div", { class: "cl-why-body" }, this.map, element("div", {}, this.sides, this.table)),
    );
  }

  /** @param {object | null} scene { network, input, values, probabilities, order, truth, tokens, dpr }; null: nothing to explain */
  draw(scene) {
    this.scene = scene;
    clearTimeout(this.timer);
    this.root.hidden = !scene;
    if (!scene) return;
    const { network, values, order, truth } = scene;
    const a = order[0];
    // A wrong answer is compared with the right one, a right one with the next.
    const b =
      this.other !== null && this.other !== a && this.other < order.length
        ? this.other
        : truth !== null && truth !== a
          ? truth
          : order[1];
    this.pair = [a, b];
    say(this.title, `Why ${network.classes[a]}`);
    refresh(
      this.select,
      ...order.filter((k) => k !== a).map((k) => element("option", { value: k }, network.classes[k])),
    );
    this.select.value = b;
    this.proof = evidence(network, values, a, b);
    this.place = null;
    this.drawSides();
    this.drawTable();
    this.drawSentence();
    this.timer = setTimeout(() => this.drawMap(), PAUSE);
  }

  stop() {
    clearTimeout(this.timer);
  }

  /** The next picture is another: the learner's wish for a class to compare with ends. */
  forget() {
    this.other = null;
  }

  drawSentence() {
    const { network, values } = this.scene;
    const [a, b] = this.pair;
    const scores = values.at(-1);
    say(
      this.sentence,
      whySentence({ a: network.classes[a], b: network.classes[b] }, [scores[a], scores[b]], this.proof, this.place),
    );
  }

  /** Both classes side by side. */
  drawSides() {
    const { network, values, probabilities, truth, tokens } = this.scene;
    const role = (k, i) => (truth === k ? (i ? "the truth" : "the right answer") : i ? "" : "the answer");
    const side = (k, i) =>
      element(
        "div",
        { class: "cl-why-side" },
        element("b", {}, network.classes[k]),
        element("span", { class: "cl-quiet" }, role(k, i)),
        element("span", { class: "cl-why-percent" }, percent(probabilities[k])),
        element("span", {
          class: "cl-bar",
          style: `width:${(100 * probabilities[k]).toFixed(1)}px;background:${css(weightBar(i ? -1 : 1, 1, 3, tokens.theme))}`,
        }),
        element("span", { class: "cl-quiet" }, `score ${number(values.at(-1)[k])}`),
      );
    refresh(this.sides, ...this.pair.map(side));
  }

  drawTable() {
    this.table.hidden = !this.proof;
    if (!this.proof) return;
    const { network, tokens } = this.scene;
    const names = this.pair.map((k) => network.classes[k]);
    const { chosen, rest } = deciding(this.proof, EACH);
    const most = Math.max(1e-9, ...chosen.map(({ share }) => Math.abs(share)));
    const row = ({ index, input, weights, share }) =>
      element(
        "tr",
        {},
        element(
          "th",
          { scope: "row" },
          element(
            "button",
            { type: "button", class: "cl-link", "data-unit": index, title: "Look at this unit" },
            `unit ${index}`,
          ),
        ),
        element("td", {}, number(input, 3)),
        ...weights.map((weight) => element("td", {}, weightText(weight))),
        element("td", {}, signed(share, 3)),
        element("td", { class: "cl-side-bars" }, centredBar(share / most, tokens)),
      );
    const head = ["input", "value", `weight to ${names[0]}`, `weight to ${names[1]}`, "adds to the lead", ""];
    refresh(
      this.table,
      element(
        "thead",
        {},
        element("tr", {}, ...head.map((text) => (text ? element("th", { scope: "col" }, text) : element("td")))),
      ),
      element(
        "tbody",
        {},
        ...chosen.map(row),
        element(
          "tr",
          {},
          element("th", { scope: "row" }, "all others, biases"),
          element("td"),
          element("td"),
          element("td"),
          element("td", {}, signed(rest, 3)),
          element("td"),
        ),
      ),
    );
  }

  /** Empties the picture block by block: at rest only, because it runs the network once for each block. */
  drawMap() {
    const { network, input, tokens, dpr } = this.scene;
    if (network.shape.length !== 3) {
      this.map.hidden = true;
      return;
    }
    const [a, b] = this.pair;
    const plane = occlusion(network, input, a, b, SIDE);
    this.place = strongestBlock(plane, SIDE);
    const scale = display("signed", plane.data, colourLimit(plane.data), tokens.theme);
    const size = Math.round(PICTURE * dpr);
    if (this.canvas.width !== size) this.canvas.width = this.canvas.height = size;
    const ctx = this.canvas.getContext("2d");
    ctx.imageSmoothingEnabled = false;
    ctx.drawImage(picturesOf([plane], scale), 0, 0, size, size);
    this.drawInk(ctx, size);
    const [nameA, nameB] = [network.classes[a], network.classes[b]];
    this.legend.draw(scale, null, [false, false], null, 2);
    say(this.caption, `Orange: ink that speaks for ${nameA}. Purple: for ${nameB}.`);
    this.canvas.setAttribute(
      "aria-label",
      `The picture in blocks of ${SIDE} by ${SIDE} pixels: how much each adds to the lead of ${nameA} over ${nameB}`,
    );
    this.drawSentence();
  }

  /** The digit over it, as dots as dark as the ink. */
  drawInk(ctx, size) {
    const {
      network: {
        shape: [rows, cols, channels],
      },
      input,
      tokens,
    } = this.scene;
    const cell = size / Math.max(rows, cols);
    for (let i = 0; i < rows * cols; i += 1) {
      const ink = Math.min(1, Math.abs(input[i * channels]));
      if (ink < 0.1) continue;
      ctx.globalAlpha = ink;
      ctx.fillStyle = tokens.ring;
      ctx.fillRect(((i % cols) + 0.3) * cell, (Math.floor(i / cols) + 0.3) * cell, 0.4 * cell, 0.4 * cell);
    }
    ctx.globalAlpha = 1;
  }
}

const HALF = 60;

function centredBar(share, { theme }) {
  const width = Math.abs(share) * HALF;
  return element(
    "svg",
    { width: 2 * HALF, height: 14, "aria-hidden": "true" },
    element("line", { x1: HALF, x2: HALF, y1: 0, y2: 14, class: "cl-baseline" }),
    element("rect", {
      x: share < 0 ? HALF - width : HALF,
      y: 3,
      width,
      height: 8,
      fill: css(weightBar(share, 1, 3, theme) ?? [128, 128, 128]),
    }),
  );
}
