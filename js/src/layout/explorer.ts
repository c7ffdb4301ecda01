/** Layout of an Explorer. Lengths are CSS pixels; one number cell of the lens is 1u. No DOM here. */
import type {
  Arrangement,
  Layout,
  LayoutForm,
  LayoutShapes,
  Lens,
  PaddingPlan,
  Panel,
  Position,
  Rect,
  Shape,
  Sign,
} from "../core/types.ts";

/** Places the parts for a unit of `u` pixels; `cells`: the maps are shown as numbers. */
type Arrange = (u: number, cells: boolean, shapes: LayoutShapes) => Arrangement;

/** An arrangement other than that of the form, such as that of layout/channels.ts. */
export interface OwnArrangement {
  fits: (u: number, form: LayoutForm, shapes: LayoutShapes) => boolean;
  arrange: (u: number, form: LayoutForm, cells: boolean, shapes: LayoutShapes) => Arrangement;
}

interface FormSpec {
  form: LayoutForm;
  /** The least width of the widget, in pixels. */
  least: number;
  /** The width of the layout, in units. */
  units: number;
  /** The smallest and the largest unit, in pixels. */
  fewest?: number;
  most: number;
  arrange: Arrange;
}

export const WIDE = 960; // from this width on, input, kernel, map and pooled map are side by side
export const MIDDLE = 600; // from this width on, input and map are; below it, everything is in one column
export const HEADING = 34;
export const BEAMS = 30;
export const CAPTION = 66; // the legend with its note, or two lines
export const SWITCH = 28; // the switch for the coverage, where it has a line of its own
const LINE = 22; // of the sentence
export const METER = 66; // the meter of the kernel's sum
export const SMALLEST_CELL = 24; // a smaller cell shows no number
const SMALLEST_START = 27; // an input whose cells would be smaller than this at first is shown as an image

const NARROW: FormSpec = { form: "narrow", least: 0, units: 9, most: 52, arrange: oneColumn };
const FORMS: FormSpec[] = [
  { form: "wide", least: WIDE, units: 30, most: 44, arrange: fourColumns },
  { form: "middle", least: MIDDLE, units: 19, most: 44, arrange: twoColumns },
  NARROW,
];

/** Input above feature map, nothing else: several of these are shown side by side. */
const COMPACT: FormSpec = { form: "compact", least: 0, units: 9, fewest: 26, most: 44, arrange: compactColumn };

export const showsNumbers = (cell: number) => cell >= SMALLEST_CELL;

/** The layout for these shapes in a widget of this width. `compact`: only input and feature map. */
export function layout(
  width: number,
  compact: boolean,
  shapes: LayoutShapes,
  own: OwnArrangement | null = null,
): Layout {
  const spec = compact ? COMPACT : (FORMS.find(({ least }) => width >= least) ?? NARROW);
  const { form, units, fewest = 28, most, arrange } = spec;
  const u = Math.max(fewest, Math.min(most, Math.floor(width / units)));
  const fits = (cell: number) =>
    cell * (shapes.input.cols + 2) <= 9 * u && cell * (shapes.input.rows + 2) <= 11 * u + BEAMS;
  const cells = own ? own.fits(u, form, shapes) : fits(SMALLEST_START);
  return {
    u,
    form,
    level: cells ? "numbers" : "image",
    width: units * u,
    ...(own ? own.arrange(u, form, cells, shapes) : arrange(u, cells, shapes)),
  };
}

export const NO_REACH: PaddingPlan = [
  [0, 0],
  [0, 0],
];

/** Size of a number cell, and the rows and columns of padding (at least one) before the first pixel. */
function gridOf(u: number, shapes: LayoutShapes, boxRows: number) {
  const [[above], [before]] = shapes.poolReach ?? NO_REACH;
  const top = Math.max(1, shapes.padding[0][0], above);
  return { cell: cellSize(u, shapes, boxRows), top, left: Math.max(1, shapes.padding[1][0]), indent: before };
}

/** Height of the number grids: for the input and a ring of padding. Other settings do not change it. */
function gridHeight(u: number, { input }: LayoutShapes) {
  const shapes: CellShapes = {
    input,
    map: input,
    padding: [
      [1, 1],
      [1, 1],
    ],
  };
  const cell = cellSize(u, shapes, 11 * u + BEAMS);
  return Math.max((input.rows + 2) * cell, 5.7 * u + METER + 18) + 8;
}

