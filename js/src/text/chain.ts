/** Texts of the Chain: names and settings of its steps, and one or two sentences about the chosen unit. */
import type { KernelEntry, ReadonlyPair } from "../core/types.ts";
import { KINDS, paddingText, windowOf } from "../core/chain-steps.ts";
import type { Step } from "../core/chain-steps.ts";
import { runsOf } from "../core/chain.ts";
import type { Field, Unit } from "../core/chain.ts";
import { kernelIndex } from "../core/kernel-menu.ts";
import { number, sizeText, whole } from "./numbers-and-sentences.ts";

export function stepName(step: Step, kernelMenu: KernelEntry[]): string {
  if (step.kind !== "conv") return KINDS[step.kind];
  const entry = kernelMenu[kernelIndex(step.kernel, kernelMenu)];
  return entry?.label?.replace(/ \d+ × \d+$/, "") ?? "Own kernel"; // the size is shown beside the name
}

/** "3 × 3, stride 2, padding same": the size of the window and the settings that differ from the defaults. */
export function settingsText(step: Step): string {
  if (step.kind === "relu") return "negative values become 0";
  const { size, stride, dilation } = windowOf(step);
  const parts = [sizeText(...size)];
  const ordinary = step.kind === "conv" ? [1, 1] : size;
  const both = ([rows, cols]: ReadonlyPair) => (rows === cols ? rows : sizeText(rows, cols));
  if (stride.some((n, axis) => n !== ordinary[axis])) parts.push(`stride ${both(stride)}`);
  if (dilation.some((n) => n > 1)) parts.push(`dilation ${both(dilation)}`);
  if (step.padding !== 0 && step.padding !== "valid") parts.push(`padding ${paddingText(step.padding)}`);
  if (step.kind === "conv" && step.bias) parts.push(`bias ${number(step.bias)}`);
  return parts.join(", ");
}

/** "2 to 11", "0, 2 and 4" or "0 to 12 with gaps". */
export function positionsText(positions: number[]): string {
  const [first, last] = [positions[0], positions[positions.length - 1]];
  if (positions.length === 1) return whole(first);
  if (runsOf(positions).length === 1)
    return positions.length === 2 ? `${whole(first)} and ${whole(last)}` : `${whole(first)} to ${whole(last)}`;
  if (positions.length <= 4) return `${positions.slice(0, -1).map(whole).join(", ")} and ${whole(last)}`;
  return `${whole(first)} to ${whole(last)} with gaps`;
}

/** "row 3" or "columns 2 to 11". */
export const line = (noun: string, positions: number[]): string =>
  `${noun}${positions.length === 1 ? "" : "s"} ${positionsText(positions)}`;

/** One or two sentences about a unit, its value and its fields, as `fieldsOf` gives them. */
export function unitSentence(unit: Unit, fields: Field[], value: number): string {
  const { stage, row, col } = unit;
  const at = `(${whole(row)}, ${whole(col)})`;
  const is = `is ${number(value)}`;
  const seen =
    stage === 0 ? `Pixel ${at} of the image ${is}.` : `Unit ${at} of step ${stage} ${is}. ${seesText(fields[0])}`;
  return `${seen}${reachesText(stage, fields)}`;
}

function seesText({ rows, cols, reach }: Field): string {
  if (!rows.length || !cols.length || !reach) return "It sees no pixel: its window is in the padding.";
  const one = rows.length * cols.length === 1;
  const text = `It sees ${one ? "one pixel" : `${sizeText(rows.length, cols.length)} pixels`}: ${line("row", rows)}, ${line("column", cols)}.`;
  const outside = [rows, cols].some(
    (positions, axis) => reach[axis][0] < positions[0] || reach[axis][1] > positions[positions.length - 1],
  );
  const [height, width] = reach.map(([first, last]) => last - first + 1);
  return outside ? `${text} The rest of its ${sizeText(height, width)} field is outside the image.` : text;
}

function reachesText(stage: number, fields: Field[]): string {
  const later = fields.slice(stage + 1);
  if (!later.length) return "";
  const many = ({ rows, cols }: Field) =>
    rows.length * cols.length > 1
      ? sizeText(rows.length, cols.length)
      : rows.length * cols.length
        ? "one unit"
        : "none";
  const parts = later.map((field, i) => `${many(field)} of step ${stage + 1 + i}`);
  return ` It reaches ${parts.length > 1 ? `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}` : parts[0]}.`;
}
