/** The settings of an Explorer, and their links to its controls. */
import type { Channel, Colour, KernelWeights, Pair, PaddingMode, PaddingPlan, Settings, Shape } from "../core/types.ts";
import { COLOURS, mapSlices, resized } from "../core/channels.ts";
import { kernelIndex } from "../core/kernel-menu.ts";
import { PADDING_NAMES, asPair, kernelPlane, plan } from "../core/pipeline.ts";
import type { Model } from "./model.ts";
import type { Control, ControlSpec, ControlState } from "./store.ts";
import type { GalleryContext, GalleryTraits, Menus } from "./images.ts";
import type { KernelEdits } from "./kernel-history.ts";
import type { Own, SentOwn, ShownPicture } from "./user-image.ts";

export interface ExplorerTraits extends Settings, GalleryTraits {
  image: string;
  /** The longest side of a picture. */
  size: number;
  own: SentOwn | null;
  /** The picture that `own` was painted on, where it is no other picture of the menu. */
  own_original: SentOwn | null;
}

/** The store of an Explorer, as far as the learner's own picture and the history of the kernel need it. */
export interface ExplorerStore {
  readonly model: Model<ExplorerTraits>;
  readonly menus: Menus;
  pictureOf(name: string): ShownPicture | undefined;
  picture(): ShownPicture | undefined;
  change(change: Partial<ExplorerTraits>): void;
  announce(): void;
  writeControls(): void;
}

interface ExplorerContext extends GalleryContext<Settings> {
  own: Own;
  edits: KernelEdits;
}

type Spec = ControlSpec<Settings, ExplorerContext>;

