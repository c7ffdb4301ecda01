/** The settings of a SignalExplorer, and their links to its controls. */
import type { Model } from "./model.ts";
import type { Context, Control, ControlSpec } from "./store.ts";
import { PADDING_NAMES, stepOf } from "../core/signal.ts";
import type { PaddingMode, PaddingName, Pair } from "../core/types.ts";
import { PADDING_MODES } from "./explorer-settings.ts";

/** A curve by its name, or by its corners (x, y). */
type Curve = string | Pair[];

/** Settings by the names of their traits; lengths are in samples, those of curves in units of t. */
export interface SignalSettings {
  /** Curves instead of samples. */
  continuous: boolean;
  signal: number[];
  kernel: number[];
  stride: number;
  /** One amount, (before, after) or a name. */
  padding: number | Pair | PaddingName;
  padding_mode: PaddingMode;
  dilation: number;
  flip: boolean;
  f: Curve;
  g: Curve;
  f_width: number;
  g_width: number;
  /** Index of the output whose window is shown; a shorter output clips it. */
  position: number;
  t: number;
  /** Windows per second of the animation. */
  speed: number;
}

/** An entry of a menu of samples or weights; a family has weights for each length, from 1. */
interface MenuEntry {
  values: number[];
  family?: number[][] | null;
}

interface Menus {
  signal: MenuEntry[];
  kernel: MenuEntry[];
  curve: { name: string }[];
}

type Spec = ControlSpec<SignalSettings, Context<SignalSettings, Menus>>;
type NumberSetting = "stride" | "dilation" | "f_width" | "g_width";

export const SETTINGS: readonly (keyof SignalSettings)[] = [
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

export const readSettings = (model: Model<SignalSettings>) =>
  Object.fromEntries(SETTINGS.map((name) => [name, model.get(name)])) as unknown as SignalSettings;

const same = (a: number[], b: number[]) => a.length === b.length && a.every((value, i) => value === b[i]);

/** Index of these numbers in a menu, by the values of an entry or of its family; the menu's length when not found. */
export function indexIn(menu: MenuEntry[], values: number[]) {
  const index = menu.findIndex((entry) => same(entry.values, values) || entry.family?.some((one) => same(one, values)));
  return index < 0 ? menu.length : index;
}

/** The kernel in another length: weights of its family, else its middle with new weights of 0. */
export function resizeTaps(kernel: number[], size: number, menu: MenuEntry[]) {
  const family = menu[indexIn(menu, kernel)]?.family;
  if (family) return family[size - 1];
  const before = Math.floor((size - kernel.length) / 2);
  return Array.from({ length: size }, (_, i) => kernel[i - before] ?? 0);
}

const plain = (name: NumberSetting | "flip"): Spec => ({
  read: (control) => ({ [name]: control.get("value") }),
  write: (settings) => ({ value: settings[name] }),
});

/** A slider whose range includes a value that Python has set. */
const slider = (name: NumberSetting): Spec => ({
  ...plain(name),
  write: (settings, { control }) => {
    const value = settings[name];
    return {
      ...(value < control.get("min") ? { min: value } : value > control.get("max") ? { max: value } : {}),
      value,
    };
  },
});

/** The padding before and after the signal. */
const sidesOf = (settings: SignalSettings): Pair => {
  const { start, end } = stepOf(settings);
  return [start, end];
};

/** One amount where both sides are equal. */
const asPadding = ([start, end]: Pair): number | Pair => (start === end ? start : [start, end]);

const side = (end: 0 | 1): Spec => ({
  read: (control: Control<number>, { settings }) => {
    const sides = sidesOf(settings);
    if (sides[end] === control.get("value")) return null;
    sides[end] = control.get("value");
    return { padding: asPadding(sides) };
  },
  write: (settings) => ({ value: sidesOf(settings)[end] }),
});

const curve = (name: "f" | "g"): Spec => ({
  read: (control, { menus }) => {
    const entry = menus.curve[control.get("index")];
    return entry ? { [name]: entry.name } : null;
  },
  write: (settings, { menus }) => {
    const index = menus.curve.findIndex((entry) => entry.name === settings[name]);
    return { index: index < 0 ? menus.curve.length : index };
  },
});

const listed = (name: "signal" | "kernel"): Spec => ({
  read: (control, { menus }) => {
    const entry = menus[name][control.get("index")];
    return entry ? { [name]: entry.values } : null;
  },
  write: (settings, { menus }) => ({ index: indexIn(menus[name], settings[name]) }),
});

/** One entry for each control of controls.json, whose menus have their options in the order used here. */
export const CONTROLS: Record<string, Spec> = {
  signal: listed("signal"),
  kernel: listed("kernel"),
  kernel_size: {
    read: (control: Control<number>, { settings, menus }) => ({
      kernel: resizeTaps(settings.kernel, control.get("value"), menus.kernel),
    }),
    write: (settings) => ({ value: settings.kernel.length }),
    keep: (settings, control) => settings.kernel.length === control.get("value"),
  },
  padding: {
    read: (control, { settings }) => {
      const name = PADDING_NAMES[control.get("index")] as PaddingName | undefined;
      if (name) return { padding: name };
      return typeof settings.padding === "string" ? { padding: asPadding(sidesOf(settings)) } : null;
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
