/** The parts of the stage that are ordinary elements: headings, pictures, kernel, caption, the impossible setting. */
import {
  COVERED,
  channelShade,
  colourLimit,
  coverageScale,
  display,
  paintPlane,
  paintingRows,
} from "../render/colormaps.js";
import { COVERS, PANELS, planeKernel } from "../core/channels.ts";
import { element, place, say } from "../ui/dom.ts";
import { outline, remedies } from "../core/pipeline.ts";
import { glimpse, haveSamePlaces } from "../core/preview.ts";
import { kernelIndex } from "../core/kernel-menu.ts";
import {
  MODE_TEXT,
  capital,
  countWord,
  coverageSentence,
  number,
  sizeText,
  waitingSentence,
  whole,
} from "../text/numbers-and-sentences.ts";

export function drawHeadings(view) {
  const { layout: L, result } = view;
  const write = (name, title, size) => {
    const heading = view.headings[name];
    heading.node.hidden = !L.headings[name];
    if (heading.node.hidden) return;
    place(heading.node, L.headings[name]);
    say(heading.title, title);
    say(heading.size, size);
  };
  const { input, kernel, padding, problem } = result;
  const padded = L.level === "numbers" && padding.flat().some((n) => n > 0) && problem !== "kernel";
  const pads = padded
    ? `, padded ${sizeText(input.rows + padding[0][0] + padding[0][1], input.cols + padding[1][0] + padding[1][1])}`
    : "";
  write("title", view.model.get("title"), "");
  const size = sizeText(input.rows, input.cols) + pads;
  if (result.channels)
    result.channels.forEach(({ name }, c) => write(PANELS[c], capital(name), L.form === "narrow" ? "" : size));
  else write("input", "Input", size);
  PANELS.forEach((panel, c) => {
    view.headings[panel].node.hidden = c > 0 && !result.channels;
    view.headings[panel].node.dataset.channel = result.channels ? result.channels[c].name : "";
  });
  const slices = result.channels && result.front === null ? ` × ${result.channels.length}` : "";
  write("kernel", "Kernel", sizeText(kernel.rows, kernel.cols) + slices + (view.settings.flip ? ", flipped" : ""));
  write(
    "map",
    result.front === null ? "Feature map" : `Map of ${result.channels[result.front].name}`,
    problem === "kernel" ? "none" : sizeText(...result.mapShape),
  );
  if (problem) write("fourth", "", "");
  else if (result.pool) write("fourth", "Pooled", sizeText(...result.pool.shape));
  else write("fourth", "Coverage", L.headings.fourth?.w < 212 ? "per pixel" : "windows per pixel"); // what fits the slot
}

/**
 * The pictures of the stage for a result that may not be shown yet: { name, plane, scale, panel, opacity }, and in `key`
 * all that its pixels depend on.
 */
export function picturesOf(
  { layout: L, result, picture, lastValid, settings, scale, coverage, coverageTop, drawing },
  theme,
) {
  const grey = display("rescale", [picture.low, picture.high], 1, theme);
  const counts = coverageScale(coverageTop, theme);
  const found = [];
  const show = (name, plane, how, version, panel = L[name], opacity = 1) => {
    const pictured = plane && panel?.pic ? plane : null;
    found.push({
      name,
      plane: pictured,
      scale: how,
      panel,
      opacity,
      key: [version, picture.edition, how.mode, how.low, how.high, theme],
    });
  };
  PANELS.forEach((panel, c) => {
    const channel = result.channels?.[c];
    if (channel)
      show(
        panel,
        channel.plane,
        { ...grey, mode: channel.name, colour: shaded(channelShade(channel.name), picture) },
        channel.plane.data,
      );
    else show(panel, c === 0 ? result.input : null, grey, result.input.data);
    const covered = settings.coverage && (channel || c === 0);
    show(COVERS[c], covered ? coverage : null, counts, coverage, L[panel], COVERED);
  });
  show("map", lastValid?.map, scale, drawing, L.map, result.map ? 1 : 0.36);
  if (result.pool) show("fourth", result.pooled, scale, drawing);
  else show("fourth", coverage, counts, coverage);
  return found;
}

/** Paints the pixels of what is new among `pictures`, as work that pauses after each row; `drawPictures` shows them. */
export function* painting(view, pictures) {
  for (const { name, plane, scale, key } of pictures) {
    if (!plane || isPainted(view, name, key)) continue;
    yield* paintingRows(imageFor(view.images, name, plane), plane, scale);
  }
}

/** The image of this name, made anew where it has another size. */
function imageFor(images, name, { rows, cols }) {
  if (images[name]?.width !== cols || images[name].height !== rows) images[name] = new ImageData(cols, rows);
  return images[name];
}

const isPainted = (view, name, key) => key.every((value, i) => value === view.painted[name]?.[i]);

