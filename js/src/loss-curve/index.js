/** Loss and accuracy of a training, drawn while it runs. The drawing stays in place; only its lines change. */
import { element, refresh, say } from "../ui/dom.ts";
import { frame } from "../ui/card-frame.js";
import { watch } from "../state/model.ts";
import { ACCURACY, LOSS, nearest, pathOf, reading, sentence, topLoss, wholeTicks } from "./plot.js";

const [WIDTH, HEIGHT] = [340, 210];
const BOX = { left: 46, right: 10, top: 26, bottom: 36 };
const [ACROSS, DOWN] = [WIDTH - BOX.left - BOX.right, HEIGHT - BOX.top - BOX.bottom];
const SPEAK_EVERY = 1000; // ms

/** One of the two drawings. `draw(state)` changes what differs. */
function panel(title, which, label) {
  const [grid, xAxis] = [element("g", { class: "cl-grid" }), element("g", {})];
  const line = element("path", { class: "cl-training" });
  const held = element("path", { class: "cl-validation" });
  const [dots, marks] = [element("g", { class: "cl-dots" }), element("g", { class: "cl-here" })];
  const svg = element(
    "svg",
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": title },
    element("text", { x: BOX.left, y: 14, class: "cl-title" }, title),
    grid,
    xAxis,
    line,
    held,
    dots,
    marks,
  );

  function draw({ epochs, training, validation, top, here }) {
    const most = Math.max(1, epochs);
    const high = which === LOSS ? top : 1;
    const at = (x, y) => [BOX.left + (x / most) * ACROSS, BOX.top + (1 - Math.min(y, high) / high) * DOWN];
    const text = (x, y, anchor, words) =>
      element("text", { x: x.toFixed(1), y: y.toFixed(1), "text-anchor": anchor }, words);
    const heights = [0, 0.25, 0.5, 0.75, 1].map((part) => part * high);
    refresh(
      grid,
      ...heights.flatMap((value) => {
        const [x, y] = at(0, value);
        return [
          element("line", { x1: x, x2: x + ACROSS, y1: y.toFixed(1), y2: y.toFixed(1) }),
          text(x - 6, y + 4, "end", label(value)),
        ];
      }),
    );
    refresh(
      xAxis,
      ...wholeTicks(most).map((tick) => text(at(tick, 0)[0], HEIGHT - 20, "middle", `${tick}`)),
      text(BOX.left + ACROSS / 2, HEIGHT - 4, "middle", "epochs"),
    );
    const write = (node, name, value) => node.getAttribute(name) !== value && node.setAttribute(name, value);
    write(line, "d", pathOf(training, which, at));
    write(held, "d", pathOf(validation, which, at));
    const dot = (point, className, r) => {
      const [cx, cy] = at(point[0], point[which]).map((value) => value.toFixed(1));
      return element("circle", { cx, cy, r, class: className });
    };
    refresh(dots, ...validation.map((point) => dot(point, "cl-validation", 2.5)));
    const [one, other] = here === null ? [] : [nearest(training, here), nearest(validation, here)];
    const x = here === null ? 0 : at((one ?? other ?? [here])[0], 0)[0].toFixed(1);
    refresh(
      marks,
      ...(here === null
        ? []
        : [
            element("line", { x1: x, x2: x, y1: BOX.top, y2: BOX.top + DOWN }),
            ...(one ? [dot(one, "cl-training", 4)] : []),
            ...(other ? [dot(other, "cl-validation", 4)] : []),
          ]),
    );
  }

  /** The epoch under the pointer. */
  const epochAt = (event, epochs) => {
    const { left, width } = svg.getBoundingClientRect();
    const x = ((event.clientX - left) / width) * WIDTH;
    return Math.max(0, Math.min(1, (x - BOX.left) / ACROSS)) * Math.max(1, epochs);
  };
  return { svg, draw, epochAt };
}

function render({ model, el, signal }) {
  const root = frame(el, "Curve of the training", signal);
  root.classList.add("convlab-losscurve");
  const shortLoss = (value) => `${Number(value.toPrecision(3))}`;
  const panels = [
    panel("loss", LOSS, shortLoss),
    panel("accuracy", ACCURACY, (value) => `${Math.round(100 * value)} %`),
  ];
  const key = (name, words) =>
    element(
      "span",
      { class: "cl-key" },
      element(
        "svg",
        { viewBox: "0 0 28 10", width: 28, height: 10, "aria-hidden": "true" },
        element("path", { d: "M1 5L27 5", class: `cl-${name}` }),
        ...(name === "validation" ? [element("circle", { cx: 14, cy: 5, r: 2.5, class: "cl-validation" })] : []),
      ),
      words,
    );
  const plots = element(
    "div",
    {
      class: "cl-plots",
      tabindex: 0,
      role: "group",
      "aria-label": "Loss and accuracy over the epochs; left and right arrow keys read along the curve",
    },
    ...panels.map(({ svg }) => svg),
  );
  const values = element("p", { class: "cl-values" });
  const spoken = element("p", { class: "cl-now", role: "status", "aria-live": "polite" });
  root.append(
    element("p", { class: "cl-keys" }, key("training", "training"), key("validation", "validation")),
    plots,
    spoken,
    values,
  );

  let here = null; // the epoch that is read, by pointer or keys
  const state = () => {
    const [epochs, training, validation] = ["epochs", "training", "validation"].map((name) => model.get(name));
    return { epochs, training, validation, top: topLoss(training, validation), here };
  };
  const draw = () => {
    const now = state();
    panels.forEach((one) => one.draw(now));
    say(values, here === null ? "\u00a0" : reading(now.training, now.validation, here) || "\u00a0");
  };

  let [spokeAt, timer] = [-Infinity, null];
  const speak = () => {
    const wait = spokeAt + SPEAK_EVERY - performance.now();
    if (wait > 0) {
      timer ??= setTimeout(() => {
        timer = null; // a timer may come a little early: then it is set again
        speak();
      }, wait);
      return;
    }
    clearTimeout(timer);
    [spokeAt, timer] = [performance.now(), null];
    const { epochs, training, validation } = state();
    say(spoken, sentence(epochs, training, validation, model.get("running")));
  };
  signal.addEventListener("abort", () => clearTimeout(timer));

  let waiting = false; // several changes in one picture
  const change = () => {
    speak();
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      draw();
    });
  };
  const read = (epoch) => {
    here = epoch;
    draw();
  };
  for (const { svg, epochAt } of panels)
    svg.addEventListener("pointermove", (event) => read(epochAt(event, model.get("epochs"))));
  plots.addEventListener("pointerleave", () => read(null));
  plots.addEventListener("blur", () => read(null));
  plots.addEventListener("keydown", (event) => {
    const points = model.get("training");
    const now = here === null ? -1 : points.indexOf(nearest(points, here));
    const next = {
      ArrowLeft: now < 0 ? points.length - 1 : now - 1,
      ArrowRight: now + 1,
      Home: 0,
      End: points.length - 1,
    }[event.key];
    if (next === undefined || !points.length) return;
    event.preventDefault();
    read(points[Math.max(0, Math.min(points.length - 1, next))][0]);
  });
  draw();
  speak();
  watch(model, ["epochs", "training", "validation", "running"], change);
}

export default () => ({ render });
