/**
 * The types that the modules share, each written once.
 *
 * Positions and sizes are whole numbers of pixels (cells of a plane) and come as (rows, cols); row 0 is the top row,
 * column 0 the left one, and positions below 0 are in the padding. Lengths in a `Layout` are CSS pixels.
 */

/* ---------------------------------------------------------------- shapes and arrays */

/** (rows, cols), or amounts (before, after) along one axis, in pixels. */
export type Pair = [number, number];

/** A pair that is only read. */
export type ReadonlyPair = readonly [number, number];

/** The shape of a plane. */
export type Shape = { rows: number; cols: number };

/** A position in a plane. */
export type Position = { row: number; col: number };

/** One channel of an image, a feature map or a kernel: `rows * cols` values, row after row. */
export type Plane = { data: Float64Array<ArrayBuffer>; rows: number; cols: number };

/** The padding of each axis in pixels: [[top, bottom], [left, right]]. */
export type PaddingPlan = [Pair, Pair];

/** Names of paddings whose amounts follow from the sizes. */
export type PaddingName = "valid" | "same" | "same_lower" | "full";

/** The values that the padding holds: zeros, or copies of the image's own pixels. */
export type PaddingMode = "zeros" | "reflect" | "replicate" | "circular";

/** Padding of both axes: one amount, (rows, cols), [[top, bottom], [left, right]] or a name. */
export type Padding = number | Pair | PaddingPlan | PaddingName;

export type Activation = "relu" | null;

export type PoolKind = "max" | "average";

/* ---------------------------------------------------------------- options of the arithmetic */

/** Options along one axis. `padding` may also be (before, after). */
export type AxisOptions = {
  stride?: number;
  padding?: number | Pair | PaddingName;
  dilation?: number;
  ceilMode?: boolean;
};

/** Options along one axis, with the padding mode, which decides the source pixels of the padding. */
export type AxisOptionsWithMode = AxisOptions & { mode?: PaddingMode };

/** Options of both axes that decide sizes and positions. */
export type WindowOptions = { stride?: number | Pair; padding?: Padding; dilation?: number | Pair };

export type ConvOptions = WindowOptions & {
  bias?: number;
  mode?: PaddingMode;
  /** Convolution proper: rotate the kernel by 180 degrees. Without it, cross-correlation as in PyTorch. */
  flip?: boolean;
  /** Compute only the middle one of so many (rows, cols) of the feature map, for a preview. */
  every?: Pair;
};

export type PoolOptions = Omit<WindowOptions, "stride"> & {
  size?: number | Pair;
  /** `null`: as large as the window. */
  stride?: number | Pair | null;
  ceilMode?: boolean;
  countIncludePad?: boolean;
};

/** Pooling of a given kind. */
export type PoolKindOptions = PoolOptions & { kind: PoolKind };

/* ---------------------------------------------------------------- one window */

/** One product of a window: pixel times weight. */
export type Tap = Position & {
  /** The position is in the padding. */
  padded: boolean;
  /** (row, col) of the pixel whose value is used; `null` for a zero of the padding. */
  source: Pair | null;
  pixel: number;
  weight: number;
  product: number;
  /** Sum of the products so far, in reading order. */
  subtotal: number;
  /** Index of the channel, where several channels are summed. */
  channel?: number;
};

/** The computation of one value of a feature map: `sum` is the sum of all products plus `bias`. */
export type Window = { taps: Tap[]; bias: number; sum: number };

/** The computation of one value of a feature map from several channels; the bias is added once, in `sum`. */
export type LayerWindow = { channels: Window[]; bias: number; sum: number };

/** One cell of a pooling window; `value` is `null` where the cell does not take part. */
export type PoolCell = Position & { value: number | null; inside: boolean };

/** The pooling window behind one value of the pooled map. `winner`: the cell of the maximum, in max pooling. */
export type PoolWindow = {
  /** Position in the pooled map. */
  place: Position;
  /** Position of the window's first cell in the feature map. */
  top: number;
  left: number;
  /** Cells in reading order. */
  cells: PoolCell[];
  winner: PoolCell | null;
};

