/** Mouse, touch and keyboard: drag a sample, a tap, the kernel along; walk and type. */
import { handStep, indexAt, onStep } from "../layout/signal.ts";
import { firstOf, outputAt } from "../core/signal.ts";

const place = (pad, event) => {
  const box = pad.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
};

/** Calls `start(event)` when a pad is pressed; what it returns is called at every move, its `end` at the end. */
function onDrag(pad, start) {
  let move = null;
  pad.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    move = start(event);
    if (move) pad.setPointerCapture(event.pointerId);
  });
  pad.addEventListener("pointermove", (event) => move?.(event));
  for (const type of ["pointerup", "pointercancel", "lostpointercapture"]) {
    pad.addEventListener(type, () => {
      move?.end?.();
      move = null;
    });
  }
}

/** Drags a value up and down: it keeps its distance to the pointer. `set` gets the new value on every move. */
function lift(view, event, { strip, range, value, set }) {
  const from = event.clientY;
  const step = handStep(range);
  let moved = false;
  const move = (now) => {
    moved ||= Math.abs(now.clientY - from) > 2; // a click only chooses
    if (!moved) return;
    const wish = value - ((now.clientY - from) * (range[1] - range[0])) / strip.h;
    view.held = true;
    set(onStep(Math.max(range[0], Math.min(range[1], wish)), step));
  };
  move.end = () => {
    view.held = false;
    if (moved) view.draw("settings"); // the ranges fit the new value
  };
  return move;
}

/** The place of an event along the axis, not rounded; a pad begins where the axis begins. */
const along = (view, pad, event) => indexAt({ ...view.layout.axis, x: 0 }, place(pad, event).x);

const within = (index, count) => Math.max(0, Math.min(count - 1, index));

/** Listens on the view's pads and on its kernel. */
export function signalInput(view) {
  const { input, laid, output, kernel } = view.pads;
  const isCurves = () => view.settings.continuous;

  onDrag(input, (event) => {
    input.focus({ preventScroll: true });
    if (isCurves()) return slide(view, input, event);
    const index = within(Math.round(along(view, input, event)), view.settings.signal.length);
    view.choose(index);
    view.pointAt(null);
    return lift(view, event, {
      strip: view.layout.strips.input,
      range: view.ranges.input,
      value: view.settings.signal[index],
      set: (value) => view.edit("signal", index, value),
    });
  });
  onDrag(kernel, (event) => {
    const { cell, bars } = view.layout.kernel;
    const index = within(Math.floor(place(kernel, event).x / cell), view.settings.kernel.length);
    return lift(view, event, {
      strip: bars,
      range: view.ranges.kernel,
      value: view.settings.kernel[index],
      set: (value) => view.edit("kernel", index, value),
    });
  });
  onDrag(laid, (event) => slide(view, laid, event));
  onDrag(output, (event) => {
    output.focus({ preventScroll: true });
    const jump = (now) => {
      const at = along(view, output, now);
      if (isCurves()) view.moveTime(at);
      else if (view.result.output) view.moveTo(outputAt(view.result.step, at));
    };
    jump(event);
    return jump;
  });

  input.addEventListener("pointermove", (event) => {
    if (view.held || isCurves() || event.pointerType === "touch") return;
    const index = Math.round(along(view, input, event));
    const { start, size, end } = view.result.step;
    view.pointAt(index >= -start && index < size + end ? { kind: "input", index } : null);
  });
  output.addEventListener("pointermove", (event) => {
    if (isCurves() || !view.result.output || event.buttons) return;
    const index = outputAt(view.result.step, along(view, output, event));
    view.pointAt(index >= 0 && index < view.result.output.length ? { kind: "output", index } : null);
  });
  for (const pad of [input, output]) pad.addEventListener("pointerleave", () => view.pointAt(null));

  input.addEventListener("focus", () => {
    if (!isCurves() && view.chosen === null) view.choose(0); // so that the keys have something to act on
  });
  input.addEventListener("keydown", (event) => act(event, isCurves() ? walk(view, event) : change(view, event)));
  output.addEventListener("keydown", (event) => act(event, walk(view, event)));
  view.kernel.root.addEventListener("keydown", (event) => changeWeight(view, event), { capture: true });
}

/** Slides the kernel, or g, along: it is held where it was taken. */
function slide(view, pad, event) {
  const at = (now) => along(view, pad, now);
  view.pointAt(null);
  if (view.settings.continuous) {
    const grip = at(event) - view.settings.t;
    return (now) => view.moveTime(at(now) - grip);
  }
  if (!view.result.output) return null;
  const { step } = view.result;
  const first = firstOf(step, view.position);
  const inside = at(event) >= first - 0.5 && at(event) <= first + step.span - 0.5;
  const grip = inside ? at(event) - first : (step.span - 1) / 2;
  const move = (now) => view.moveTo(Math.round((at(now) - grip + step.start) / step.stride));
  if (!inside) move(event);
  return move;
}

function act(event, action) {
  if (!action || event.altKey || event.metaKey) return;
  event.preventDefault();
  event.stopPropagation(); // the notebook binds the same keys
  action();
}

/** Keys that move the window, or g. */
function walk(view, { key, shiftKey }) {
  const by = shiftKey ? 10 : 1;
  return {
    ArrowLeft: () => view.stepBy(-by),
    ArrowRight: () => view.stepBy(by),
    Home: () => view.moveTo(0),
    End: () => view.moveTo(Infinity),
    " ": () => view.play(),
    ",": () => view.stepBy(-1),
    ".": () => view.stepBy(1),
    Escape: () => view.stopFilling(),
  }[key];
}

/** Keys on the signal: choose a sample, change it, type it. */
function change(view, { key, shiftKey }) {
  const { signal } = view.settings;
  const index = view.chosen ?? 0;
  const by = shiftKey ? 10 : 1;
  const step = handStep(view.ranges.input);
  const raise = (steps) => view.edit("signal", index, onStep(signal[index] + steps * by * step, step));
  if (/^[\d−-]$/.test(key)) return () => view.field.type(key);
  return {
    ArrowLeft: () => view.choose(Math.max(0, index - by)),
    ArrowRight: () => view.choose(Math.min(signal.length - 1, index + by)),
    Home: () => view.choose(0),
    End: () => view.choose(signal.length - 1),
    ArrowUp: () => raise(1),
    ArrowDown: () => raise(-1),
    Enter: () => view.field.focus(),
    " ": () => view.play(),
    ",": () => view.stepBy(-1),
    ".": () => view.stepBy(1),
    Escape: () => view.choose(null),
  }[key];
}

/** Up and down change a weight; everything else is the table's own. */
function changeWeight(view, event) {
  const sign = { ArrowUp: 1, ArrowDown: -1 }[event.key];
  const index = view.kernel.inputs[0]?.indexOf(event.target) ?? -1;
  if (!sign || index < 0) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  delete event.target.dataset.typing;
  const step = handStep(view.ranges.kernel);
  view.edit("kernel", index, onStep(view.settings.kernel[index] + sign * step * (event.shiftKey ? 10 : 1), step));
  event.target.select();
}