type CellShapes = Pick<LayoutShapes, "input" | "map" | "padding" | "poolReach">;

/** Size of a number cell: 1.2u, 1u or 0.8u, smaller only where much padding needs it. */
function cellSize(u: number, { input, map, padding, poolReach }: CellShapes, boxRows: number) {
  const [[above, under], [before, after]] = poolReach ?? NO_REACH;
  const ring = padding.map(([start, end]) => Math.max(1, start) + Math.max(1, end));
  const top = Math.max(1, padding[0][0], above);
  const rows = Math.max(top + input.rows + Math.max(1, padding[0][1]), top + map.rows + under);
  const cols = Math.max(input.cols + ring[1], map.cols + before + after);
  const exact = Math.floor(Math.min((9 * u) / cols, boxRows / rows));
  for (const factor of [1.2, 1, 0.8]) {
    const cell = Math.round(factor * u);
    if (cell <= exact) return Math.max(cell, Math.min(exact, SMALLEST_CELL)); // rather an odd size than no numbers
  }
  return Math.max(4, exact);
}

const kernelCell = (u: number, { kernel }: LayoutShapes, largest: number) =>
  Math.min(largest, Math.floor((4.5 * u) / Math.max(kernel.rows, kernel.cols)));

/** A lens of about 9 x 5 cells; a kernel that reaches further gets more and smaller cells in the same box. */
function inputLens(u: number, [spanRows, spanCols]: number[]) {
  const cell = Math.min(u, Math.floor((5 * u) / Math.max(5, spanRows)), Math.floor((9 * u) / Math.max(9, spanCols)));
  return { cell, rows: Math.floor((5 * u) / cell), cols: Math.floor((9 * u) / cell) };
}

/** The common scale of the pictures: input and map fit in 9u x 6u. */
const pictureScale = (u: number, { input, map }: Pick<LayoutShapes, "input" | "map">) =>
  Math.min((9 * u) / Math.max(input.cols, map.cols), (6 * u) / Math.max(input.rows, map.rows));

export const picture = (x: number, y: number, { rows, cols }: Shape, scale: number): Rect => ({
  x,
  y,
  w: Math.max(1, Math.round(cols * scale)),
  h: Math.max(1, Math.round(rows * scale)),
});

export const fourthScale = (u: number, { pooled, input }: Pick<LayoutShapes, "pooled" | "input">, scale: number) => {
  const shape = pooled ?? input;
  return Math.min(scale, (4.5 * u) / shape.cols, (6 * u) / shape.rows);
};