/** `Window` of the feature map's value at the cursor, the value after the activation, and its pooling window. */
export type Trace = Window & {
  channels?: Window[];
  activated: number;
  pool:
    | (PoolStep & { place: Position | null; top?: number; left?: number; cells: PoolCell[] } & {
        winner: PoolCell | null;
        /** The pooled value; `null` where no pooling window reads this position. */
        value: number | null;
      })
    | null;
};

/* ---------------------------------------------------------------- settings and pictures */

/** Weights as rows, or as rows of pixels with one weight per channel: shape (rows, cols) or (rows, cols, 3). */
export type KernelWeights = number[][] | number[][][];

export type Colour = "red" | "green" | "blue";

/** The plane that is explored; "all": the three channels with a kernel slice each. */
export type Channel = "grey" | Colour | "all";

/** Settings of an Explorer, by the names of the traits that synchronise them with Python. */
export type Settings = {
  /** Name of the picture. */
  image: string;
  channel: Channel;
  depthwise: boolean;
  front_channel: Colour;
  kernel: KernelWeights;
  /** All kernels of the layer, or [] where there is one; `kernel` is the one at index `front`. */
  bank: KernelWeights[];
  front: number;
  stride: number | Pair;
  padding: Padding;
  padding_mode: PaddingMode;
  dilation: number | Pair;
  flip: boolean;
  bias: number;
  activation: Activation;
  pool: PoolKind | null;
  pool_size: number | Pair;
  /** `null`: as large as the window. */
  pool_stride: number | Pair | null;
  pool_padding: Padding;
  ceil_mode: boolean;
  count_include_pad: boolean;
  /** Pixels that the picture is moved (down, right). */
  shift: Pair;
  /** The cursor in the feature map; a smaller map clips it (see `position`). */
  row: number;
  col: number;
  /** Colour scale of the feature map. */
  show: ColourMode | "auto";
  coverage: boolean;
  /** Windows per second of the animation. */
  speed: number;
};

/** A picture as it arrives from Python, with planes and a shifted copy that are kept for reuse. */
export type Picture = {
  name: string;
  label: string;
  rows: number;
  cols: number;
  /** 1 or 3. */
  channels: number;
  /** The values are bytes, 0..255. */
  whole: boolean;
  /** The range of possible values, for the grey scale. */
  low: number;
  high: number;
  /** `rows * cols * channels` values, pixel after pixel. */
  data: Float64Array<ArrayBuffer>;
  planes?: Partial<Record<Channel, Plane>>;
  /** The last shifted copy. */
  moved?: Picture;
  /** In a shifted copy: the original, and the shift (down, right) in pixels. */
  still?: Picture;
  shift?: Pair;
};

/** An entry of a menu of kernels. */
export type KernelEntry = { name?: string; label?: string; weights: KernelWeights };

/* ---------------------------------------------------------------- results */

/** The terms of the size formula along one axis; `map` is below 1 where the kernel does not fit. */
export type SizeStep = {
  size: number;
  /** Padding before and after, in pixels. */
  start: number;
  end: number;
  dilation: number;
  /** Kernel size in taps, and its extent in pixels with the dilation. */
  kernel: number;
  span: number;
  stride: number;
  /** Length of the feature map. */
  map: number;
};

/** The first pooling window that holds padding alone, and the first and last line it reads along `axis`. */
export type EmptyWindow = { axis: number; position: number; first: number; last: number };

/** Sizes of a pooling. */
export type PoolPlan = {
  size: Pair;
  stride: Pair;
  padding: PaddingPlan;
  /** Shape of the pooled map by the size formula; 0 or less where the window does not fit. */
  shape: Pair;
  /** Cells that the windows need around the feature map, as a padding. */
  reach: PaddingPlan;
  /** Per axis: the formula counts a window that `ceilMode` leaves out, because it would start in the padding after. */
  leftOut: boolean[];
  empty: EmptyWindow | null;
};

/** `PoolPlan` with the kind of pooling and its options. */
export type PoolStep = PoolPlan & { kind: PoolKind; options: PoolKindOptions };

/** Why the settings are impossible: the kernel or pooling window does not fit, or a pooling window holds padding alone. */
export type Problem = "kernel" | "pool" | "empty pool" | null;

