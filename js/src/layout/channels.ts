/** Layout of an Explorer of all channels of a colour image. No DOM here; lengths as in layout/explorer.ts. */
import type { Arrangement, Box, LayoutForm, LayoutShapes, Panel } from "../core/types.ts";
import { PANELS } from "../core/channels.ts";
import {
  BEAMS,
  CAPTION,
  HEADING,
  METER,
  NO_REACH,
  SMALLEST_CELL,
  SWITCH,
  fourthScale,
  fourthSize,
  oneColumn,
  picture,
} from "./explorer.ts";

const TABLE_GAP = 30; // between lens and slice: space for the sign
const MEASURES = 52; // two lines with the lengths of kernel and input
const SUMS = 40; // the line of sums below the slices

type Channels = [number, number, number];

/** Columns of the channels: width, distance, heights of image, lens and slice in units; `lens`: its cells at least. */
interface Columns {
  w: number;
  pitch: number;
  high: number;
  lens: number;
  lensBox: number;
  sliceBox: number;
  /** Places the other parts. */
  rest: (u: number, cells: boolean, shapes: LayoutShapes, at: At) => Rest;
}

/** The channels' panels, and the lengths that the other parts follow. */
interface Placed {
  panels: Panel[];
  /** Middle of each panel. */
  middles: number[];
  signY: number;
  /** Lower end of a kernel that is drawn over an input too small for it. */
  reach: number;
  bottom: number;
  /** Number level; 0 for images. */
  cell: number;
  first: number;
  /** Image level; 0 for numbers. */
  scale: number;
  yLens: number;
}

interface At extends Placed {
  xs: Channels;
  width: number;
  sumsY: number;
}

type Rest = Omit<Arrangement, "input" | "kernel" | "slices" | "sums"> & { total: { x: number; y?: number } };

/** The compact form never shows all channels. */
const FORMS: Record<string, Columns> = {
  wide: { w: 5.5, pitch: 6.25, high: 4, lens: 5, lensBox: 5, sliceBox: 3, rest: besideColumns },
  middle: { w: 6, pitch: 6.5, high: 4, lens: 5, lensBox: 5, sliceBox: 3, rest: belowColumns },
  narrow: { w: 2.8, pitch: 3.1, high: 2.8, lens: 3, lensBox: 2.8, sliceBox: 2.8, rest: inOneColumn },
};

/** True if the numbers of all three channels fit, in place of images with a lens. */
export const fitsDepth = (u: number, form: LayoutForm, { input }: LayoutShapes) =>
  SMALLEST_CELL * (input.cols + 2) <= FORMS[form].w * u && SMALLEST_CELL * (input.rows + 2) <= 9 * u;

/** The three channels side by side, each above its slice of the kernel and its sum; then map and pooled map. */
export function arrangeDepth(u: number, form: LayoutForm, cells: boolean, shapes: LayoutShapes): Arrangement {
  const F = FORMS[form];
  const xs: Channels = [0, F.pitch * u, 2 * F.pitch * u];
  const width = F.w * u;
  const at = { xs, width, ...(cells ? gridColumns(u, F, xs, shapes) : lensColumns(u, F, xs, shapes)) };
  const kc = Math.min(
    cells ? Math.max(at.cell, Math.round(0.8 * u)) : u,
    Math.floor((F.sliceBox * u) / Math.max(shapes.kernel.rows, shapes.kernel.cols)),
  );
  const slices = at.middles.map((x) => ({ x: x - (kc * shapes.kernel.cols) / 2, y: at.bottom + TABLE_GAP, cell: kc }));
  if (shapes.broken) at.bottom = Math.max(at.bottom, at.reach + MEASURES); // the kernel is drawn over the input, with its measures
  const sumsY = at.bottom + TABLE_GAP + F.sliceBox * u + 8;
  const { total, ...rest } = F.rest(u, cells, shapes, { ...at, sumsY });
  const [input, green, blue] = at.panels;
  return {
    input,
    green,
    blue,
    kernel: slices[0],
    slices,
    sums: { y: sumsY, w: Math.min(2 * u, width), middles: at.middles, total },
    ...rest,
    headings: {
      ...Object.fromEntries(PANELS.map((name, c) => [name, { x: xs[c], y: 0, w: width }])),
      ...rest.headings,
    },
    signs: [
      ...rest.signs,
      ...(shapes.broken ? [] : at.middles.map((x) => ({ text: "×", x, y: at.bottom + TABLE_GAP / 2 }))),
      ...(shapes.summed && F.pitch - F.w >= 0.5
        ? [1, 2].map((c) => ({ text: "+", x: (xs[c] + xs[c - 1] + width) / 2, y: at.signY }))
        : []),
    ],
  };
}

