/** The settings of an Explorer, and how each control (an ipywidget) stands for some of them. */
import { COLOURS, mapSlices, resized } from "../core/channels.ts";
import { kernelIndex } from "../core/kernel-menu.ts";
import { PADDING_NAMES, asPair, kernelPlane, plan } from "../core/pipeline.ts";

export const SETTINGS = [
  "image",
  "channel",
  "depthwise",
  "front_channel",
  "kernel",
  "bank",
  "front",
  "stride",
  "padding",
  "padding_mode",
  "dilation",
  "flip",
  "bias",
  "activation",
  "pool",
  "pool_size",
  "pool_stride",
  "pool_padding",
  "ceil_mode",
  "count_include_pad",
  "shift",
  "row",
  "col",
  "show",
  "coverage",
  "speed",
];

export const readSettings = (model) => Object.fromEntries(SETTINGS.map((name) => [name, model.get(name)]));

/** What a single plane can be, and with `CHANNELS` also all three side by side. */
export const PLANES = ["grey", ...COLOURS];
export const CHANNELS = [...PLANES, "all"];
export const PADDING_MODES = ["zeros", "reflect", "replicate", "circular"];
const POOLS = [null, "max", "average"];
/** What each button of the control "shift" adds: left, up, down, right; the last one goes back to none. */
const SHIFTS = [[0, -1], [-1, 0], [1, 0], [0, 1], null];
const SIDES = { top: [0, 0], bottom: [0, 1], left: [1, 0], right: [1, 1] };

/** The kernel in another size: the middle stays, new weights are 0. */
export function resizeKernel(kernel, rows, cols) {
  return mapSlices(kernel, (weights) => resized(weights, rows, cols));
}

/** A change of the kernel is one of the bank's entry in front, and another entry in front is another kernel. */
export function withBank(change, settings) {
  const { bank, front } = { ...settings, ...change };
  if (!bank.length) return change;
  if (change.kernel) return { ...change, bank: bank.map((kernel, i) => (i === front ? change.kernel : kernel)) };
  return "front" in change ? { ...change, kernel: bank[front] } : change;
}

/** The four amounts that the present padding means for the present picture and kernel. */
export function paddingSides(settings, picture) {
  return plan({ ...settings, pool: null }, picture, kernelPlane(settings.kernel)).padding;
}

/** The most that the present pooling pads on any side. */
function poolPadding(settings, picture) {
  const { pool } = plan({ ...settings, pool: "max" }, picture, kernelPlane(settings.kernel));
  const given = typeof settings.pool_padding === "string" ? 0 : settings.pool_padding;
  return Math.max(...[pool?.padding ?? given].flat(2));
}

const pairSlider = (name, minimum = 1) => ({
  read: (control) => (asPair(control.get("value")).some((v) => v < minimum) ? null : { [name]: control.get("value") }),
  write: (settings) => ({ value: Math.max(...asPair(settings[name])) }),
  keep: (settings, control) => Math.max(...asPair(settings[name])) === control.get("value"),
});

const FINENESS = [
  [1, "d"],
  [0.5, ".1f"],
  [0.1, ".1f"],
  [0.05, ".2f"],
  [0.01, ".2f"],
];
const FINEST = 0.001;

/** Steps in which a slider can stand at a number: else it would round it, and the setting with it. */
function finenessOf(value) {
  const fits = ([step]) => Math.abs(value / step - Math.round(value / step)) < 1e-9;
  const [step, format] = FINENESS.find(fits) ?? [FINEST, ".3f"];
  return { step, readout_format: format };
}

/** A button that acts, after the others have been read, and springs back. `isOff(context)`: there is nothing to do. */
const action = (act, isOff = () => false) => ({
  read: () => null,
  act: (control, context) => {
    if (control.get("value")) act(context);
  },
  write: (settings, context) => ({ value: false, disabled: isOff(context) }),
});

/** A button that stays down while the learner paints or types. */
const mode = (name) => ({
  read: (control, { own }) => {
    if (control.get("value") !== (own.mode === name)) own.setMode(control.get("value") ? name : null);
    return null;
  },
  write: (settings, { own }) => ({ value: own.mode === name }),
});

/**
 * One entry for each control: `read(control, context)` gives the settings it asks for (null: none, then `act` follows),
 * `write(settings, context)` the control's own state. The control's option lists are made in Python in the order used here.
 */