/** A channel of a colour picture with its slice of the kernel. */
export type ChannelLayer = { name: Colour; plane: Plane; kernel: Plane };

/** The planes and weights that the settings ask for. */
export type Layers = {
  /** The plane that is explored; with depth, that of the front channel. */
  input: Plane;
  kernel: Plane;
  /** All weights of the map, channel after channel. */
  weights: Float64Array;
  /** The channels of a colour picture, with depth; else `null`. */
  channels: ChannelLayer[] | null;
  /** Depthwise: index of the channel whose map is shown; `null` where the sums of all channels are added. */
  front: number | null;
};

/** Sizes, padding and problems of the settings, known before any pixel is read. */
export type Plan = {
  stride: Pair;
  dilation: Pair;
  padding: PaddingPlan;
  steps: SizeStep[];
  mapShape: Pair;
  pool: PoolStep | null;
  problem: Problem;
};

/** Result of `outline`. */
export type Outline = Layers & Plan;

/** The maps of a layer: before the activation, after it, and pooled. */
export type Maps = { linear: Plane; map: Plane; pooled?: Plane };

/** Along one axis: how many windows read each pixel, and the lines that no window reads. */
export type AxisReads = {
  counts: number[];
  unread: number[];
  /** The least padding (before, after) with which every pixel is read; `null` where none does. */
  saves: Pair | null;
  /** Lines of the padding that no window reads. */
  paddedUnread: number[];
};

/** The change of a map: share of values that differ, and mean absolute change relative to the mean absolute value. */
export type Change = { share: number; relative: number };

/** Concrete options of the convolution, every one given. */
export type FullConvOptions = {
  bias: number;
  stride: Pair;
  padding: PaddingPlan;
  dilation: Pair;
  mode: PaddingMode;
  flip: boolean;
};

/** Results of the settings. With the problem "kernel" there are no maps. */
export type Result = Outline &
  Partial<Maps> & {
    options?: FullConvOptions;
    reads?: AxisReads[];
    /** With a shift: the maps of the picture that did not move, and how much the maps have changed. */
    still?: Maps;
    change?: { map: Change | null; pooled: Change | null };
  };

/** A result that has maps. */
export type ComputedResult = Result & Maps & { options: FullConvOptions; reads: AxisReads[] };

/** Parameters and costs of a layer. */
export type LayerCounts = { maps: number; parameters: number; multiplications: number };

/** A change of settings that makes an impossible setting possible. */
export type Remedy = { label: string; change: Partial<Settings> };

/* ---------------------------------------------------------------- dependencies of a cell */

/** The grids whose cells can be pointed at; "weight" is the kernel. */
export type CellKind = "input" | "map" | "weight" | "pooled";

/** A cell that is pointed at; with depth, also its channel (index). */
export type Item = Position & { kind: CellKind; channel?: number };

export type CellTest = (row: number, col: number) => boolean;

/** The cells to highlight and to frame. */
export type Marks = {
  lit: Record<CellKind, CellTest>;
  framed: Record<CellKind, CellTest>;
  /** Number of windows concerned; for a pooled value, the number of values. */
  windows: number;
  /** Zeros of the padding that a pooled average counts. */
  zeros: number;
  /** Positions of a pixel and its copies in the padding, along each axis. */
  copies: number[][] | null;
};

/** Progress inside a window: terms added so far, of `count`. */
export type Terms = { done: number; count: number };

/* ---------------------------------------------------------------- layout and drawing */

/** A box on the stage, in CSS pixels; without `h`, as high as its content. */
export type Box = { x: number; y: number; w: number; h?: number };

/** A box whose height is known. */
export type Rect = { x: number; y: number; w: number; h: number };

/** A grid of number cells: its top left corner and the side of a cell, in CSS pixels. */
export type Grid = { x: number; y: number; cell: number };

/** A lens: a grid that shows `rows` by `cols` cells around the cursor. */
export type Lens = Grid & Shape;

/** A panel shows a plane either as a grid of numbers, or as a picture with a lens. `scale`: CSS pixels per pixel. */
export type Panel = { grid?: Grid; slot?: { w: number; h: number }; pic?: Rect; scale?: number; lens?: Lens };