/** Number level: a grid for each channel. */
function gridColumns(u: number, F: Columns, xs: Channels, { input, padding, spans }: LayoutShapes): Placed {
  const [[top, under], [left, right]] = padding.map(([start, end]) => [Math.max(1, start), Math.max(1, end)]);
  const lines = [input.rows + top + under, input.cols + left + right];
  const cell = Math.max(
    4,
    Math.min(Math.round(1.2 * u), Math.floor((9 * u) / lines[0]), Math.floor((F.w * u) / lines[1])),
  );
  const first = HEADING + top * cell;
  const least = Math.min(
    Math.round(1.2 * u),
    Math.floor((9 * u) / (input.rows + 2)),
    Math.floor((F.w * u) / (input.cols + 2)),
  );
  return {
    panels: xs.map((x) => ({ grid: { x: x + left * cell, y: first, cell } })),
    middles: xs.map((x) => x + (left + input.cols / 2) * cell),
    cell,
    first,
    scale: 0,
    yLens: 0,
    signY: first + 1.5 * cell,
    reach: first + Math.max(input.rows, (input.rows + spans[0]) / 2) * cell,
    bottom: HEADING + Math.max((input.rows + 2) * least, lines[0] * cell),
  };
}

/** Image level: a picture for each channel, and its lens below it. All pictures share one scale. */
function lensColumns(u: number, F: Columns, xs: Channels, { input, map, spans }: LayoutShapes): Placed {
  const box = F.lensBox * u;
  const cell = Math.min(Math.floor(box / F.lens), Math.floor(box / Math.max(...spans)));
  const count = Math.floor(box / cell);
  const scale = Math.min((F.w * u) / Math.max(input.cols, map.cols), (F.high * u) / Math.max(input.rows, map.rows));
  const yLens = HEADING + Math.max(2, Math.min(F.high * u, Math.max(input.rows, map.rows) * scale)) + BEAMS;
  return {
    panels: xs.map((x) => ({
      pic: picture(x, HEADING, input, scale),
      scale,
      lens: { x: x + (F.w * u - count * cell) / 2, y: yLens, cell, rows: count, cols: count },
    })),
    middles: xs.map((x) => x + (F.w * u) / 2),
    cell: 0,
    first: 0,
    scale,
    yLens,
    reach: yLens - BEAMS,
    signY: yLens + (count * cell) / 2,
    bottom: yLens + Math.round(box),
  };
}

type Lengths = Pick<At, "cell" | "first" | "scale" | "yLens"> & Box & { xFourth: number; wFourth: number };

/** Map and pooled map as a pair of columns that start at `x` and `xFourth`, and the bottom of the map. */
function mapPair(
  u: number,
  cells: boolean,
  shapes: LayoutShapes,
  { x, xFourth, w, wFourth, y, cell, first, scale, yLens }: Lengths,
): { map: Panel; fourth: Panel; mapBottom: number } {
  if (cells) {
    const [[above, under], [before, after]] = shapes.poolReach ?? NO_REACH;
    const reach = { rows: above + shapes.map.rows + under, cols: before + shapes.map.cols + after };
    const size = fourthSize(reach, cell, w, 9 * u);
    const top = Math.max(first, y + above * size); // beside the input, if the padding of pooling fits there
    return {
      map: {
        grid: { x: x + before * size, y: top, cell: size },
        slot: { w: shapes.input.cols * cell, h: shapes.input.rows * cell },
      },
      fourth: { grid: { x: xFourth, y: first, cell: fourthSize(shapes.pooled ?? shapes.input, cell, wFourth, 9 * u) } },
      mapBottom: top + shapes.map.rows * size + Math.max(26, under * size),
    };
  }
  const small = fourthScale(u, shapes, scale);
  return {
    map: { pic: picture(x, y, shapes.map, scale), scale, lens: { x, y: yLens, cell: u, rows: 5, cols: 5 } },
    fourth: {
      pic: picture(xFourth, y, shapes.pooled ?? shapes.input, small),
      scale: small,
      lens: { x: xFourth + 0.75 * u, y: yLens + u, cell: u, rows: 3, cols: 3 },
    },
    mapBottom: yLens + 5 * u,
  };
}