/** Input, kernel, map and pooled map side by side. */
function fourColumns(u: number, cells: boolean, shapes: LayoutShapes): Arrangement {
  const [xKernel, xMap, xFourth] = [10 * u, 15.5 * u, 25.5 * u];
  const body = cells ? gridHeight(u, shapes) : 11 * u + BEAMS;
  const y0 = HEADING;
  const headings = {
    input: { x: 0, y: 0, w: 9 * u },
    kernel: { x: xKernel, y: 0, w: 5 * u },
    map: { x: xMap, y: 0, w: 9 * u },
    fourth: { x: xFourth, y: 0, w: 4.5 * u },
  };
  const below = y0 + body;
  const common = {
    headings,
    height: below + CAPTION,
    caption: { x: 0, y: below + 9, w: 9.4 * u }, // all four have the same middle line
    coverage: { x: xKernel, y: below + 6, w: 4.6 * u },
    legend: { x: xMap, y: below + 12, w: 9 * u },
    show: { x: xFourth, y: below + 4, w: 4.5 * u },
    problem: { x: xMap + 6.2 * u, y: y0, w: 8.3 * u },
  };
  if (cells) {
    const { cell, top, left, indent } = gridOf(u, shapes, body);
    const first = y0 + top * cell;
    const kc = kernelCell(u, shapes, Math.max(cell, Math.round(0.8 * u)));
    const fourthCell = fourthSize(shapes.pooled ?? shapes.input, cell, 4.5 * u, body - top * cell);
    const meter = Math.min(first + shapes.kernel.rows * kc + 18, below - METER);
    return {
      ...common,
      input: { grid: { x: left * cell, y: first, cell } },
      map: {
        grid: { x: xMap + indent * cell, y: first, cell },
        slot: { w: shapes.input.cols * cell, h: shapes.input.rows * cell },
      },
      fourth: { grid: { x: xFourth, y: first, cell: fourthCell } },
      kernel: { x: xKernel, y: first, cell: kc },
      note: null,
      meter: { x: xKernel, y: meter, w: 4.5 * u },
      signs: [
        { text: "×", x: 9.5 * u, y: first + 1.5 * cell },
        { text: "=", x: 15 * u, y: first + 1.5 * cell },
        ...(shapes.pooled ? [{ text: "→", x: 25 * u, y: first + 1.5 * cell }] : []),
      ],
    };
  }
  const scale = pictureScale(u, shapes);
  const yLens = y0 + 6 * u + BEAMS;
  const middle = yLens + 2.5 * u;
  const kc = kernelCell(u, shapes, u);
  const lens = inputLens(u, shapes.spans);
  return {
    ...common,
    input: { pic: picture(0, y0, shapes.input, scale), scale, lens: { x: 0, y: yLens, ...lens } },
    map: { pic: picture(xMap, y0, shapes.map, scale), scale, lens: { x: xMap, y: yLens, cell: u, rows: 5, cols: 9 } },
    fourth: {
      pic: picture(xFourth, y0, shapes.pooled ?? shapes.input, fourthScale(u, shapes, scale)),
      scale: fourthScale(u, shapes, scale),
      lens: { x: xFourth + 0.75 * u, y: middle - 1.5 * u, cell: u, rows: 3, cols: 3 },
    },
    kernel: {
      x: xKernel + (4.5 * u - kc * shapes.kernel.cols) / 2,
      y: middle - (kc * shapes.kernel.rows) / 2,
      cell: kc,
    },
    note: { x: xKernel, y: y0, w: 4.5 * u },
    meter: { x: xKernel, y: y0 + 6 * u - METER, w: 4.5 * u },
    signs: [
      { text: "×", x: 9.5 * u, y: middle },
      { text: "=", x: 15 * u, y: middle },
      ...(shapes.pooled ? [{ text: "→", x: 25 * u, y: middle }] : []),
    ],
  };
}

/** Cells of the fourth grid: as large as the others if they fit its slot. */
export function fourthSize(shape: Shape, cell: number, w: number, h: number) {
  return Math.max(4, Math.min(cell, Math.floor(w / Math.max(1, shape.cols)), Math.floor(h / Math.max(1, shape.rows))));
}

/** Input and map side by side; below them the kernel with its meaning, and the pooled map. */
function twoColumns(u: number, cells: boolean, shapes: LayoutShapes): Arrangement {
  const xMap = 10 * u;
  const body = cells ? gridHeight(u, shapes) : 11 * u + BEAMS;
  const below = HEADING + body + CAPTION + 18 + SWITCH;
  const lower = below + HEADING;
  const scale = pictureScale(u, shapes);
  const small = fourthScale(u, shapes, scale);
  const { cell, top, left, indent } = gridOf(u, shapes, body);
  const first = HEADING + top * cell;
  const kc = kernelCell(u, shapes, cells ? Math.max(cell, Math.round(0.8 * u)) : u);
  const sized = shapes.pooled ?? shapes.input;
  const fourthCell = fourthSize(sized, cell, 9 * u, 5 * u);
  const fourthHeight = cells ? Math.max(1, sized.rows) * fourthCell : Math.max(3 * u, sized.rows * small);
  const yLens = HEADING + 6 * u + BEAMS;
  const panel = (x: number, shape: Shape, lens: Omit<Lens, "x" | "y">): Panel => ({
    pic: picture(x, HEADING, shape, scale),
    scale,
    lens: { x, y: yLens, ...lens },
  });
  return {
    headings: {
      input: { x: 0, y: 0, w: 9 * u },
      map: { x: xMap, y: 0, w: 9 * u },
      kernel: { x: 0, y: below, w: 9 * u },
      fourth: { x: xMap, y: below, w: 9 * u },
    },
    signs: [],
    caption: { x: 0, y: HEADING + body + 6 + SWITCH, w: 9 * u },
    coverage: { x: 0, y: HEADING + body + 6, w: 9 * u },
    legend: { x: xMap, y: HEADING + body + 12, w: 9 * u },
    show: { x: 15.2 * u, y: -4, w: 3.8 * u },
    problem: { x: xMap, y: HEADING, w: 9 * u },
    input: cells ? { grid: { x: left * cell, y: first, cell } } : panel(0, shapes.input, inputLens(u, shapes.spans)),
    map: cells
      ? {
          grid: { x: xMap + indent * cell, y: first, cell },
          slot: { w: shapes.input.cols * cell, h: shapes.input.rows * cell },
        }
      : panel(xMap, shapes.map, { cell: u, rows: 5, cols: 9 }),
    fourth: cells
      ? { grid: { x: xMap, y: lower, cell: fourthCell } }
      : {
          pic: picture(xMap, lower, sized, small),
          scale: small,
          lens: { x: 16 * u, y: lower, cell: u, rows: 3, cols: 3 },
        },
    kernel: { x: 0, y: lower, cell: kc },
    note: cells ? null : { x: 5 * u, y: lower, w: 4 * u },
    meter: { x: 5 * u, y: cells ? lower : lower + 78, w: 4 * u },
    height: lower + Math.max(kc * shapes.kernel.rows, 78 + METER, fourthHeight) + 18,
  };
}

