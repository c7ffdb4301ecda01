/** From a picture and steps to maps, counts and receptive fields. No DOM here. */
import {
  avgPool2d,
  conv2d,
  maxPool2d,
  paddingPlan2d,
  rawOutputSize,
  reachedBy,
  relu,
  sourcesOf,
  span,
  windowIndices,
} from "./operations.ts";
import { channelPlane, kernelPlane } from "./pipeline.ts";
import { KINDS, parametersOf, paddingText, windowOf, without, withStep } from "./chain-steps.ts";

/**
 * How a step slides over a map, without touching a pixel: for rows and for columns the size of the map, the window's
 * settings, the span of the dilated kernel, and the size of the result, below 1 where the window does not fit.
 */
export function planStep(step, shape) {
  const { size, stride, padding, dilation, mode } = windowOf(step);
  const sides = paddingPlan2d(shape, size, { stride, padding, dilation });
  return [0, 1].map((axis) => {
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

/**
 * Plans of all steps up to the first that does not fit: { plans, shapes, problem } with `problem` the index of that
 * step or null. `shapes` has the image first and ends before the problem; `plans` includes it.
 */
export function planChain(steps, shape) {
  const [plans, shapes] = [[], [shape]];
  for (const [index, step] of steps.entries()) {
    const plan = planStep(step, shapes.at(-1));
    plans.push(plan);
    if (plan.some((axis) => axis.map < 1)) return { plans, shapes, problem: index };
    shapes.push(plan.map((axis) => axis.map));
  }
  return { plans, shapes, problem: null };
}

/** The map that a step makes of a plane. */
export function applyStep(step, plane) {
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
 * All maps, as far as the steps fit: { steps, stages, plans, problem }. A stage is { plane, parameters, multiplications,
 * field: { size, jump } }; stage 0 is the image, and `field` is the receptive field of one of its units, [rows, cols].
 * @param {object | null} [last] an earlier result, whose maps up to the first changed step are used again
 */
export function runChain(picture, channel, steps, last = null) {
  const input = channelPlane(picture, channel);
  const { plans, problem } = planChain(steps, [input.rows, input.cols]);
  const isOld = (count) =>
    last?.stages[0].plane.data === input.data && steps.slice(0, count).every((step, i) => step === last.steps[i]);
  const stages = [{ plane: input, parameters: 0, multiplications: 0, field: { size: [1, 1], jump: [1, 1] } }];
  for (const [index, step] of steps.slice(0, problem ?? steps.length).entries()) {
    const [plan, before] = [plans[index], stages[index]];
    const plane = (isOld(index + 1) && last.stages[index + 1]?.plane) || applyStep(step, before.plane);
    const { size, jump } = before.field;
    stages.push({
      plane,
      parameters: parametersOf(step),
      multiplications: step.kind === "conv" ? plane.rows * plane.cols * plan[0].kernel * plan[1].kernel : 0,
      field: {
        size: plan.map((axis, i) => size[i] + (axis.span - 1) * jump[i]),
        jump: plan.map((axis, i) => jump[i] * axis.stride),
      },
    });
  }
  return { steps, stages, plans, problem };
}

/** The unit inside the present maps: the settings keep the learner's wish, fewer or smaller maps clip it. */
export function clipUnit({ stage, row, col }, stages) {
  const at = Math.min(stage, stages.length - 1);
  const { rows, cols } = stages[at].plane;
  return { stage: at, row: Math.max(0, Math.min(rows - 1, row)), col: Math.max(0, Math.min(cols - 1, col)) };
}

/**
 * For each stage the units that have to do with one unit: before it those it depends on, behind it those it changes.
 * Each is { rows, cols } (positions that exist), `places` (the same with what is read in the padding) and `reach`
 * ([[first row, last row], [first col, last col]] of the whole window, which may lie partly outside).
 */
export function fieldsOf({ stages, plans }, { stage, row, col }) {
  const own = [[row], [col]];
  const fields = new Array(stages.length);
  fields[stage] = asField(own, own, [
    [row, row],
    [col, col],
  ]);
  for (let at = stage - 1; at >= 0; at -= 1) fields[at] = fieldBefore(plans[at], fields[at + 1]);
  for (let at = stage + 1; at < stages.length; at += 1) {
    const before = fields[at - 1];
    const reached = plans[at - 1].map((axis, i) =>
      reachedBy([before.rows, before.cols][i], axis.size, axis.kernel, axis),
    );
    const empty = reached.some((positions) => positions.length === 0);
    fields[at] = asField(
      empty ? [[], []] : reached,
      reached,
      empty ? null : reached.map((positions) => [positions[0], positions.at(-1)]),
    );
  }
  return fields;
}

/** What a field depends on in the map before it; `plan` is the plan of the step between them. */
export function fieldBefore(plan, next) {
  const along = (make) => plan.map((axis, i) => make(axis, [next.rows, next.cols][i], i));
  return asField(
    along((axis, positions) => sourcesOf(positions, axis.size, axis.kernel, axis)),
    along((axis, positions) => [
      ...new Set(positions.flatMap((position) => windowIndices(position, axis.kernel, axis))),
    ]),
    along((axis, _, i) => {
      const [first, last] = next.reach[i].map((position) => position * axis.stride - axis.padding[0]);
      return [first, last + axis.span - 1];
    }),
  );
}

export const asField = ([rows, cols], [placeRows, placeCols], reach) => ({
  rows,
  cols,
  places: { rows: placeRows, cols: placeCols },
  reach,
});

/** Neighbouring positions joined: [0, 1, 2, 7] -> [[0, 2], [7, 7]]. */
export function runsOf(positions) {
  const runs = [];
  for (const position of positions) {
    if (runs.length && runs.at(-1)[1] === position - 1) runs.at(-1)[1] = position;
    else runs.push([position, position]);
  }
  return runs;
}

/** Up to three changes that make every step fit, each with what a button says. */
export function remedies(steps, shape, lastValid) {
  const { plans, problem } = planChain(steps, shape);
  if (problem === null) return [];
  const step = steps[problem];
  const found = [];
  const offer = (label, changed) => {
    if (found.length < 3 && changed && planChain(changed, shape).problem === null)
      found.push({ label, steps: changed });
  };
  const change = (settings) => withStep(steps, problem, { ...step, ...settings });
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

/** Why a step does not fit: { title, body }. */
export function problemText(steps, plans, index) {
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
      ? `, ${size + start + end} with its padding ${paddingText(steps[index].padding)}`
      : ", and there is no padding";
  return {
    title: `Step ${index + 1}, ${KINDS[steps[index].kind]}, does not fit.`,
    body: `${spans}; ${before} has ${size}${pads}.`,
  };
}
