/** Texts of the NetworkViewer: headings of layers, the prediction, and the computation of a unit. */
import { line } from "./chain.ts";
import type { Lines } from "../core/chain.ts";
import { ranking } from "../core/network.ts";
import type { Block, Evidence, Layer, MapUnit, OccludedBlock, Unit, UnitTrace } from "../core/network.ts";
import type { PaddingPlan, Pair, ReadonlyPair } from "../core/types.ts";
import { list, number, percent, plural, sizeText, whole } from "./numbers-and-sentences.ts";

const NAMES: Record<Layer["kind"], string> = {
  conv: "Convolution",
  max_pool: "Max pooling",
  avg_pool: "Average pooling",
  global_avg_pool: "Global average",
  flatten: "Flatten",
  dense: "Fully connected",
  relu: "ReLU",
  tanh: "tanh",
  sigmoid: "sigmoid",
  dropout: "dropout",
};

/** The options of a layer of any kind. */
interface Options {
  kind: Layer["kind"];
  kernel_size?: Pair;
  stride?: Pair;
  padding?: PaddingPlan;
  dilation?: Pair;
  groups?: number;
}

/** "Convolution 5 × 5, tanh". */
export function blockTitle({ layers }: Pick<Block, "layers">): string {
  const [main, ...rest]: [Options, ...Layer[]] = layers as [Layer, ...Layer[]];
  const size = main.kernel_size ? ` ${sizeText(...main.kernel_size)}` : "";
  return [
    NAMES[main.kind] + size,
    ...rest.filter(({ kind }) => kind !== "flatten").map(({ kind }) => NAMES[kind]),
  ].join(", ");
}

/** The options that differ from the defaults, for the line below the heading: "stride 2, padding 1". */
export function blockOptions({ layers }: Pick<Block, "layers">): string {
  const main: Options = layers[0];
  const same = ([a, b]: ReadonlyPair) => (a === b ? whole(a) : sizeText(a, b));
  const said: string[] = [];
  const usual = main.kind === "conv" ? [1, 1] : main.kernel_size;
  if (main.stride && String(main.stride) !== String(usual)) said.push(`stride ${same(main.stride)}`);
  if (main.padding?.flat().some(Boolean)) said.push(`padding ${[...new Set(main.padding.flat())].join(", ")}`);
  if (main.dilation?.some((d) => d > 1)) said.push(`dilation ${same(main.dilation)}`);
  if (main.groups && main.groups > 1) said.push(`${main.groups} groups`);
  return said.join(", ");
}

export const shapeText = (shape: number[]): string => shape.map(whole).join(" × ");

/** "156 parameters", or nothing. */
export function countText(block: Pick<Block, "layers">): string {
  const parameters = block.layers.reduce((sum, layer) => sum + layer.parameters, 0);
  return parameters ? `${whole(parameters)} parameter${parameters === 1 ? "" : "s"}` : "";
}

/** "a 7", "an 8", "an A". */
export const withArticle = (name: string): string =>
  `${/^(8|11$|18$)/.test(name) || /^[AEFHILMNORSX]$/i.test(name) ? "an" : "a"} ${name}`;

/** Sentence about the prediction, a text alternative to the bars. `truth` is the index of the true class, if known. */
export function answerSentence(
  classes: string[],
  probabilities: ArrayLike<number>,
  { empty = false, truth = null }: { empty?: boolean; truth?: number | null } = {},
): string {
  const [first, second] = ranking(probabilities);
  const share = (k: number) => `${classes[k]} (${percent(probabilities[k])})`;
  if (empty) return `Nothing is drawn yet. Even so the network has to choose: ${share(first)}.`;
  const next = second === undefined ? "" : `; next ${share(second)}`;
  const says = `This looks like ${withArticle(classes[first])} (${percent(probabilities[first])})${next}.`;
  if (truth === null) return says;
  return truth === first ? `${says} Right.` : `${says} Wrong: it is ${withArticle(classes[truth])}.`;
}

