/** The four groups of controls. The controls themselves are ipywidgets; this only gives each its place and its label. */
import { element } from "./dom.js";
import { findModel } from "../state/sync.ts";

/** Groups of rows; a row is [label, control names]. */
const GROUPS = [
  [
    "Input",
    [
      ["Image", ["image", "channel"]],
      ["Padding", ["padding", "padding_mode"]],
      ["Sides", ["padding_top", "padding_bottom", "padding_left", "padding_right"]],
      ["Own", ["open", "paint", "type"]],
    ],
  ],
  [
    "Kernel",
    [
      ["Weights", ["kernel"]],
      ["Size", ["kernel_rows", "×", "kernel_cols", "flip"]],
      ["Dilation", ["dilation"]],
      ["Edit", ["undo", "reset", "normalise", "transpose"]],
    ],
  ],
  [
    "Sliding",
    [
      ["Stride", ["stride"]],
      ["Bias", ["bias"]],
      ["After", ["relu"]],
      ["Shift", ["shift"]],
    ],
  ],
  [
    "Pooling",
    [
      ["Kind", ["pool"]],
      ["Size", ["pool_size"]],
      ["Stride", ["pool_stride"]],
      ["Edge", ["pool_padding", "ceil_mode", "count_include_pad"]],
    ],
  ],
];

const SIDE_ARROWS = {
  padding_top: "↑",
  padding_bottom: "↓",
  padding_left: "←",
  padding_right: "→",
  padding_before: "←",
  padding_after: "→",
};

/** Builds the groups into `root`; resolves to a function that removes the views again. */
export async function placeControls(model, root, groups = GROUPS) {
  if (model.get("view") === "compact") return () => {};
  const references = model.get("controls");
  const wanted = new Set(model.get("visible_controls"));
  const views = [];
  for (const [title, rows] of groups) {
    const shown = rows.filter(([, names]) => names.some((name) => wanted.has(name)));
    if (!shown.length) continue;
    const group = element(
      "div",
      { class: "cl-group", role: "group", "aria-label": title },
      element("div", { class: "cl-group-title" }, title),
    );
    for (const [label, names] of shown) {
      const sized = names.every((name) => name === "flip" || name === "×" || wanted.has(name));
      const own = label === "Size" && !sized && wanted.has("flip") ? "Turn" : label; // the flip button stands alone
      const row = element("div", { class: "cl-row" }, element("span", { class: "cl-label" }, own));
      for (const name of names) {
        if (name === "×" && !sized) continue;
        if (name === "×") row.append(element("span", { class: "cl-times" }, "×"));
        else if (wanted.has(name)) {
          const arrow = SIDE_ARROWS[name] && element("span", { class: "cl-arrow" }, SIDE_ARROWS[name]);
          const slot = element("span", { class: "cl-slot", "data-control": name }, arrow);
          row.append(slot);
          views.push(placeControl(model, references[name], slot, nameOf(title, label, name)));
        }
      }
      group.append(row);
    }
    root.append(group);
  }
  const placed = await Promise.all(views);
  return () => placed.forEach((view) => view.remove());
}

/** What a screen reader calls the control. */
function nameOf(title, label, name) {
  const own = {
    channel: "Channel",
    padding_mode: "Padding mode",
    kernel_rows: "Kernel rows",
    kernel_cols: "Kernel columns",
    pool: "Pooling kind",
    pool_size: "Pooling size",
    pool_stride: "Pooling stride",
    image: "Image",
    kernel: "Kernel",
    padding: "Padding",
    relu: "ReLU",
    flip: "Flip the kernel",
    kernel_size: "Kernel taps",
    f: "Curve f",
    f_width: "Width of f",
    g: "Curve g",
    g_width: "Width of g",
    pool_padding: "Pooling padding",
    ceil_mode: "Ceil",
    count_include_pad: "Count padding",
    shift: "Shift",
  };
  return own[name] ?? (name.startsWith("padding_") ? `Padding ${name.slice(8)}` : label || title);
}

async function placeControl(model, reference, slot, name) {
  const control = await findModel(model, reference);
  const view = await model.widget_manager.create_view(control, {});
  slot.append(view.el);
  view.trigger("displayed");
  const label = () => {
    for (const node of slot.querySelectorAll("select, input, .noUi-handle")) node.setAttribute("aria-label", name);
    for (const node of slot.querySelectorAll(".widget-toggle-buttons")) {
      node.setAttribute("role", "group");
      node.setAttribute("aria-label", name);
    }
    for (const node of slot.querySelectorAll(".widget-toggle-buttons button[title]"))
      if (node.title) node.setAttribute("aria-label", node.title);
    for (const node of slot.querySelectorAll(".widget-readout")) node.setAttribute("aria-label", `${name}, value`);
  };
  label();
  requestAnimationFrame(label); // some views build their inputs a frame later
  const fill = () =>
    slot.style.setProperty(
      "--cl-part",
      `${(100 * (control.get("value") - control.get("min"))) / (control.get("max") - control.get("min"))}%`,
    );
  if (control.get("_view_name")?.endsWith("SliderView")) {
    view.listenTo(control, "change:value change:min change:max", fill);
    fill();
  }
  return view;
}