/** Map and pooled map beside the channels. */
function besideColumns(u: number, cells: boolean, shapes: LayoutShapes, at: At): Rest {
  const [x, xFourth] = [19.25 * u, 25.5 * u];
  const { mapBottom, ...pair } = mapPair(u, cells, shapes, {
    ...at,
    x,
    xFourth,
    w: 5.5 * u,
    wFourth: 4.5 * u,
    y: HEADING,
  });
  const under = Math.max(at.bottom, mapBottom) + 8;
  const meter = under + 52;
  const below = Math.max(at.sumsY + SUMS, meter + METER);
  return {
    ...pair,
    headings: {
      map: { x, y: 0, w: 6 * u },
      fourth: { x: xFourth, y: 0, w: 4.5 * u },
      kernel: { x, y: meter, w: 6 * u },
    },
    legend: { x, y: under, w: 5.5 * u },
    show: { x: xFourth, y: under - 4, w: 4.5 * u },
    note: { x, y: meter + 20, w: 5.5 * u },
    meter: { x: xFourth, y: meter, w: 4.5 * u },
    problem: shapes.broken ? { x: 0, y: at.bottom, w: 18 * u } : { x: xFourth, y: HEADING, w: 4.5 * u },
    caption: { x: 0, y: below + 9, w: 12 * u },
    coverage: { x: 12.5 * u, y: below + 6, w: 4.6 * u },
    total: { x: 18.35 * u },
    signs: [
      ...(shapes.summed ? [{ text: "=", x: 18.6 * u, y: at.signY }] : []),
      ...(shapes.pooled ? [{ text: "→", x: 25.1 * u, y: at.signY }] : []),
    ],
    height: below + CAPTION,
  };
}

/** Map and pooled map below the channels. */
function belowColumns(u: number, cells: boolean, shapes: LayoutShapes, at: At): Rest {
  const y = at.sumsY + 2 * SUMS + CAPTION;
  const [xFourth, xNote] = [6.5 * u, 13 * u];
  const first = y + HEADING;
  const pictures = first + Math.max(shapes.map.rows, shapes.input.rows) * at.scale + BEAMS;
  const { mapBottom, ...pair } = mapPair(u, cells, shapes, {
    ...at,
    x: 0,
    xFourth,
    w: 6 * u,
    wFourth: 6 * u,
    y: first,
    first,
    yLens: pictures,
  });
  const bottom = cells ? Math.max(first + shapes.input.rows * at.cell + 26, mapBottom) : mapBottom;
  return {
    ...pair,
    headings: { map: { x: 0, y, w: 6 * u }, fourth: { x: xFourth, y, w: 6 * u }, kernel: { x: xNote, y, w: 6 * u } },
    legend: { x: 0, y: bottom + 14, w: 6 * u },
    show: { x: xFourth, y: bottom + 10, w: 6 * u },
    note: { x: xNote, y: first, w: 6 * u },
    meter: { x: xNote, y: first + 78, w: 6 * u },
    problem: shapes.broken ? { x: 0, y: at.bottom, w: 19 * u } : { x: xFourth, y: first, w: 6 * u },
    caption: { x: 0, y: at.sumsY + 2 * SUMS + 5, w: 12.5 * u },
    coverage: { x: xNote, y: at.sumsY + 2 * SUMS + 2, w: 6 * u },
    total: { x: 0, y: at.sumsY + SUMS },
    signs: [],
    height: Math.max(bottom + 14, first + 78 + METER + 18) + 52,
  };
}

/** The one column of layout/explorer.ts, moved down below the channels. */
function inOneColumn(u: number, cells: boolean, shapes: LayoutShapes, at: At): Rest {
  const caption = at.sumsY + 2 * SUMS + SWITCH;
  const kernel = caption + CAPTION + 18;
  const column = oneColumn(u, cells, shapes);
  const by = kernel + HEADING + METER + 30 - column.headings.map.y;
  const down = <T extends { y: number }>(place: T): T => ({ ...place, y: place.y + by });
  const moved = ({ pic, lens, grid, ...rest }: Panel): Panel => ({
    ...rest,
    ...(pic && { pic: down(pic) }),
    ...(lens && { lens: down(lens) }),
    ...(grid && { grid: down(grid) }),
  });
  return {
    map: moved(column.map),
    fourth: moved(column.fourth),
    headings: {
      map: down(column.headings.map),
      fourth: down(column.headings.fourth),
      kernel: { x: 0, y: kernel, w: 9 * u },
    },
    legend: down(column.legend),
    show: down(column.show),
    problem: shapes.broken ? { x: 0, y: at.bottom, w: 9 * u } : { x: 0, y: down(column.headings.fourth).y, w: 9 * u },
    note: { x: 0, y: kernel + HEADING - 4, w: 4.5 * u },
    meter: { x: 5 * u, y: kernel + 4, w: 4 * u },
    coverage: { x: 0, y: caption - SWITCH, w: 9 * u },
    caption: { x: 0, y: caption, w: 9 * u },
    total: { x: 0, y: at.sumsY + SUMS },
    signs: [],
    height: column.height + by,
  };
}
