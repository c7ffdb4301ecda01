/** The settings of a SignalExplorer, and how each control (an ipywidget) stands for some of them. */
import { PADDING_NAMES, stepOf } from "../core/signal.ts";
import { PADDING_MODES } from "./explorer-settings.ts";

export const SETTINGS = [
  "continuous",
  "signal",
  "kernel",
  "stride",
  "padding",
  "padding_mode",
  "dilation",
  "flip",
  "f",
  "g",
  "f_width",
  "g_width",
  "position",
  "t",
  "speed",
];

export const readSettings = (model) => Object.fromEntries(SETTINGS.map((name) => [name, model.get(name)]));

const same = (a, b) => a.length === b.length && a.every((value, i) => value === b[i]);

/** Place of these numbers in a menu, by their own values or those of their family; its length when nowhere. */
export function indexIn(menu, values) {
  const index = menu.findIndex((entry) => same(entry.values, values) || entry.family?.some((one) => same(one, values)));
  return index < 0 ? menu.length : index;
}

/** The kernel in another length: a family gives its own weights, else the middle stays and new weights are 0. */
export function resizeTaps(kernel, size, menu) {
  const family = menu[indexIn(menu, kernel)]?.family;
  if (family) return family[size - 1];
  const before = Math.floor((size - kernel.length) / 2);
  return Array.from({ length: size }, (_, i) => kernel[i - before] ?? 0);
}

/** Groups of controls as in control-panel.js. The last two are those of the continuous picture. */
export const GROUPS = [
  [
    "Input",
    [
      ["Signal", ["signal"]],
      ["Padding", ["padding", "padding_mode"]],
      ["Sides", ["padding_before", "padding_after"]],
    ],
  ],
  [
    "Kernel",
    [
      ["Weights", ["kernel"]],
      ["Size", ["kernel_size", "flip"]],
      ["Dilation", ["dilation"]],
    ],
  ],
  ["Sliding", [["Stride", ["stride"]]]],
  [
    "Curve f",
    [
      ["Shape", ["f"]],
      ["Width", ["f_width"]],
    ],
  ],
  [
    "Curve g",
    [
      ["Shape", ["g"]],
      ["Width", ["g_width"]],
      ["Turn", ["flip"]],
    ],
  ],
];

const plain = (name) => ({
  read: (control) => ({ [name]: control.get("value") }),
  write: (settings) => ({ value: settings[name] }),
});

/** A slider goes as far as the value that Python has set. */
const slider = (name) => ({
  ...plain(name),
  write: (settings, { control }) => {
    const value = settings[name];
    return {
      ...(value < control.get("min") ? { min: value } : value > control.get("max") ? { max: value } : {}),
      value,
    };
  },
});

const side = (end) => ({
  read: (control, { settings }) => {
    const { start, end: after } = stepOf(settings);
    const sides = [start, after];
    if (sides[end] === control.get("value")) return null;
    sides[end] = control.get("value");
    return { padding: sides[0] === sides[1] ? sides[0] : sides };
  },
  write: (settings) => {
    const { start, end: after } = stepOf(settings);
    return { value: [start, after][end] };
  },
});

const curve = (name) => ({
  read: (control, { menus }) => {
    const entry = menus.curve[control.get("index")];
    return entry ? { [name]: entry.name } : null;
  },
  write: (settings, { menus }) => {
    const index = menus.curve.findIndex((entry) => entry.name === settings[name]);
    return { index: index < 0 ? menus.curve.length : index };
  },
});

const listed = (name) => ({
  read: (control, { menus }) => {
    const entry = menus[name][control.get("index")];
    return entry ? { [name]: entry.values } : null;
  },
  write: (settings, { menus }) => ({ index: indexIn(menus[name], settings[name]) }),
});

/** One entry for each control, as in explorer-settings.js. */
export const CONTROLS = {
  signal: listed("signal"),
  kernel: listed("kernel"),
  kernel_size: {
    read: (control, { settings, menus }) => ({
      kernel: resizeTaps(settings.kernel, control.get("value"), menus.kernel),
    }),
    write: (settings) => ({ value: settings.kernel.length }),
    keep: (settings, control) => settings.kernel.length === control.get("value"),
  },
  padding: {
    read: (control, { settings }) => {
      const name = PADDING_NAMES[control.get("index")];
      if (name) return { padding: name };
      const { start, end } = stepOf(settings);
      return typeof settings.padding === "string" ? { padding: start === end ? start : [start, end] } : null;
    },
    write: (settings) => {
      const index = PADDING_NAMES.indexOf(settings.padding);
      return { index: index < 0 ? PADDING_NAMES.length : index };
    },
  },
  padding_mode: {
    read: (control) => ({ padding_mode: PADDING_MODES[control.get("index")] }),
    write: (settings) => ({ index: PADDING_MODES.indexOf(settings.padding_mode) }),
  },
  padding_before: side(0),
  padding_after: side(1),
  flip: plain("flip"),
  dilation: slider("dilation"),
  stride: slider("stride"),
  f: curve("f"),
  f_width: slider("f_width"),
  g: curve("g"),
  g_width: slider("g_width"),
};
