/** The settings of a SignalExplorer as code. The templates are in codegen/signal.json; codegen/signal.py derives the same facts. */
import TEXT from "../../../convlab/codegen/signal.json" with { type: "json" };
import { MODES, divisorOf, fill, options, pythonNumber, times } from "./templates.ts";
import type { Facts, Nested, Option, Template } from "./templates.ts";
import { CORNERS } from "../core/curves.ts";
import type { Corners, Curve } from "../core/curves.ts";
import { stepOf } from "../core/signal.ts";
import type { CurveSettings, SampleSettings, SignalSettings } from "../core/signal.ts";

const IN_A_LINE = 16; // numbers of a long list

/** The libraries that can convolve samples, or curves. */
export const frameworksOf = (settings: Pick<SignalSettings, "continuous">): string[] =>
  Object.keys(templatesOf(settings));

const templatesOf = ({ continuous }: Pick<SignalSettings, "continuous">) => (continuous ? TEXT.curves : TEXT.samples);

/** Code for one of `frameworksOf` and settings whose kernel fits; `name` is that of the signal, or null. */
export function code(framework: string, settings: SignalSettings, name: string | null): string {
  const templates: Record<string, Template> = templatesOf(settings);
  return fill(templates[framework], settings.continuous ? curveFacts(settings) : sampleFacts(settings, name));
}

function sampleFacts(settings: SampleSettings, name: string | null): Facts {
  const { signal, kernel, stride, padding, padding_mode: mode, dilation, flip } = settings;
  const { start, end, span } = stepOf(settings);
  const divisor = divisorOf(kernel);
  const [padded, zeros] = [start + end > 0, mode === "zeros"];
  const plan = `(${start}, ${end})`;
  const even = padded && zeros && start === end;
  const thins = stride > 1 && dilation > 1; // Keras refuses both together: the code uses stride 1 and subsamples
  const given = typeof padding === "string" ? `"${padding}"` : start === end ? String(start) : plan;
  const strided: Option = ["stride", stride, stride > 1];
  const dilated: Option = ["dilation", dilation, dilation > 1];
  return {
    named: name !== null,
    samples: name === null ? list(signal) : `signals.get("${name}").values`,
    kernel: list(kernel.map((weight) => times(weight, divisor))),
    over: divisor > 1 ? ` / ${divisor}` : "",
    flip,
    padded,
    pads: plan,
    far: padded && (mode === "reflect" || mode === "circular") && Math.max(start, end) >= signal.length,
    even,
    numpy_mode: MODES.numpy[mode],
    torch_mode: MODES.pytorch[mode],
    dilated: dilation > 1,
    dilation,
    span,
    steps: stride > 1 ? `[::${stride}]` : "",
    window_steps: windowSteps(stride, dilation),
    torch_options: options([strided, ["padding", start, even], dilated]),
    keras_options: options([
      ["strides", stride, stride > 1 && !thins],
      ["dilation_rate", dilation, dilation > 1],
    ]),
    keras_steps: thins ? `::${stride}` : ":",
    convlab_options: options([
      strided,
      ["padding", given, padded],
      dilated,
      ["padding_mode", `"${mode}"`, padded && !zeros],
      ["flip", "True", flip],
    ]),
  };
}

function windowSteps(stride: number, dilation: number): string {
  if (dilation > 1) return `[${stride > 1 ? `::${stride}` : ":"}, ::${dilation}]`;
  return stride > 1 ? `[::${stride}]` : "";
}

function curveFacts({ f, g, f_width: fWidth, g_width: gWidth, flip }: CurveSettings): Facts {
  const facts: Facts = { flip, slid_corners: flip ? "t - x" : "t + x" };
  for (const [letter, curve, width] of [
    ["f", f, fWidth],
    ["g", g, gWidth],
  ] as const) {
    facts[letter] = formula(curve, width);
    facts[`${letter}_corners`] = list(cornersOf(curve, width).map(([x]) => x));
    facts[`${letter}_name`] = typeof curve === "string" ? `"${curve}"` : list(curve);
    facts[`${letter}_width`] = width === 1 ? "" : `, ${pythonNumber(width)}`;
  }
  return facts;
}

/** A list of numbers or pairs as Python writes it; a long one has several lines. */
function list(values: readonly Nested[]): string {
  const texts = values.map((value) => (typeof value === "number" ? pythonNumber(value) : list(value)));
  if (texts.length <= IN_A_LINE) return `[${texts.join(", ")}]`;
  const lines = Array.from({ length: Math.ceil(texts.length / IN_A_LINE) }, (_, i) =>
    texts.slice(i * IN_A_LINE, (i + 1) * IN_A_LINE).join(", "),
  );
  return `[\n${lines.map((line) => `    ${line},\n`).join("")}]`;
}

type FormulaName = keyof typeof TEXT.formulas;
const isFormula = (curve: Curve): curve is FormulaName => typeof curve === "string" && curve in TEXT.formulas;

/** The corners of the stretched curve; of a formula, the point where it jumps or is highest. */
function cornersOf(curve: Curve, width: number): Corners {
  if (isFormula(curve)) return [[0, 1]];
  const corners: Corners = typeof curve === "string" ? CORNERS[curve] : curve;
  return corners.map(([x, y]) => [x * width, y]);
}

function formula(curve: Curve, width: number): string {
  const text = pythonNumber(width);
  const own = width === 1 ? { over: "", ratio: "x" } : { over: ` / ${text}`, ratio: `(x / ${text})` };
  if (isFormula(curve)) return fill([["", TEXT.formulas[curve]]], own);
  const corners = cornersOf(curve, width);
  return `np.interp(x, ${list(corners.map(([x]) => x))}, ${list(corners.map(([, y]) => y))}, left=0, right=0)`;
}