/** All parts below each other. */
export function oneColumn(u: number, cells: boolean, shapes: LayoutShapes) {
  let y = 0;
  const take = (h: number) => {
    const at = y;
    y += h;
    return at;
  };
  const heading = () => ({ x: 0, y: take(HEADING), w: 9 * u });
  const inputHeading = heading();
  const { cell, top, left, indent } = gridOf(u, shapes, 11 * u);
  const [[above, under]] = shapes.poolReach ?? NO_REACH;
  const scale = pictureScale(u, shapes);
  const panel = (shape: Shape, height: number, lens: Omit<Lens, "x" | "y">): Panel => {
    const at = { pic: picture(0, take(height), shape, scale), scale };
    y += BEAMS;
    return { ...at, lens: { x: 0, y: take(lens.rows * lens.cell), ...lens } };
  };
  let input: Panel;
  if (cells) {
    const bottom = Math.max(1, shapes.padding[0][1]);
    input = { grid: { x: left * cell, y: y + top * cell, cell } };
    y += (top + shapes.input.rows + bottom) * cell;
  } else input = panel(shapes.input, Math.round(shapes.input.rows * scale), inputLens(u, shapes.spans));
  const isTight = u < 36; // a heading needs its whole line, a sentence more of them
  const sentence = { x: 0, y: y + 6, w: 9 * u }; // the sum beside the window that is dragged
  y += (isTight ? 6 : 4) * LINE + 6;
  const coverage = { x: 0, y: y + 6, w: 9 * u };
  const caption = { x: 0, y: y + 6 + SWITCH, w: 9 * u };
  y += CAPTION + 18 + SWITCH;
  const kernelHeading = heading();
  const kc = kernelCell(u, shapes, cells ? Math.max(cell, Math.round(0.8 * u)) : u);
  const kernel = { x: 0, y, cell: kc };
  const beside = { x: 4.75 * u, w: 4.25 * u }; // the kernel
  const note = cells ? null : { ...beside, y };
  const noteHeight = u < 40 ? 98 : 78; // lines of a kernel's meaning
  const meter = { ...beside, y: cells ? y : y + noteHeight };
  y += Math.max(kc * shapes.kernel.rows, noteHeight + METER) + 30;
  const mapHeading = heading();
  const problem = { x: 0, y, w: 9 * u };
  let map: Panel;
  if (cells) {
    map = {
      grid: { x: indent * cell, y: y + above * cell, cell },
      slot: { w: shapes.input.cols * cell, h: shapes.input.rows * cell },
    };
    y += (above + Math.max(shapes.input.rows, shapes.map.rows + under)) * cell + 14;
  } else {
    const height = Math.round(Math.max(shapes.map.rows, shapes.input.rows) * scale);
    map = panel(shapes.map, height, { cell: u, rows: 5, cols: 9 });
  }
  const legend = { x: 0, y: y + 16, w: 9 * u };
  const show = isTight ? { x: 0, y: y + 68, w: 9 * u } : { x: 5.6 * u, y: mapHeading.y - 4, w: 3.4 * u };
  y += isTight ? 110 : 86;
  const fourthHeading = heading();
  const shape = shapes.pooled ?? shapes.input;
  let fourth: Panel;
  if (cells) {
    const size = Math.min(cell, Math.floor((9 * u) / Math.max(1, shape.cols)));
    fourth = { grid: { x: 0, y, cell: size } };
    y += Math.max(1, shape.rows) * size + 18;
  } else {
    const small = fourthScale(u, shapes, scale);
    const pic = picture(0, y, shape, small);
    fourth = { pic, scale: small, lens: { x: 6 * u, y, cell: u, rows: 3, cols: 3 } };
    y += Math.max(3 * u, pic.h) + 18;
  }
  const headings = { input: inputHeading, kernel: kernelHeading, map: mapHeading, fourth: fourthHeading };
  const signs: Sign[] = [];
  return {
    headings,
    signs,
    problem,
    input,
    sentence,
    coverage,
    caption,
    kernel,
    note,
    meter,
    map,
    legend,
    show,
    fourth,
    height: y,
  };
}

