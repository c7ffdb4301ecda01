/** Texts of an Explorer about its settings and its window: headings, caption, sentence, counts; with the parts that show them. */
import { wrapped } from "../render/colormaps.js";
import { sourceIndex } from "../core/operations.ts";
import { COLOURS, PANELS, channelSums } from "../core/channels.ts";
import { say } from "../ui/dom.ts";
import { termParts } from "../ui/sum-table.js";
import { drawCaption, drawHeadings, drawKernel, drawProblem } from "./panels.js";
import { readingAt } from "./value-readout.js";
import { kernelIndex } from "../core/kernel-menu.ts";
import { isBuilding } from "../core/term-stepping.ts";
import {
  capital,
  number,
  partnerSentence,
  plural,
  pointingHint,
  termSentence,
  weightText,
  windowSentence,
  wrapSentence,
} from "../text/numbers-and-sentences.ts";

export function drawSettingsText(view) {
  drawHeadings(view);
  drawKernel(view);
  view.depth.draw(view);
  view.bank.draw(view);
  drawPointing(view);
  view.tables.draw(view.layout.level === "numbers" ? spokenPlanes(view) : []);
  drawProblem(view);
  view.coverageSwitch.root.hidden = view.result.problem === "kernel"; // where the spans are drawn, and nothing is covered
  view.coverageSwitch.draw(view.layout.coverage, view.settings.coverage, view.coverageRange, view.tokens.theme);
  view.shiftLine.root.hidden = !view.result.change && !view.model.get("visible_controls").includes("shift");
  view.shiftLine.draw(view.result, view.settings.shift);
  view.show.value = view.settings.show;
  const label = stageLabel(view);
  for (const node of [view.pad, view.root])
    if (node.getAttribute("aria-label") !== label) node.setAttribute("aria-label", label);
}

/** The caption tells what the marked cells have to do with each other. */
export function drawPointing(view) {
  const { result, hover, pointing } = view;
  const found = view.partners;
  view.kernel.fade(found?.lit.weight ?? null);
  view.depth.fade(view);
  view.caption.setAttribute("aria-live", pointing ? "polite" : "off");
  if (!found || !hover) {
    drawCaption(view);
    return;
  }
  const { input, pool, channels } = result;
  const kernel = channels?.[hover.channel]?.kernel ?? result.kernel;
  const laid = view.settings.flip
    ? kernel.data.length - 1 - (hover.row * kernel.cols + hover.col)
    : hover.row * kernel.cols + hover.col;
  const source = [
    sourceIndex(hover.row, input.rows, view.settings.padding_mode),
    sourceIndex(hover.col, input.cols, view.settings.padding_mode),
  ];
  const sentence = partnerSentence(hover, found, {
    source: source.includes(-1) ? null : source,
    value: readingAt(view, spotOf(view))?.number ?? null,
    weight: hover.kind === "weight" ? weightText(kernel.data[laid], view.denominator) : "",
    terms: `${plural(result.weights.length, "product")}, of the marked pixels${view.settings.bias ? ", and the bias" : ""}`,
    relu: view.settings.activation === "relu",
    pool: pool?.kind,
    channel: channels?.[hover.channel]?.name,
  });
  say(view.captionText, pointing ? `${sentence} ${pointingHint}` : sentence);
  view.captionButton.hidden = true;
}

/** The planes whose numbers are painted on the stage. */
function spokenPlanes(view) {
  const { result, digits } = view;
  const padding = result.problem === "kernel" ? undefined : result.padding;
  const around = padding?.flat().some((n) => n > 0) ? ", with its padding" : "";
  const planes = (result.channels ?? [{ name: "Input", plane: result.input }]).map(({ name, plane }) => ({
    caption: capital(name) + around,
    plane,
    digits,
    padding,
    padded: (row, col) => view.paddedPixel(row, col, plane),
  }));
  if (result.map) planes.push({ caption: "Feature map", plane: result.map, digits });
  if (result.pooled) planes.push({ caption: "Pooled map", plane: result.pooled, digits });
  return planes;
}

/** Position of the value of the cell that is pointed at. */
function spotOf({ hover: { kind, channel, row, col }, result }) {
  if (kind !== "input") return { panel: kind === "pooled" ? "fourth" : kind, row, col };
  return { panel: result.channels ? PANELS[channel] : "input", row, col };
}

function stageLabel(view) {
  const { result, settings } = view;
  const entry = view.store.menus.kernels[kernelIndex(settings.kernel, view.store.menus.kernels)];
  const pooled = result.pooled ? `, pooled ${result.pool.shape.join(" by ")}` : "";
  const map =
    result.problem === "kernel"
      ? "no feature map: the kernel does not fit"
      : `feature map ${result.mapShape.join(" by ")}${pooled}`;
  return `Input ${result.input.rows} by ${result.input.cols}, ${entry ? entry.label : "custom kernel"}, ${map}`;
}

export function drawWindowText(view) {
  const { result, settings, trace: found, pos } = view;
  const value = found && !isBuilding(view.terms) ? found.activated : null;
  if (view.layout.legend) view.legend.draw(view.scale, value, view.beyond, readingAt(view, view.reading), view.digits);
  view.termButtons.draw(view.terms?.done ?? null, found ? found.taps.length : 0);
  view.transport.draw({
    index: found ? pos.row * result.map.cols + pos.col : 0,
    count: view.count,
    row: pos.row,
    col: pos.col,
    playing: view.player.playing,
    speed: settings.speed,
    disabled: !found,
  });
  speak(view, found);
  view.depth.drawWindow(view);
  if (!view.compact) view.ledger.draw(view.scene());
}

/** The sentence; while playing at most once a second, so that a screen reader can follow. */
function speak(view, found) {
  const now = performance.now();
  view.sentence.setAttribute("aria-live", view.player.playing && now - (view.spokenAt ?? 0) < 1000 ? "off" : "polite");
  if (!view.player.playing || now - (view.spokenAt ?? 0) >= 1000) view.spokenAt = now;
  if (!found) {
    say(
      view.sentence,
      `No window fits, so there is nothing to add up.${view.lastValid ? " Below, dimmed: the last setting that worked." : ""}${view.remark}`,
    );
    return;
  }
  if (isBuilding(view.terms)) {
    say(view.sentence, termSentence(view.pos, termParts(found, view.terms, view.scene())));
    return;
  }
  say(
    view.sentence,
    windowSentence({
      ...view.pos,
      trace: found,
      digits: view.digits,
      relu: view.settings.activation === "relu",
      activated: found.activated,
      pool: found.pool,
      parts:
        view.result.channels && view.result.front === null
          ? channelSums(found, view.digits).map((sum, c) => `${COLOURS[c]} ${number(sum, view.digits)}`)
          : null,
    }) +
      (view.scale.mode === "wrap" ? wrapSentence(found.activated, wrapped(found.activated), view.digits) : "") +
      view.remark,
  );
}