export const SETTINGS: readonly (keyof Settings)[] = [
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

export const readSettings = (model: Model<Settings>) =>
  Object.fromEntries(SETTINGS.map((name) => [name, model.get(name)])) as Settings;

/** The single planes, and in `CHANNELS` also all three side by side. */
export const PLANES: ("grey" | Colour)[] = ["grey", ...COLOURS];
export const CHANNELS: Channel[] = [...PLANES, "all"];
export const PADDING_MODES: PaddingMode[] = ["zeros", "reflect", "replicate", "circular"];
const POOLS: Settings["pool"][] = [null, "max", "average"];
/** Shift that each button of the control "shift" adds: left, up, down, right; the last one resets it. */
const SHIFTS: (Pair | null)[] = [[0, -1], [-1, 0], [1, 0], [0, 1], null];

/** The kernel in another size, with its middle kept; new weights are 0. */
export function resizeKernel(kernel: KernelWeights, rows: number, cols: number): KernelWeights {
  return mapSlices(kernel, (weights: number[][]) => resized(weights, rows, cols));
}

/** A change that keeps the kernel and the front entry of the bank equal. */
export function withBank(change: Partial<Settings>, settings: Settings): Partial<Settings> {
  const { bank, front } = { ...settings, ...change };
  if (!bank.length) return change;
  const { kernel: changed } = change;
  if (changed) return { ...change, bank: bank.map((kernel, i) => (i === front ? changed : kernel)) };
  return "front" in change ? { ...change, kernel: bank[front] } : change;
}

/** The padding of each side for the current settings, picture and kernel. */
export function paddingSides(settings: Settings, picture: Shape): PaddingPlan {
  return plan({ ...settings, pool: null }, picture, kernelPlane(settings.kernel)).padding;
}

/** The greatest padding of the pooling on any side. */
function poolPadding(settings: Settings, picture: Shape) {
  const { pool } = plan({ ...settings, pool: "max" }, picture, kernelPlane(settings.kernel));
  const given = typeof settings.pool_padding === "string" ? 0 : settings.pool_padding;
  return Math.max(...([pool?.padding ?? given].flat(2) as number[]));
}

/** The greater of two values for rows and columns: a slider shows only one. */
const greater = (value: number | Pair): number => Math.max(...asPair(value));

const pairSlider = (name: "stride" | "dilation" | "pool_size"): Spec => ({
  read: (control: Control<number>) => (control.get("value") < 1 ? null : { [name]: control.get("value") }),
  write: (settings) => ({ value: greater(settings[name]) }),
  keep: (settings, control) => greater(settings[name]) === control.get("value"),
});

const STEPS: [step: number, decimals: number][] = [
  [1, 0],
  [0.5, 1],
  [0.1, 1],
  [0.05, 2],
  [0.01, 2],
];
const FINEST = 0.001;

/** Step and decimals of a slider that can show a number exactly: other steps would round it, and the setting with it. */
function finenessOf(value: number): ControlState {
  const fits = ([step]: [number, number]) => Math.abs(value / step - Math.round(value / step)) < 1e-9;
  const [step, decimals] = STEPS.find(fits) ?? [FINEST, 3];
  return { step, decimals };
}

/** A button that acts when it is pressed. `isOff`: it has no effect, and is disabled. */
const action = (
  act: (context: ExplorerContext) => void,
  isOff: (context: ExplorerContext) => boolean = () => false,
): Spec => ({
  read: () => null,
  act: (control, context) => {
    if (control.get("value")) act(context);
  },
  write: (_, context) => ({ value: false, disabled: isOff(context) }),
});

/** A button that stays pressed while the learner paints or types. */
const mode = (name: "paint" | "type"): Spec => ({
  read: (control, { own }) => {
    if (control.get("value") !== (own.mode === name)) own.setMode(control.get("value") ? name : null);
    return null;
  },
  write: (_, { own }) => ({ value: own.mode === name }),
});

const sidePadding = ([axis, end]: [0 | 1, 0 | 1]): Spec => ({
  read: (control: Control<number>, { settings, picture }) => {
    if (!picture) return null;
    const [rows, cols] = paddingSides(settings, picture);
    const sides: PaddingPlan = [[...rows], [...cols]];
    if (sides[axis][end] === control.get("value")) return null;
    sides[axis][end] = control.get("value");
    return { padding: sides };
  },
  write: (settings, { picture }) => (picture ? { value: paddingSides(settings, picture)[axis][end] } : {}),
});

/** One entry for each control of controls.json, whose menus have their options in the order used here. */
export const CONTROLS: Record<string, Spec> = {
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
      const index = (PADDING_NAMES as unknown[]).indexOf(settings.padding);
      return { index: index < 0 ? PADDING_NAMES.length : index };
    },
  },
  padding_mode: {
    read: (control) => ({ padding_mode: PADDING_MODES[control.get("index")] }),
    write: (settings) => ({ index: PADDING_MODES.indexOf(settings.padding_mode) }),
  },
  padding_top: sidePadding([0, 0]),
  padding_bottom: sidePadding([0, 1]),
  padding_left: sidePadding([1, 0]),
  padding_right: sidePadding([1, 1]),
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
    read: (control: Control<number>, { settings }) => ({
      kernel: resizeKernel(settings.kernel, control.get("value"), settings.kernel[0].length),
    }),
    write: (settings) => ({ value: settings.kernel.length }),
  },
  kernel_cols: {
    read: (control: Control<number>, { settings }) => ({
      kernel: resizeKernel(settings.kernel, settings.kernel.length, control.get("value")),
    }),
    write: (settings) => ({ value: settings.kernel[0].length }),
  },
  flip: {
    read: (control: Control<boolean>) => ({ flip: control.get("value") }),
    write: (settings) => ({ value: settings.flip }),
  },
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
    read: (control: Control<number>) => ({ bias: control.get("value") }),
    keep: ({ bias }, control: Control<number>) => Math.abs(control.get("value") - bias) < FINEST, // the slider has rounded it
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
    write: (settings) => ({ value: greater(settings.pool_size), disabled: settings.pool === null }),
  },
  pool_stride: {
    read: (control: Control<number>, { settings }) => ({
      pool_stride: control.get("value") === settings.pool_size ? null : control.get("value"),
    }),
    write: (settings) => ({
      value: greater(settings.pool_stride ?? settings.pool_size),
      disabled: settings.pool === null,
    }),
    keep: (settings, control) => greater(settings.pool_stride ?? settings.pool_size) === control.get("value"),
  },
  pool_padding: {
    read: (control: Control<number>) => ({ pool_padding: control.get("value") }),
    write: (settings, { picture }) => ({
      value: picture ? poolPadding(settings, picture) : undefined,
      disabled: settings.pool === null,
    }),
    keep: (settings, control, { picture }) => !picture || poolPadding(settings, picture) === control.get("value"),
  },
  ceil_mode: {
    read: (control: Control<boolean>) => ({ ceil_mode: control.get("value") }),
    write: (settings) => ({ value: settings.ceil_mode, disabled: settings.pool === null }),
  },
  count_include_pad: {
    read: (control: Control<boolean>) => ({ count_include_pad: control.get("value") }),
    write: (settings) => ({ value: settings.count_include_pad, disabled: settings.pool !== "average" }),
  },
  shift: {
    read: (control, { settings }) => {
      const step = SHIFTS[control.get("index")];
      if (step === undefined) return null;
      const [down, right] = settings.shift;
      return { shift: step ? [down + step[0], right + step[1]] : [0, 0] };
    },
    write: () => ({}),
  },
};