/** "map 3, row 4, column 5 of convolution 5 × 5" or "unit 12 of fully connected". Maps and units count from 0. The input has no block. */
export function unitName(unit: Unit, block: Block | null, classes: string[], isLast: boolean): string {
  if (unit.stage === 0 || !block) {
    const { row, col } = unit as MapUnit;
    return `Pixel row ${row}, column ${col} of the input`;
  }
  const { kind, kernel_size: size }: Options = block.layers[0];
  const title = NAMES[kind].toLowerCase();
  if (unit.index === undefined)
    return `Map ${unit.map}, row ${unit.row}, column ${unit.col} of ${title} ${sizeText(...(size as Pair))}`;
  if (isLast) return `The score of ${classes[unit.index]}`;
  return `Unit ${unit.index} of ${title}`;
}

/** One or two sentences about the computation of a unit and its receptive field in the input. */
export function unitSentence(name: string, trace: UnitTrace, field: Lines): string {
  if (trace.kind === "input") return `${name} is ${decimals(trace.value)}.`;
  const tail = trace.after.map((one) => ` ${NAMES[one.kind]} makes it ${decimals(one.value)}.`).join("");
  return `${name}${sumText(trace)}${tail}${seesText(field)}`;
}

const decimals = (x: number) => number(x, 3);

/** The sum of a unit, from its inputs. */
function sumText(trace: Exclude<UnitTrace, { kind: "input" }>): string {
  const sum = decimals(trace.sum);
  const bias = trace.bias ? ` and the bias ${decimals(trace.bias)}` : "";
  switch (trace.kind) {
    case "conv": {
      const products = trace.channels.reduce((n, { taps }) => n + taps.length, 0);
      return `: ${plural(products, "product")}${bias} add up to ${sum}.`;
    }
    case "max_pool":
      return `: the largest of ${plural(trace.cells.filter((cell) => cell.inside).length, "value")} is ${sum}.`;
    case "avg_pool":
      return `: the mean of ${plural(trace.cells.filter((cell) => cell.value !== null).length, "value")} is ${sum}.`;
    case "global_avg_pool":
      return `: the mean of all ${whole(trace.plane.data.length)} values of its map is ${sum}.`;
    case "flatten": {
      const { source } = trace;
      return source
        ? ` is the value ${sum} of map ${source.map}, row ${source.row}, column ${source.col}.`
        : ` is ${sum}.`;
    }
    case "dense":
      return `: ${plural(trace.terms.length, "product")}${bias} add up to ${sum}.`;
    default:
      return ` is ${decimals(trace.value)}.`;
  }
}

function seesText({ rows, cols }: Lines): string {
  if (!rows.length || !cols.length) return " It sees no pixel: its window is in the padding.";
  if (rows.length * cols.length === 1) return ` It sees one pixel: row ${rows[0]}, column ${cols[0]}.`;
  return ` It sees ${sizeText(rows.length, cols.length)} pixels: ${line("row", rows)}, ${line("column", cols)}.`;
}

/**
 * Comparison of the classes named `a` and `b`: their scores, the inputs of the last layer with the largest shares, and
 * the block of pixels that matters most. A difference is that of the numbers as they are shown.
 */
export function whySentence(
  { a, b }: { a: string; b: string },
  scores: number[],
  proof: Pick<Evidence, "shares"> | null,
  place: OccludedBlock | null,
): string {
  const shown = (value: number) => Number(value.toFixed(2));
  const [first, second] = scores.map(shown);
  const lead = shown(first - second);
  const parts = [
    `The score of ${a} is ${number(first)}, the score of ${b} is ${number(second)}: ${a} leads by ${number(lead)}.`,
  ];
  if (proof) {
    const sorted = [...proof.shares].sort((p, q) => q.share - p.share);
    const [most, least] = [sorted[0], sorted[sorted.length - 1]];
    const said: string[] = [];
    if (most.share > 0) said.push(`unit ${most.index} adds most to the lead (+${number(most.share)})`);
    if (least.share < 0) said.push(`unit ${least.index} takes most from it (${number(least.share)})`);
    if (said.length) parts.push(`Of the ${whole(proof.shares.length)} inputs of the last layer, ${list(said)}.`);
  }
  if (place && place.value > 0) {
    const less = shown(place.value);
    const end = less > lead ? `and ${b} would be in front` : `to ${number(lead - less)}`;
    parts.push(
      `Without the ink in rows ${place.row} to ${place.row + place.side - 1}, columns ${place.col} to ${place.col + place.side - 1}, the lead would shrink by ${number(less)}, ${end}.`,
    );
  }
  return parts.join(" ");
}