export function drawPictures(view) {
  view.glimpsed = null;
  for (const { name, plane, panel, opacity, key } of view.pictures) {
    const canvas = view.canvas[name];
    canvas.hidden = !plane;
    if (!plane) continue;
    place(canvas, panel.pic);
    canvas.style.opacity = opacity;
    canvas.classList.toggle("cl-crisp", panel.scale >= 2);
    if (isPainted(view, name, key)) continue;
    view.painted[name] = key;
    showPixels(canvas, view.images[name]);
  }
}

function showPixels(canvas, image) {
  if (canvas.width !== image.width || canvas.height !== image.height)
    [canvas.width, canvas.height] = [image.width, image.height];
  canvas.getContext("2d").putImageData(image, 0, 0);
}

/**
 * Before a large picture is computed for new settings: its maps with a value for each dot of the screen, where they stay
 * in their places. All else waits for the whole. True where they are seen.
 */
export function drawGlimpse(view, settings, picture) {
  const { layout: L, result, page } = view;
  const key = mapsBy(settings);
  if (key === view.glimpsed) return true;
  if (!result?.map || (!view.glimpsed && key === mapsBy(view.settings))) return false; // they are there
  view.glimpsed = null;
  if (result.problem || !L.map.pic || JSON.stringify([L, page]) !== view.arranged) return false;
  const isMoved = String(settings.shift) !== String(view.settings.shift);
  if (isMoved || picture !== (view.picture.still ?? view.picture)) return false;
  const outlined = outline(settings, view.picture);
  if (!haveSamePlaces(outlined, result)) return false;
  const dots = (panel) => (panel?.pic ? [panel.pic.h, panel.pic.w].map((side) => Math.round(side * page.dpr)) : [1, 1]);
  const seen = glimpse(settings, outlined, { map: dots(L.map), pooled: dots(L.fourth) }, view.lastGlimpse);
  if (!seen) return false;
  view.lastGlimpse = seen;
  const own = colourLimit(seen.linear.data);
  const isNear = own >= view.limit / 2 && own <= 2 * view.limit; // few values tell it roughly, and colours shall not flicker
  const found = {
    ...view,
    result: { ...outlined, ...seen },
    lastValid: seen,
    layout: L,
    settings,
    limit: isNear ? view.limit : own,
  };
  for (const { name, plane, scale } of picturesOf({ ...found, ...view.scaleOf(found, settings) }, page.tokens.theme)) {
    if (!plane || (plane !== seen.map && plane !== seen.pooled)) continue;
    const image = imageFor(view.images, `glimpse of ${name}`, plane);
    paintPlane(image, plane, scale);
    showPixels(view.canvas[name], image);
    delete view.painted[name];
  }
  view.glimpsed = key;
  return true;
}

/** Settings on which the pictures of the maps do not depend. */
const mapsBy = ({ row, col, coverage, speed, ...others }) => JSON.stringify(others);

/** The colour of a pixel from a ramp for 0..1. */
const shaded =
  (shade, { low, high }) =>
  (value) =>
    shade((value - low) / (high - low));

export function drawKernel(view) {
  const { layout: L, result, settings } = view;
  if (!L.kernel) return;
  const menu = view.store.menus.kernels;
  view.kernel.root.hidden = Boolean(result.channels);
  if (!result.channels)
    view.kernel.draw(
      planeKernel(settings.kernel, settings.channel),
      settings.flip,
      L.kernel,
      view.tokens.theme,
      view.denominator,
    );
  if (view.store.edits.message) say(view.kernel.complaint, view.store.edits.message);
  const entry = menu[kernelIndex(settings.kernel, menu)];
  view.note.hidden = !L.note;
  if (L.note) place(view.note, L.note);
  say(view.note, entry ? entry.meaning : "Your own kernel.");
  view.meter.draw(
    L.meter,
    result.weights.reduce((a, b) => a + b, 0),
  );
  place(view.kernel.complaint, { ...L.meter, y: L.meter.y + 20 });
}

export function drawCaption(view) {
  const { layout: L, result, settings } = view;
  if (!L.caption) return;
  place(view.caption, L.caption);
  const [rows, cols] = result.reads ?? [];
  if (view.waiting || !rows) {
    say(view.captionText, view.waiting ? waitingSentence(settings.image) : view.lastValid ? "" : "No window fits.");
    view.captionButton.hidden = true;
    return;
  }
  const { input } = result;
  const ending = (reads, size) => Object.assign([...reads.unread], { atEnd: reads.unread.at(-1) === size - 1 });
  const lost = (reads) => reads.unread.length > 0;
  const savable =
    (lost(rows) || lost(cols)) && (!lost(rows) || rows.saves !== null) && (!lost(cols) || cols.saves !== null);
  const extra = (reads, axis) =>
    lost(reads) ? [0, 1].map((end) => reads.saves[end] - result.padding[axis][end]) : [0, 0];
  const saves = savable ? [extra(rows, 0), extra(cols, 1)] : null;
  say(
    view.captionText,
    coverageSentence({
      rows: ending(rows, input.rows),
      cols: ending(cols, input.cols),
      saves,
      padded: result.padding.flat().some((n) => n > 0),
      modeText: MODE_TEXT[settings.padding_mode],
    }),
  );
  view.captionButton.hidden = !saves;
  if (saves) {
    say(view.captionButton, rows.unread.length + cols.unread.length === 1 ? "Add it" : "Add them");
    view.saving = [0, 1].map((axis) => (lost(result.reads[axis]) ? result.reads[axis].saves : result.padding[axis]));
  }
  const small = L.map.slot && !result.problem && (result.map.rows < input.rows || result.map.cols < input.cols);
  view.slotNote.hidden = !small;
  if (small) {
    say(view.slotNote, "dotted outline: the size of the input");
    place(view.slotNote, { x: L.map.grid.x, y: L.map.grid.y + L.map.slot.h + 8 });
  }
}

