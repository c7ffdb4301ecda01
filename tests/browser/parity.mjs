/** Runs in the page of test_parity.py: computes each case with core/operations.ts. A case that is refused gives its reason. */

const plane = (rows) => ({ data: Float64Array.from(rows.flat()), rows: rows.length, cols: rows[0].length });
const nested = ({ data, rows, cols }) =>
  Array.from({ length: rows }, (_, row) => Array.from(data.subarray(row * cols, (row + 1) * cols)));

function compute(core, { kind, image, kernel, settings, row, col }) {
  if (kind === "conv2d") return nested(core.conv2d(plane(image), plane(kernel), settings));
  if (kind === "trace") {
    const { taps, sum } = core.windowTrace(plane(image), plane(kernel), settings, row, col);
    const steps = taps.map((tap) => [
      tap.row,
      tap.col,
      Number(tap.padded),
      tap.pixel,
      tap.weight,
      tap.product,
      tap.subtotal,
    ]);
    return [...steps, [sum]];
  }
  if (kind === "layer" || kind === "layer trace") {
    const channel = (rows, c) => plane(rows.map((line) => line.map((each) => each[c])));
    const [planes, kernels] = [image, kernel].map((rows) => [0, 1, 2].map((c) => channel(rows, c)));
    if (kind === "layer") return nested(core.conv2dLayer(planes, kernels, settings));
    const { channels, sum } = core.layerTrace(planes, kernels, settings, row, col);
    return [...channels.map(({ taps }) => taps.map((tap) => tap.product)), channels.map((each) => each.sum), [sum]];
  }
  if (kind === "max") return nested(core.maxPool2d(plane(image), settings));
  if (kind === "average") return nested(core.avgPool2d(plane(image), settings));
  if (kind === "relu") return nested(core.relu(plane(image)));
  if (kind === "shift") {
    const before = plane(image);
    const after = { ...before, data: core.shift2d(before, settings.shift) };
    const { share, relative } = core.changeOf(before, after);
    return [...nested(after), [share, relative]];
  }
  if (kind === "grey") return [image.map(([r, g, b]) => core.grey(r, g, b, settings.whole))];
  if (kind === "feeds") {
    const [shape, kernelShape] = [
      [image.length, image[0].length],
      [kernel.length, kernel[0].length],
    ];
    const along = core.axisSettings(shape, kernelShape, settings);
    const both = (find) => [row, col].map((at, axis) => find(at, shape[axis], kernelShape[axis], along[axis]));
    return [
      ...both(core.outputsOf).flat(),
      ...both(core.pixelsOf),
      ...nested(core.coverageMap(shape, kernelShape, settings)),
    ];
  }
  const { size, kernelSize, ...axis } = settings; // kind "axis"
  const rest = [core.paddingPlan(size, kernelSize, axis), [core.rawOutputSize(size, kernelSize, axis)]];
  const saving = core.paddingThatSaves(size, kernelSize, axis) ?? [-1, -1];
  return [...rest, core.coverage(size, kernelSize, axis), core.unread(size, kernelSize, axis), saving];
}

/** JSON in, JSON out: [{ value: number[][] } | { refused: "ShapeError" }] */
export function computeAll(core, text) {
  const answer = (one) => {
    try {
      return { value: compute(core, one) };
    } catch (error) {
      return { refused: error.name };
    }
  };
  return JSON.stringify(JSON.parse(text).map(answer));
}
