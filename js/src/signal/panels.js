/** Parts of a SignalExplorer besides its strips: headings, controls, words, formula, the setting that does not fit. */
import { element, refresh, say } from "../ui/dom.ts";
import { formulas } from "../ui/size-formula.js";
import { partnersOf, remedies, sampleAt } from "../core/signal.ts";
import { indexIn } from "../state/signal-settings.ts";
import {
  MODE_TEXT,
  NO_WINDOW,
  areaSentence,
  outputSentence,
  partnerSentence,
  problemText,
  sumMeaning,
  unreadSentence,
} from "../text/signal.ts";
import { number, plural, weightText, whole } from "../text/numbers-and-sentences.ts";

export function drawSettings(view) {
  const { settings, result, layout: L, store } = view;
  markControls(view);
  view.actions.offer();
  view.field.root.hidden = view.kernel.root.hidden = view.pads.kernel.hidden = settings.continuous;
  if (settings.continuous) drawCurveWords(view);
  else {
    const { step } = result;
    const padded = step.start + step.end ? `, padded ${whole(step.size + step.start + step.end)}` : "";
    head(view, "input", "Input", `${plural(step.size, "sample")}${result.problem ? "" : padded}`);
    head(view, "kernel", "Kernel", `${plural(step.kernel, "tap")} as written`);
    view.kernel.draw([settings.kernel], settings.flip, L.kernel, view.page.theme, view.denominator);
    view.kernel.inputs[0].forEach((input, i) => input.setAttribute("aria-label", `weight ${i + 1} of ${step.kernel}`));
    const entry = store.menus.kernel[indexIn(store.menus.kernel, settings.kernel)];
    const sum = settings.kernel.reduce((a, b) => a + b, 0);
    tell(view, entry ? entry.meaning : "Your own kernel.", `Weights add up to ${number(sum, 3)}: ${sumMeaning(sum)}.`);
    drawProblem(view);
  }
  refresh(
    view.formulas,
    ...(settings.continuous ? [] : [formulas(result, L.form, { lines: ["Length"], result: "output" })]),
  );
  const label = labelOf(view);
  view.root.setAttribute("aria-label", label);
  view.pads.input.setAttribute(
    "aria-label",
    settings.continuous
      ? `${label}. Arrows slide g.`
      : `${label}. Arrows choose a sample and change it; type a number to set it.`,
  );
  view.pads.output.setAttribute(
    "aria-label",
    settings.continuous ? "Result. Arrows slide g." : "Output. Arrows move the window.",
  );
}

function drawCurveWords(view) {
  const { settings, result, layout: L } = view;
  view.problem.hidden = true;
  head(view, "input", "f and g", `f(x) as a line, ${settings.flip ? "g(t − x)" : "g(x − t)"} dashed`);
  head(view, "kernel", "g(x)", "as written");
  head(
    view,
    "output",
    settings.flip ? "Convolution" : "Cross-correlation",
    settings.flip && L.form !== "narrow" ? "(f ∗ g)(t): the area at every t" : "the area at every t",
  );
  const how = settings.flip ? "g is turned round at zero and slid by t." : "g is slid by t as it is.";
  tell(
    view,
    how,
    result.exact ? "The curves are straight lines: areas are exact." : "Areas by Simpson's rule, in steps of 0.01.",
  );
  say(
    view.captionText,
    settings.flip
      ? "The area is largest where the flipped g covers most of f."
      : "Without the flip this is cross-correlation, as in neural networks.",
  );
  view.captionButton.hidden = true;
}

function tell(view, meaning, more) {
  say(view.note.children[0], meaning);
  say(view.note.children[1], more);
}

function head(view, name, title, size) {
  say(view.headings[name].title, title);
  say(view.headings[name].size, size);
}

function labelOf(view) {
  const { settings, result } = view;
  if (settings.continuous) {
    const name = (curve) => (typeof curve === "string" ? curve : "own curve");
    return `f ${name(settings.f)}, g ${name(settings.g)}, ${settings.flip ? "convolution" : "cross-correlation"}`;
  }
  const kernel = view.store.menus.kernel[indexIn(view.store.menus.kernel, settings.kernel)];
  const output = result.problem ? "no output: the kernel does not fit" : `output of ${result.step.map}`;
  return `Signal of ${result.step.size} samples, ${kernel ? kernel.label : "custom kernel"}, ${output}`;
}