/** Controls of a setting that does not fit. */
export function blamed(view) {
  const { problem, steps } = view.result;
  if (problem === "pool") return new Set(["pool_size"]);
  if (problem === "empty pool") return new Set(["pool_size", "pool_padding"]);
  if (problem !== "kernel") return new Set();
  const dilated = steps.some((s) => s.map < 1 && s.dilation > 1);
  return new Set(["padding", ...(dilated ? ["dilation"] : ["kernel_rows", "kernel_cols"])]);
}

export function drawProblem(view) {
  const { layout: L, result, settings, picture } = view;
  view.problem.hidden = !result.problem;
  if (!result.problem) {
    view.problem.replaceChildren();
    view.problemText = null;
    return;
  }
  if (result.problem === "kernel") view.slotNote.hidden = true;
  const text = problemText(result);
  const found = remedies(settings, picture, view.lastSettings);
  const key = text.title + text.body + found.map((f) => f.label).join();
  const at = L.problem;
  const valid = view.lastValid?.map;
  const mapRight = L.map.grid ? L.map.grid.x + (valid?.cols ?? 0) * L.map.grid.cell : L.map.pic.x + L.map.pic.w;
  const x =
    L.form !== "wide"
      ? 0
      : Math.max(
          Math.min(
            Math.max(mapRight + 0.6 * L.u, L.map.grid ? L.map.grid.x + L.map.slot.w + 0.6 * L.u : 0),
            25.2 * L.u,
          ),
          at.x,
        );
  if (result.channels) place(view.problem, at);
  else place(view.problem, { x, y: L.form !== "wide" ? at.y : (L.map.grid?.y ?? at.y), w: L.width - x });
  if (key === view.problemText) return;
  view.problemText = key;
  view.problem.replaceChildren(
    element("b", { class: "cl-problem-title" }, text.title),
    element("p", {}, text.body),
    element(
      "p",
      { class: "cl-quiet" },
      found.length ? (found.length === 1 ? "This makes it fit" : "Any of these makes it fit") : "",
    ),
    ...found.map(({ label, change }) =>
      element("button", { type: "button", class: "cl-button", onclick: () => view.store.change(change) }, label),
    ),
  );
}

function problemText({ problem, steps, pool, mapShape, kernel, dilation, padding }) {
  if (problem === "pool") {
    return {
      title: "The pooling window does not fit.",
      body: `It is ${sizeText(...pool.size)}, and the feature map is only ${sizeText(...mapShape)}${pool.padding.flat().some((n) => n) ? `, ${sizeText(...mapShape.map((n, axis) => n + pool.padding[axis][0] + pool.padding[axis][1]))} with its padding` : ""}.`,
    };
  }
  if (problem === "empty pool") {
    const { axis, position, first, last } = pool.empty;
    const line = ["row", "column"][axis];
    const read = first === last ? `${line} ${number(first)}` : `${line}s ${number(first)} to ${number(last)}`;
    return {
      title: "A pooling window sees nothing but padding.",
      body: `Window ${position} along the ${line}s reads ${read}, and the feature map has ${line}s 0 to ${whole(mapShape[axis] - 1)}: there is nothing to ${pool.kind === "max" ? "choose from" : "average"}.`,
    };
  }
  const axis = steps.findIndex((s) => s.map < 1);
  const s = steps[axis];
  const line = axis === 0 ? "rows" : "columns";
  const spans =
    Math.max(...dilation) > 1
      ? `With dilation ${dilation[axis]}, the ${sizeText(kernel.rows, kernel.cols)} kernel spans ${s.dilation} · (${s.kernel} − 1) + 1 = ${s.span} ${line}.`.replace(
          /(\d|\)) ([·+=−]) (?=[\d(])/g,
          "$1\u00a0$2\u00a0",
        )
      : `The kernel spans ${s.span} ${line}.`;
  const extra = padding[axis][0] + padding[axis][1];
  const has = extra
    ? `The input has ${whole(s.size)}, and ${countWord(extra)} of padding.`
    : `The input has ${whole(s.size)}, and no padding.`;
  return { title: "The kernel does not fit.", body: `${spans} ${has}` };
}
