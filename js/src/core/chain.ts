/** Feature maps, counts and receptive fields of an image and a list of steps. No DOM here. */
import type { Channel, PaddingMode, Pair, Picture, Plane, Position } from "./types.ts";
import {
  avgPool2d,
  conv2d,
  maxPool2d,
  paddingPlan2d,
  perAxis,
  rawOutputSize,
  reachedBy,
  relu,
  sourcesOf,
  span,
  windowIndices,
} from "./operations.ts";
import { channelPlane, kernelPlane } from "./pipeline.ts";
import { KINDS, parametersOf, paddingText, windowOf, without, withStep } from "./chain-steps.ts";
import type { ConvStep, PoolingStep, Step } from "./chain-steps.ts";

/** A step's window along one axis. `map`, the size of the result, is below 1 where the window does not fit. */
export interface AxisPlan {
  size: number;
  kernel: number;
  /** Size of the dilated kernel. */
  span: number;
  stride: number;
  /** Pixels before and after. */
  padding: Pair;
  dilation: number;
  mode: PaddingMode;
  map: number;
}
export type StepPlan = [AxisPlan, AxisPlan];

/** Plans up to the first step that does not fit, and the index of that step. */
export interface ChainPlan {
  /** With the plan of the step that does not fit. */
  plans: StepPlan[];
  /** Of the image and of each map, (rows, cols). */
  shapes: Pair[];
  problem: number | null;
}

/** The image (stage 0), or the feature map of a step, with the receptive field of one of its units. */
export interface Stage {
  plane: Plane;
  parameters: number;
  multiplications: number;
  field: { size: Pair; jump: Pair };
}
export interface ChainResult {
  steps: Step[];
  stages: Stage[];
  plans: StepPlan[];
  problem: number | null;
}

/** A unit of a stage. */
export type Unit = Position & { stage: number };

/** Units of a stage, as rows and columns. */
export interface Lines {
  rows: number[];
  cols: number[];
}
/** Units that depend on another unit, or that it depends on. */
export interface Field extends Lines {
  /** The same with positions in the padding. */
  places: Lines;
  /** First and last row, first and last column of the whole window, partly outside the map; null without any unit. */
  reach: [Pair, Pair] | null;
}

/** Window and sizes of a step on a map of this shape. */
export function planStep(step: Step, shape: Pair): StepPlan {
  const { size, stride, padding, dilation, mode } = windowOf(step);
  const sides = paddingPlan2d(shape, size, { stride, padding, dilation });
  return perAxis((axis) => {
    const settings = { stride: stride[axis], padding: sides[axis], dilation: dilation[axis], mode };
    return {
      ...settings,
      size: shape[axis],
      kernel: size[axis],
      span: span(size[axis], dilation[axis]),
      map: rawOutputSize(shape[axis], size[axis], settings),
    };
  });
}

/** Plans of all steps up to the first that does not fit. */
export function planChain(steps: Step[], shape: Pair): ChainPlan {
  const plans: StepPlan[] = [];
  const shapes = [shape];
  for (const [index, step] of steps.entries()) {
    const plan = planStep(step, shapes[index]);
    plans.push(plan);
    if (plan.some((axis) => axis.map < 1)) return { plans, shapes, problem: index };
    shapes.push(perAxis((axis) => plan[axis].map));
  }
  return { plans, shapes, problem: null };
}

/** The feature map of a step. */
export function applyStep(step: Step, plane: Plane): Plane {
  if (step.kind === "relu") return relu(plane);
  if (step.kind !== "conv")
    return (step.kind === "max_pool" ? maxPool2d : avgPool2d)(plane, {
      size: step.size,
      stride: step.stride,
      padding: step.padding,
    });
  const { stride, padding, dilation } = step;
  return conv2d(plane, kernelPlane(step.kernel), {
    stride,
    padding,
    dilation,
    mode: step.padding_mode,
    bias: step.bias ?? 0,
  });
}

/**
 * All feature maps, as far as the steps fit. The maps of an earlier result are reused up to the first changed step.
 */
export function runChain(
  picture: Picture,
  channel: Channel,
  steps: Step[],
  last: ChainResult | null = null,
): ChainResult {
  const input = channelPlane(picture, channel);
  const { plans, problem } = planChain(steps, [input.rows, input.cols]);
  const isOld = (count: number) =>
    last !== null &&
    last.stages[0].plane.data === input.data &&
    steps.slice(0, count).every((step, i) => step === last.steps[i]);
  const stages: Stage[] = [{ plane: input, parameters: 0, multiplications: 0, field: { size: [1, 1], jump: [1, 1] } }];
  for (const [index, step] of steps.slice(0, problem ?? steps.length).entries()) {
    const [plan, before] = [plans[index], stages[index]];
    const plane = (isOld(index + 1) && last?.stages[index + 1]?.plane) || applyStep(step, before.plane);
    const { size, jump } = before.field;
    stages.push({
      plane,
      parameters: parametersOf(step),
      multiplications: step.kind === "conv" ? plane.rows * plane.cols * plan[0].kernel * plan[1].kernel : 0,
      field: {
        size: perAxis((axis) => size[axis] + (plan[axis].span - 1) * jump[axis]),
        jump: perAxis((axis) => jump[axis] * plan[axis].stride),
      },
    });
  }
  return { steps, stages, plans, problem };
}