/** An operator drawn between panels, centred on (x, y). */
export type Sign = { text: string; x: number; y: number };

export type LayoutForm = "wide" | "middle" | "narrow" | "compact";

/** "numbers": cells are large enough for numbers; "image": pictures with lenses. */
export type LayoutLevel = "numbers" | "image";

/** Sizes that a layout depends on. */
export type LayoutShapes = {
  input: Shape;
  kernel: Shape;
  padding: PaddingPlan;
  /** Extent of the kernel in pixels, with its dilation. */
  spans: number[];
  map: Shape;
  /** `null` without pooling. */
  pooled: Shape | null;
  /** Cells that pooling windows need around the map, as a padding. */
  poolReach?: PaddingPlan | undefined;
  /** The sums of all channels are added. */
  summed?: boolean;
  /** The kernel does not fit. */
  broken?: boolean;
};

/** Places of the parts of an Explorer. */
export type Arrangement = {
  /** Height of the stage. */
  height: number;
  headings: Record<string, Box>;
  signs: Sign[];
  input: Panel;
  map: Panel;
  /** The pooled map, or the coverage. */
  fourth?: Panel;
  kernel?: Grid;
  caption?: Box;
  coverage?: Box;
  /** Its position on the stage, not below it. */
  sentence?: Box;
  legend?: Box;
  show?: Box;
  problem: Box;
  note?: Box | null;
  meter?: Box;
  /** With depth: the other two channels, the kernel's slices, and the line of sums. */
  green?: Panel;
  blue?: Panel;
  slices?: Grid[];
  sums?: { y: number; w: number; middles: number[]; total: { x: number; y?: number } };
};

/** An arrangement with its unit `u` (the side of a lens cell) and its form. */
export type Layout = Arrangement & { u: number; form: LayoutForm; level: LayoutLevel; width: number };

/** "light" or "dark". */
export type ThemeName = "light" | "dark";

export type Rgb = [number, number, number];

/** Colours of the drawing: CSS colours, and `Rgb` (0..255) where colours are mixed. */
export type Theme = {
  theme: ThemeName;
  /** Text, and secondary text. */
  ink: string;
  ink2: string;
  /** Numbers that are 0. */
  zeroInk: string;
  cell: Rgb;
  cellRgb: Rgb;
  page: Rgb;
  pageRgb: Rgb;
  /** Halo around text, in the colour of the page. */
  haloRgb: Rgb;
  padding: string;
  hatch: string;
  ghost: string;
  beamFill: string;
  beamLine: string;
  error: string;
  ring: string;
};

/** "wrap" shows what unsigned bytes would make of the values. */
export type ColourMode = "signed" | "clip" | "absolute" | "rescale" | "wrap";

/** Colour scale: a mode, and the ends of its range. */
export type ColourScale = { mode: ColourMode; low: number; high: number };

/** Everything that one drawing of the stage reads. */
export type Scene<Scale extends ColourScale = ColourScale> = {
  L: Layout;
  result: Result;
  settings: Settings;
  /** The cursor in the feature map, and the (fractional) position shown while it glides there. */
  pos: Position;
  shown: Position;
  trace: Trace | null;
  scale: Scale;
  tokens: Theme;
  /** While an animation plays: index of the last map value that the window has reached. */
  filled: number | null;
  /** The last result that had maps, shown while the settings are impossible. */
  lastValid: ComputedResult | null;
  coverage: Plane | null;
  coverageTop: number;
  /** Extent of the kernel in pixels, with its dilation. */
  spans: number[];
  /** Range of the picture's values. */
  low: number;
  high: number;
  /** Decimals of numbers: in general, in a cell, in the input. */
  digits: number;
  cellDigits: number;
  inputDigits: number;
  /** Common denominator of the weights, so that they can be written as fractions; `null` without one. */
  denominator: number | null;
  hover: Item | null;
  partners: Marks | null;
  terms: Terms | null;
  brush: unknown;
  /** The pixel is in a row or column that no window reads. */
  unreadLine: CellTest;
  /** The value of a position in the padding. */
  paddedPixel: (row: number, col: number, plane?: Plane) => number;
};