/** Shows the controls of this picture, and marks those that an impossible setting is about. */
export function markControls(view) {
  const { settings, result } = view;
  for (const group of view.controls.children)
    group.hidden = group.getAttribute("aria-label").startsWith("Curve") !== settings.continuous;
  const guilty = new Set(result.problem ? ["padding", settings.dilation > 1 ? "dilation" : "kernel_size"] : []);
  for (const slot of view.controls.querySelectorAll("[data-control]")) {
    slot.classList.toggle("cl-bad", guilty.has(slot.dataset.control));
    slot.parentNode.classList.toggle(
      "cl-bad-row",
      [...slot.parentNode.children].some((child) => guilty.has(child.dataset.control)),
    );
  }
}

function drawProblem(view) {
  const { result, settings } = view;
  view.problem.hidden = !result.problem;
  if (!result.problem) {
    view.problem.replaceChildren();
    return;
  }
  const { title, body } = problemText(result.step);
  const found = remedies(settings, view.lastSettings);
  refresh(view.problem, element("b", { class: "cl-problem-title" }, title), element("p", {}, body));
  const button = ({ label, change }) =>
    element("button", { type: "button", class: "cl-button", onclick: () => view.store.change(change) }, label);
  view.problem.append(element("div", { class: "cl-remedies" }, ...found.map(button)));
}

export function drawCurvePosition(view) {
  const { settings, result, index } = view;
  const area = result.output[index];
  head(view, "laid", settings.flip ? "g(t − x)" : "g(x − t)", settings.flip ? "flipped, then slid by t" : "slid by t");
  head(view, "products", "Product", `area ${number(area, 4)}`);
  say(view.sentence, areaSentence({ t: settings.t, area, exact: result.exact, flip: settings.flip }));
  view.sum.root.hidden = true;
}

export function drawSamplePosition(view) {
  const { settings, result, trace, page, layout: L, digits, denominator, partners, hover } = view;
  view.sum.root.hidden = false;
  view.kernel.fade(partners ? (_, col) => partners.tap.has(col) : null);
  view.field.draw(view.chosen ?? 0, settings.signal);
  // as long as one of its products is meant, the others fade
  const isMeant = { tap: (_, i) => i === hover.index, input: (tap) => tap.col === hover.index }[hover?.kind];
  const isFaded = isMeant && trace?.taps.some(isMeant) ? (tap) => !isMeant(tap, tap.index) : null;
  view.sum.draw(trace, { digits, denominator, theme: page.theme, form: L.form, width: L.width, isFaded });
  if (!trace) {
    head(view, "laid", "Kernel", "does not fit");
    head(view, "products", "", "");
    head(view, "output", "Output", "none");
    say(view.sentence, `${NO_WINDOW}${view.valid ? " Dimmed: the last setting that worked." : ""}`);
    say(view.captionText, "");
    view.captionButton.hidden = true;
    return;
  }
  const ends = [trace.taps[0].col, trace.taps[trace.taps.length - 1].col].map((n) => whole(n));
  head(view, "laid", "Kernel", `${settings.flip ? "flipped, " : ""}below samples ${ends[0]} to ${ends[1]}`);
  head(view, "products", "Products", `their area adds up to ${number(trace.sum, digits)}`);
  head(view, "output", "Output", plural(result.step.map, "value"));
  say(view.sentence, outputSentence({ position: view.position, trace, digits }));
  drawCaption(view);
}

function drawCaption(view) {
  const { settings, result, hover, chosen, denominator } = view;
  view.captionText.setAttribute("aria-live", hover ? "off" : "polite"); // a chosen sample is read aloud, a passing pointer not
  const item = hover ?? (chosen === null ? null : { kind: "input", index: chosen });
  const { step } = result;
  if (item) {
    const padded = item.kind === "input" && (item.index < 0 || item.index >= step.size);
    const weights = settings.flip ? [...settings.kernel].reverse() : settings.kernel;
    const value =
      item.kind === "tap" ? weightText(weights[item.index], denominator) : number(sampleAt(settings, item.index), 4);
    say(view.captionText, partnerSentence(item, partnersOf(result, item), { value, padded, taps: step.kernel }));
    view.captionButton.hidden = true;
    return;
  }
  const extra = result.saves ? [result.saves[0] - step.start, result.saves[1] - step.end] : null;
  say(
    view.captionText,
    unreadSentence(result.unread, step.size, extra, step.start + step.end > 0, MODE_TEXT[settings.padding_mode]),
  );
  view.captionButton.hidden = !extra;
  if (extra) {
    say(view.captionButton, result.unread.length === 1 ? "Add it" : "Add them");
    const [start, end] = result.saves;
    view.saving = start === end ? start : [start, end];
  }
}