/** The unit, clipped to the current maps; the settings keep the learner's choice for larger ones. */
export function clipUnit({ stage, row, col }: Unit, stages: Stage[]): Unit {
  const at = Math.min(stage, stages.length - 1);
  const { rows, cols } = stages[at].plane;
  return { stage: at, row: Math.max(0, Math.min(rows - 1, row)), col: Math.max(0, Math.min(cols - 1, col)) };
}

/** For each stage, the units that a unit depends on (earlier stages) or that depend on it (later stages). */
export function fieldsOf({ stages, plans }: Pick<ChainResult, "stages" | "plans">, { stage, row, col }: Unit): Field[] {
  const own: [number[], number[]] = [[row], [col]];
  const fields = new Array<Field>(stages.length);
  fields[stage] = asField(own, own, [
    [row, row],
    [col, col],
  ]);
  for (let at = stage - 1; at >= 0; at -= 1) fields[at] = fieldBefore(plans[at], fields[at + 1]);
  for (let at = stage + 1; at < stages.length; at += 1) {
    const before = fields[at - 1];
    const reached = perAxis((i) => {
      const axis = plans[at - 1][i];
      return reachedBy([before.rows, before.cols][i], axis.size, axis.kernel, axis);
    });
    const empty = reached.some((positions) => positions.length === 0);
    fields[at] = asField(
      empty ? [[], []] : reached,
      reached,
      empty ? null : perAxis((axis) => [reached[axis][0], reached[axis][reached[axis].length - 1]]),
    );
  }
  return fields;
}

/** The units that a field depends on in the map before it; `plan` is the plan of the step between them. */
export function fieldBefore(plan: StepPlan, next: Field): Field {
  const { reach } = next;
  const along = <T>(make: (axis: AxisPlan, positions: number[], i: 0 | 1) => T): [T, T] =>
    perAxis((i) => make(plan[i], [next.rows, next.cols][i], i));
  return asField(
    along((axis, positions) => sourcesOf(positions, axis.size, axis.kernel, axis)),
    along((axis, positions) => [
      ...new Set(positions.flatMap((position) => windowIndices(position, axis.kernel, axis))),
    ]),
    reach &&
      perAxis((i): Pair => {
        const { stride, padding, span } = plan[i];
        const [first, last] = reach[i].map((position) => position * stride - padding[0]);
        return [first, last + span - 1];
      }),
  );
}

export const asField = (
  [rows, cols]: [number[], number[]],
  [placeRows, placeCols]: [number[], number[]],
  reach: Field["reach"],
): Field => ({
  rows,
  cols,
  places: { rows: placeRows, cols: placeCols },
  reach,
});

/** Neighbouring positions joined: [0, 1, 2, 7] -> [[0, 2], [7, 7]]. */
export function runsOf(positions: number[]): Pair[] {
  const runs: Pair[] = [];
  for (const position of positions) {
    const last = runs.at(-1);
    if (last?.[1] === position - 1) last[1] = position;
    else runs.push([position, position]);
  }
  return runs;
}

/** Up to three changes that make every step fit, each with the label of its button. */
export function remedies(steps: Step[], shape: Pair, lastValid: Step[] | null): { label: string; steps: Step[] }[] {
  const { plans, problem } = planChain(steps, shape);
  if (problem === null) return [];
  const step = steps[problem];
  const found: { label: string; steps: Step[] }[] = [];
  const offer = (label: string, changed: Step[]) => {
    if (found.length < 3 && planChain(changed, shape).problem === null) found.push({ label, steps: changed });
  };
  const change = (settings: Partial<ConvStep> | Partial<PoolingStep>) =>
    withStep(steps, problem, { ...step, ...settings } as Step);
  const sizes = plans[problem].map((axis) => axis.size);
  if (step.kind === "conv") {
    const padding = Math.ceil(Math.max(...plans[problem].map((axis) => axis.span - axis.size)) / 2);
    offer(`Padding ${padding} in step ${problem + 1}`, change({ padding }));
    for (let dilation = Math.max(...windowOf(step).dilation) - 1; dilation >= 1 && found.length < 2; dilation -= 1) {
      offer(`Dilation ${dilation} in step ${problem + 1}`, change({ dilation }));
    }
  } else
    offer(
      `Pooling size ${Math.min(...sizes)} in step ${problem + 1}`,
      change({ size: Math.min(...sizes), stride: null, padding: 0 }),
    );
  if (lastValid) offer("Undo the last change", lastValid);
  offer(`Remove step ${problem + 1}`, without(steps, problem));
  return found;
}

/** Explanation why a step does not fit. */
export function problemText(steps: Step[], plans: StepPlan[], index: number): { title: string; body: string } {
  const axis = plans[index].findIndex((along) => along.map < 1);
  const {
    size,
    span: reach,
    padding: [start, end],
    kernel,
    dilation,
  } = plans[index][axis];
  const [line, what] = [axis === 0 ? "rows" : "columns", steps[index].kind === "conv" ? "kernel" : "window"];
  const spans =
    dilation > 1
      ? `With dilation ${dilation}, its ${what} of ${kernel} spans ${reach} ${line}`
      : `Its ${what} spans ${reach} ${line}`;
  const before = index ? `the map of step ${index}` : "the image";
  const pads =
    start + end
      ? `, ${size + start + end} with its padding ${paddingText(windowOf(steps[index]).padding)}`
      : ", and there is no padding";
  return {
    title: `Step ${index + 1}, ${KINDS[steps[index].kind]}, does not fit.`,
    body: `${spans}; ${before} has ${size}${pads}.`,
  };
}
