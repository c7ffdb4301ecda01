/** What the NetworkViewer says: headings of layers, the answer, and how a unit came about. */
import { line } from "./chain.ts";
import { ranking } from "../core/network.ts";
import { list, number, percent, plural, sizeText, whole } from "./numbers-and-sentences.ts";

const NAMES = {
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

/** "Convolution 5 × 5, tanh". */
export function blockTitle({ layers }) {
  const [main, ...rest] = layers;
  const size = main.kernel_size ? ` ${sizeText(...main.kernel_size)}` : "";
  return [
    NAMES[main.kind] + size,
    ...rest.filter(({ kind }) => kind !== "flatten").map(({ kind }) => NAMES[kind]),
  ].join(", ");
}

/** What a heading has no room for: "stride 2, padding 1". */
export function blockOptions({ layers: [main] }) {
  const same = ([a, b]) => (a === b ? whole(a) : sizeText(a, b));
  const said = [];
  const usual = main.kind === "conv" ? [1, 1] : main.kernel_size;
  if (main.stride && String(main.stride) !== String(usual)) said.push(`stride ${same(main.stride)}`);
  if (main.padding?.flat().some(Boolean)) said.push(`padding ${[...new Set(main.padding.flat())].join(", ")}`);
  if (main.dilation?.some((d) => d > 1)) said.push(`dilation ${same(main.dilation)}`);
  if (main.groups > 1) said.push(`${main.groups} groups`);
  return said.join(", ");
}

export const shapeText = (shape) => shape.map(whole).join(" × ");

export function countText(block) {
  const parameters = block.layers.reduce((sum, layer) => sum + layer.parameters, 0);
  return parameters ? `${whole(parameters)} parameter${parameters === 1 ? "" : "s"}` : "";
}

/** "a 7", "an 8", "an A". */
export const withArticle = (name) =>
  `${/^(8|11$|18$)/.test(name) || /^[AEFHILMNORSX]$/i.test(name) ? "an" : "a"} ${name}`;

/** The text twin of the bars: what the network takes the picture for. `truth` is a class, or null where nobody knows. */
export function answerSentence(classes, probabilities, { empty = false, truth = null } = {}) {
  const [first, second] = ranking(probabilities);
  const share = (k) => `${classes[k]} (${percent(probabilities[k])})`;
  if (empty) return `Nothing is drawn yet. Even so the network has to choose: ${share(first)}.`;
  const next = second === undefined ? "" : `; next ${share(second)}`;
  const says = `This looks like ${withArticle(classes[first])} (${percent(probabilities[first])})${next}.`;
  if (truth === null) return says;
  return truth === first ? `${says} Right.` : `${says} Wrong: it is ${withArticle(classes[truth])}.`;
}

/** "map 3, row 4, column 5 of convolution 5 × 5" or "unit 12 of fully connected". Maps and units count from 0. */
export function unitName(unit, block, classes, isLast) {
  if (unit.stage === 0) return `Pixel row ${unit.row}, column ${unit.col} of the input`;
  const title = NAMES[block.layers[0].kind].toLowerCase();
  if (unit.index === undefined)
    return `Map ${unit.map}, row ${unit.row}, column ${unit.col} of ${title} ${sizeText(...block.layers[0].kernel_size)}`;
  if (isLast) return `The score of ${classes[unit.index]}`;
  return `Unit ${unit.index} of ${title}`;
}

/** One or two sentences on how a unit came about, and what it sees. */
export function unitSentence(name, trace, field) {
  const value = (x) => number(x, 3);
  const { kind, after } = trace;
  const tail = after.map((one) => ` ${NAMES[one.kind]} makes it ${value(one.value)}.`).join("");
  const bias = trace.bias ? ` and the bias ${value(trace.bias)}` : "";
  const how =
    {
      input: () => ` is ${value(trace.value)}.`,
      conv: () =>
        `: ${plural(
          trace.channels.reduce((n, { taps }) => n + taps.length, 0),
          "product",
        )}${bias} add up to ${value(trace.sum)}.`,
      max_pool: () =>
        `: the largest of ${plural(trace.cells.filter((cell) => cell.inside).length, "value")} is ${value(trace.sum)}.`,
      avg_pool: () =>
        `: the mean of ${plural(trace.cells.filter((cell) => cell.value !== null).length, "value")} is ${value(trace.sum)}.`,
      global_avg_pool: () =>
        `: the mean of all ${whole(trace.plane.data.length)} values of its map is ${value(trace.sum)}.`,
      flatten: () =>
        trace.source
          ? ` is the value ${value(trace.sum)} of map ${trace.source.map}, row ${trace.source.row}, column ${trace.source.col}.`
          : ` is ${value(trace.sum)}.`,
      dense: () => `: ${plural(trace.terms.length, "product")}${bias} add up to ${value(trace.sum)}.`,
    }[kind]?.() ?? ` is ${value(trace.value)}.`;
  return `${name}${how}${tail}${kind === "input" ? "" : seesText(field)}`;
}

function seesText({ rows, cols }) {
  if (!rows.length || !cols.length) return " It sees no pixel: its window lies in the padding.";
  if (rows.length * cols.length === 1) return ` It sees one pixel: row ${rows[0]}, column ${cols[0]}.`;
  return ` It sees ${sizeText(rows.length, cols.length)} pixels: ${line("row", rows)}, ${line("column", cols)}.`;
}

/**
 * Why class a and not b: the scores, the inputs of the last layer that say so, the place on the picture. A difference is
 * that of the numbers as they are shown.
 * @param {{ a, b }} pair names @param {number[]} scores of both @param {object | null} proof of `evidence`
 * @param {{ row, col, side, value } | null} place whose ink matters most
 */
export function whySentence({ a, b }, scores, proof, place) {
  const shown = (value) => Number(value.toFixed(2));
  const [first, second] = scores.map(shown);
  const lead = shown(first - second);
  const parts = [
    `The score of ${a} is ${number(first)}, the score of ${b} is ${number(second)}: ${a} leads by ${number(lead)}.`,
  ];
  if (proof) {
    const sorted = [...proof.shares].sort((p, q) => q.share - p.share);
    const [most, least] = [sorted[0], sorted.at(-1)];
    const said = [];
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
