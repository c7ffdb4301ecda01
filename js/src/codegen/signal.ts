/** The settings of a SignalExplorer as code. The text stands once, in codegen/signal.json; codegen/signal.py works out the same facts for it. */
import TEXT from "../../../convlab/codegen/signal.json" with { type: "json" };
import { MODES, divisorOf, fill, options, pythonNumber, times } from "./templates.ts";
import { CORNERS } from "../core/curves.ts";
import { stepOf } from "../core/signal.ts";

const IN_A_LINE = 16; // numbers of a long list

/** The libraries for samples, or for curves, which the others do not know. */
export const frameworksOf = ({ continuous }) => Object.keys(continuous ? TEXT.curves : TEXT.samples);

/** @param {object} settings  whose kernel fits; `name` is that of the signal, or null */
export const code = (framework, settings, name) =>
  settings.continuous
    ? fill(TEXT.curves[framework], curveFacts(settings))
    : fill(TEXT.samples[framework], sampleFacts(settings, name));

function sampleFacts({ signal, kernel, stride, padding, padding_mode: mode, dilation, flip, ...rest }, name) {
  const { start, end, span } = stepOf({ signal, kernel, stride, padding, dilation, ...rest });
  const divisor = divisorOf(kernel);
  const [padded, zeros] = [start + end > 0, mode === "zeros"];
  const plan = `(${start}, ${end})`;
  const even = padded && zeros && start === end;
  const thins = stride > 1 && dilation > 1; // Keras refuses both together: then the code slides by 1 and thins out
  const given = typeof padding === "string" ? `"${padding}"` : start === end ? String(start) : plan;
  const strided = ["stride", stride, stride > 1];
  const dilated = ["dilation", dilation, dilation > 1];
  return {
    named: name !== null,
    samples: name === null ? list(signal) : `signals.get("${name}").values`,
    kernel: list(times(kernel, divisor)),
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

function windowSteps(stride, dilation) {
  if (dilation > 1) return `[${stride > 1 ? `::${stride}` : ":"}, ::${dilation}]`;
  return stride > 1 ? `[::${stride}]` : "";
}

function curveFacts({ f, g, f_width: fWidth, g_width: gWidth, flip }) {
  const facts = { flip, slid_corners: flip ? "t - x" : "t + x" };
  for (const [letter, curve, width] of [
    ["f", f, fWidth],
    ["g", g, gWidth],
  ]) {
    facts[letter] = formula(curve, width);
    facts[`${letter}_corners`] = list(cornersOf(curve, width).map(([x]) => x));
    facts[`${letter}_name`] = typeof curve === "string" ? `"${curve}"` : list(curve);
    facts[`${letter}_width`] = width === 1 ? "" : `, ${pythonNumber(width)}`;
  }
  return facts;
}

/** A list as Python writes it, of numbers or of pairs; a long one has several lines. */
function list(values) {
  const texts = values.map((value) => (Array.isArray(value) ? list(value) : pythonNumber(value)));
  if (texts.length <= IN_A_LINE) return `[${texts.join(", ")}]`;
  const lines = Array.from({ length: Math.ceil(texts.length / IN_A_LINE) }, (_, i) =>
    texts.slice(i * IN_A_LINE, (i + 1) * IN_A_LINE).join(", "),
  );
  return `[\n${lines.map((line) => `    ${line},\n`).join("")}]`;
}

/** The corners as they stand in the picture; of a formula, the place where it jumps or is highest. */
function cornersOf(curve, width) {
  if (TEXT.formulas[curve]) return [[0, 1]];
  return (typeof curve === "string" ? CORNERS[curve] : curve).map(([x, y]) => [x * width, y]);
}

function formula(curve, width) {
  const text = pythonNumber(width);
  const own = width === 1 ? { over: "", ratio: "x" } : { over: ` / ${text}`, ratio: `(x / ${text})` };
  if (typeof curve === "string" && TEXT.formulas[curve]) return fill([["", TEXT.formulas[curve]]], own);
  const corners = cornersOf(curve, width);
  return `np.interp(x, ${list(corners.map(([x]) => x))}, ${list(corners.map(([, y]) => y))}, left=0, right=0)`;
}