/** Input above feature map, and below them the pooled map. */
function compactColumn(u: number, cells: boolean, shapes: LayoutShapes): Arrangement {
  const title = 26;
  const first = title + HEADING;
  const scale = pictureScale(u, shapes);
  const lens = { ...inputLens(u, shapes.spans), x: 0 };
  // Space for the input and a ring of padding, so that all maps of a row are aligned whatever their padding.
  const ring: PaddingPlan = [
    [1, 1],
    [1, 1],
  ];
  const usual = cellSize(u, { ...shapes, map: shapes.input, padding: ring }, 11 * u + BEAMS);
  const tall = Math.round(shapes.input.rows * pictureScale(u, { ...shapes, map: shapes.input }));
  const pictures = tall + BEAMS + 5 * u;
  const box = cells ? (shapes.input.rows + 2) * usual : pictures;
  const { cell, top, left, indent } = gridOf(u, shapes, box);
  const [[above, under]] = shapes.poolReach ?? NO_REACH;
  const headings: Arrangement["headings"] = {
    title: { x: 0, y: 0, w: 9 * u },
    input: { x: 0, y: title, w: 9 * u },
    map: { x: 0, y: first + box + 12, w: 9 * u },
  };
  const yMap = headings.map.y + HEADING;
  const panel = (y: number, shape: Shape, of: Omit<Lens, "y">): Panel => ({
    pic: picture(0, y, shape, scale),
    scale,
    lens: { ...of, y: y + tall + BEAMS },
  });
  const end = yMap + (cells ? shapes.input.rows * usual + (above + under) * cell : pictures) + 14;
  const result = {
    headings,
    signs: [],
    input: cells ? { grid: { x: left * cell, y: first + top * cell, cell } } : panel(first, shapes.input, lens),
    map: cells
      ? { grid: { x: indent * cell, y: yMap + above * cell, cell } }
      : panel(yMap, shapes.map, { x: 0, cell: u, rows: 5, cols: 9 }),
    problem: { x: 0, y: yMap, w: 9 * u },
    height: end,
  };
  if (!shapes.pooled) return result;
  headings.fourth = { x: 0, y: end, w: 9 * u };
  const y = end + HEADING;
  const small = Math.min(scale, fourthScale(u, shapes, scale));
  const pic = picture(0, y, shapes.pooled, small);
  const fourth = cells
    ? { grid: { x: 0, y, cell } }
    : { pic, scale: small, lens: { x: 6 * u, y, cell: u, rows: 3, cols: 3 } };
  const height = y + (cells ? Math.max(1, shapes.pooled.rows) * cell : Math.max(3 * u, pic.h)) + 14;
  return { ...result, fourth, height };
}

/** Top left place that a lens shows, so that the window (or cell) is at its centre. May be negative. */
export function lensOrigin({ rows, cols }: Shape, { row, col }: Position, [spanRows, spanCols]: number[] = [1, 1]) {
  return {
    row: row - Math.floor((rows - spanRows) / 2),
    col: col - Math.floor((cols - spanCols) / 2),
  };
}