export const CONTROLS = {
  image: {
    read: (control, { menus, own }) => {
      const image = control.get("index") < menus.images.length ? menus.images[control.get("index")]?.name : own.entry();
      return image ? { image } : null;
    },
    write: (settings, { menus }) => {
      const index = menus.images.findIndex((entry) => entry.name === settings.image);
      return { index: index < 0 ? menus.images.length : index };
    },
  },
  channel: {
    read: (control) => ({ channel: CHANNELS[control.get("index")] }),
    write: (settings, { picture }) => ({
      index: CHANNELS.indexOf(settings.channel),
      disabled: picture?.channels === 1,
    }),
  },
  padding: {
    read: (control, { settings, picture }) => {
      const name = PADDING_NAMES[control.get("index")];
      if (name) return { padding: name };
      return typeof settings.padding === "string" && picture ? { padding: paddingSides(settings, picture) } : null;
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
  ...Object.fromEntries(
    Object.entries(SIDES).map(([side, [axis, end]]) => [
      `padding_${side}`,
      {
        read: (control, { settings, picture }) => {
          if (!picture) return null;
          const sides = paddingSides(settings, picture).map((pair) => [...pair]);
          if (sides[axis][end] === control.get("value")) return null;
          sides[axis][end] = control.get("value");
          return { padding: sides };
        },
        write: (settings, { picture }) => (picture ? { value: paddingSides(settings, picture)[axis][end] } : {}),
      },
    ]),
  ),
  open: action(({ own }) => own.open()),
  paint: mode("paint"),
  type: mode("type"),
  kernel: {
    read: (control, { menus }) => {
      const entry = menus.kernels[control.get("index")];
      return entry ? { kernel: entry.weights } : null;
    },
    write: (settings, { menus }) => ({ index: kernelIndex(settings.kernel, menus.kernels) }),
  },
  kernel_rows: {
    read: (control, { settings }) => ({
      kernel: resizeKernel(settings.kernel, control.get("value"), settings.kernel[0].length),
    }),
    write: (settings) => ({ value: settings.kernel.length }),
  },
  kernel_cols: {
    read: (control, { settings }) => ({
      kernel: resizeKernel(settings.kernel, settings.kernel.length, control.get("value")),
    }),
    write: (settings) => ({ value: settings.kernel[0].length }),
  },
  flip: { read: (control) => ({ flip: control.get("value") }), write: (settings) => ({ value: settings.flip }) },
  dilation: pairSlider("dilation"),
  undo: action(
    ({ edits }) => edits.undo(),
    ({ edits }) => !edits.past.length,
  ),
  reset: action(
    ({ edits }) => edits.reset(),
    ({ edits }) => !edits.canReset,
  ),
  normalise: action(({ edits }) => edits.normalise()),
  transpose: action(({ edits }) => edits.transpose()),
  stride: pairSlider("stride"),
  bias: {
    read: (control) => ({ bias: control.get("value") }),
    keep: ({ bias }, control) => Math.abs(control.get("value") - bias) < FINEST, // the slider has rounded it
    write: ({ bias }, { control }) => ({
      ...finenessOf(bias),
      ...(bias < control.get("min") ? { min: bias } : bias > control.get("max") ? { max: bias } : {}),
      value: bias,
    }),
  },
  relu: {
    read: (control) => ({ activation: control.get("value") ? "relu" : null }),
    write: (settings) => ({ value: settings.activation === "relu" }),
  },
  pool: {
    read: (control) => ({ pool: POOLS[control.get("index")] }),
    write: (settings) => ({ index: POOLS.indexOf(settings.pool) }),
  },
  pool_size: {
    ...pairSlider("pool_size"),
    write: (settings) => ({ value: Math.max(...asPair(settings.pool_size)), disabled: settings.pool === null }),
  },
  pool_stride: {
    read: (control, { settings }) => ({
      pool_stride: control.get("value") === settings.pool_size ? null : control.get("value"),
    }),
    write: (settings) => ({
      value: Math.max(...asPair(settings.pool_stride ?? settings.pool_size)),
      disabled: settings.pool === null,
    }),
    keep: (settings, control) =>
      Math.max(...asPair(settings.pool_stride ?? settings.pool_size)) === control.get("value"),
  },
  pool_padding: {
    read: (control) => ({ pool_padding: control.get("value") }),
    write: (settings, { picture }) => ({
      value: picture ? poolPadding(settings, picture) : undefined,
      disabled: settings.pool === null,
    }),
    keep: (settings, control, { picture }) => !picture || poolPadding(settings, picture) === control.get("value"),
  },
  ceil_mode: {
    read: (control) => ({ ceil_mode: control.get("value") }),
    write: (settings) => ({ value: settings.ceil_mode, disabled: settings.pool === null }),
  },
  count_include_pad: {
    read: (control) => ({ count_include_pad: control.get("value") }),
    write: (settings) => ({ value: settings.count_include_pad, disabled: settings.pool !== "average" }),
  },
  shift: {
    read: (control, { settings }) => {
      const step = SHIFTS[control.get("index")];
      return step === undefined ? null : { shift: step ? settings.shift.map((by, axis) => by + step[axis]) : [0, 0] };
    },
    write: () => ({ index: null }), // a button that was pressed springs back
  },
};
