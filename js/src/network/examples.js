/** The strip of labelled pictures: one of each class, and those that the network takes for another class. */
import { element, refresh } from "../ui/dom.ts";
import { GREY, picturesOf } from "../render/network.js";
import { ranking, runNetwork } from "../core/network.ts";

export class Examples {
  constructor(store) {
    this.store = store;
    this.right = element("div", { class: "cl-examples", role: "group", "aria-label": "Test pictures" });
    this.wrong = element("div", {
      class: "cl-examples",
      role: "group",
      "aria-label": "Test pictures that the network gets wrong",
    });
    this.rightTitle = element("div", { class: "cl-title" }, element("b", {}, "Or pick one"));
    this.wrongTitle = element(
      "div",
      { class: "cl-title" },
      element("b", {}, "Taken for another"),
      " ",
      element("span", { class: "cl-quiet" }, "truth → answer"),
    );
    this.root = element("div", { class: "cl-example-box" }, this.rightTitle, this.right, this.wrongTitle, this.wrong);
    this.root.addEventListener("click", (event) => {
      const button = event.target.closest?.("[data-example]");
      if (button) store.pick(Number(button.dataset.example));
    });
    this.root.addEventListener("keydown", (event) => {
      if (event.key === " " || event.key === "Enter") event.stopPropagation(); // the notebook binds them, too
    });
  }

  /** @param {boolean} fresh whether network or examples are new */
  draw(network, fresh = true) {
    const { store } = this;
    const { examples } = store;
    this.root.hidden = !examples.length || !network;
    if (this.root.hidden) return;
    if (fresh || this.drawn !== examples) this.sort(examples, network);
    this.drawn = examples;
    const picked = store.model.get("picked");
    for (const button of this.root.querySelectorAll("[data-example]"))
      button.setAttribute("aria-pressed", String(Number(button.dataset.example) === picked));
  }

  sort(examples, network) {
    const said = examples.map(({ data }) => ranking(runNetwork(network, data).at(-1))[0]);
    const wrong = examples.flatMap(({ label }, i) => (said[i] === label ? [] : [i]));
    const seen = new Set();
    const right = examples.flatMap(({ label }, i) => {
      if (said[i] !== label || seen.has(label)) return [];
      seen.add(label);
      return [i];
    });
    const { classes } = network;
    const button = (i) => {
      const { label } = examples[i];
      const text = said[i] === label ? classes[label] : `${classes[label]} → ${classes[said[i]]}`;
      const name =
        said[i] === label
          ? `Test picture of ${classes[label]}`
          : `Test picture of ${classes[label]}, taken for ${classes[said[i]]}`;
      return element(
        "button",
        { type: "button", class: "cl-example", "data-example": i, "aria-label": name, "aria-pressed": "false" },
        element("span", { "aria-hidden": "true" }, text),
      );
    };
    for (const [box, list] of [
      [this.right, right],
      [this.wrong, wrong],
    ]) {
      refresh(box, ...list.map((i) => button(i)));
      list.forEach((index, i) => this.picture(box.childNodes[i], examples[index], network));
    }
    this.wrongTitle.hidden = this.wrong.hidden = !wrong.length;
    this.rightTitle.hidden = this.right.hidden = !right.length;
  }

  picture(button, example, { shape: [rows, cols, channels] }) {
    const plane = { rows, cols, data: example.data.filter((_, i) => i % channels === 0) };
    button.prepend(picturesOf([plane], GREY));
  }
}
