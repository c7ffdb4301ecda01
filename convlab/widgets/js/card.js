/** The card of an exercise. Judges in the page; Python hears the answer and judges by the same rules. */
import { asText, isReadable, judge, optionOf } from "./answers.js";
import { element, say } from "./dom.js";
import { themeOf, watchTheme } from "./theme.js";

const WATCHED = ["spec", "answer", "hints_shown", "compared"];
const minus = (number) => String(number).replace("-", "−");

/** An answer in a sentence; an option stands in quotation marks. */
function quoted({ kind, options }, answer) {
  if (kind === "number") return minus(answer);
  return `“${options[optionOf(options, answer)][0]}”`;
}

/** A table of numbers that belongs to the prompt. */
function grid([label, rows]) {
  const cells = (row) => element("tr", {}, ...row.map((value) => element("td", {}, minus(value))));
  const table = element("table", { "aria-label": label }, element("tbody", {}, ...rows.map(cells)));
  return element("div", { class: "cl-grid" }, element("div", { class: "cl-kind", "aria-hidden": "true" }, label), table);
}

/** The place for the answer: { node, read(), write(text), lock(locked), focus() }. */
function numberField({ prompt }) {
  const input = element("input", { type: "text", class: "cl-answer", autocomplete: "off", spellcheck: "false", "aria-label": `Your answer. ${prompt}` });
  return {
    node: input,
    read: () => input.value,
    write: (text) => { input.value = text; },
    lock: (locked) => { input.readOnly = locked; },
    focus: () => input.focus(),
  };
}

function choiceField({ prompt, options }) {
  const radios = options.map(([label]) => element("input", { type: "radio", name: "answer", value: label }));
  const labels = radios.map((radio) => element("label", { class: "cl-option" }, radio, element("span", {}, radio.value)));
  return {
    node: element("div", { class: "cl-options", role: "radiogroup", "aria-label": prompt }, ...labels),
    read: () => radios.find((radio) => radio.checked)?.value ?? "",
    write: (text) => {
      const index = optionOf(options, text);
      radios.forEach((radio, i) => { radio.checked = i === index; });
    },
    lock: (locked) => radios.forEach((radio) => { radio.disabled = locked && !radio.checked; }),
    focus: () => radios.find((radio) => radio.checked)?.focus(),
  };
}

class CardView {
  constructor(model, el, signal) {
    this.model = model;
    const spec = model.get("spec");
    this.field = (spec.kind === "number" ? numberField : choiceField)(spec);
    this.check = element("button", { type: "submit" });
    this.hint = element("button", { type: "button", onclick: () => this.set("hints_shown", model.get("hints_shown") + 1) });
    this.verdict = element("b");
    this.message = element("span");
    this.result = element("p", { class: "cl-result", role: "status", "aria-live": "polite" }, this.verdict, " ", this.message);
    this.hints = element("ol", { class: "cl-hints", "aria-live": "polite" });
    const form = element("form", { class: "cl-form" },
      this.field.node, element("div", { class: "cl-buttons" }, this.check, this.hint));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
    this.root = element("section", { class: "convlab-card", "aria-label": `${spec.predict ? "Prediction" : "Exercise"} ${spec.name}`, "data-lm-suppress-shortcuts": "true" },
      element("p", { class: "cl-kind" }, spec.predict ? "Predict" : "Exercise"),
      element("p", { class: "cl-prompt" }, spec.prompt),
      spec.grids.length > 0 ? element("div", { class: "cl-grids" }, ...spec.grids.map(grid)) : null,
      form, this.result, this.hints);
    // The notebook binds keys too, and would take what is meant for the card. Shift + Enter still runs the cell.
    this.root.addEventListener("keydown", (event) => {
      if (!(event.key === "Enter" && (event.shiftKey || event.ctrlKey || event.metaKey))) event.stopPropagation();
    });
    el.append(this.root);
    const draw = () => this.draw();
    for (const name of WATCHED) model.on(`change:${name}`, draw);
    signal.addEventListener("abort", () => WATCHED.forEach((name) => model.off(`change:${name}`, draw)));
    const dress = () => { this.root.dataset.theme = themeOf(this.root); };
    watchTheme(dress, signal);
    dress();
    const answer = model.get("answer");
    if (answer !== null) this.field.write(answer);
    this.written = answer;
    this.draw();
  }

  set(name, value) {
    this.model.set(name, value);
    this.model.save_changes();
  }

  /** A prediction is locked as soon as there is one. */
  isLocked() {
    const spec = this.model.get("spec");
    return spec.predict && isReadable(spec, this.model.get("answer"));
  }

  submit() {
    if (this.isLocked()) {
      this.set("compared", true);
      return;
    }
    const typed = asText(this.field.read());
    this.empty = typed === null;
    this.written = typed;
    if (typed === this.model.get("answer")) this.draw();
    else this.set("answer", typed);
  }

  draw() {
    const spec = this.model.get("spec");
    const answer = this.model.get("answer");
    if (answer !== this.written) { // Python has answered
      this.written = answer;
      this.field.write(answer ?? "");
    }
    const locked = this.isLocked();
    const compared = this.model.get("compared");
    this.field.lock(locked);
    say(this.check, !spec.predict ? "Check" : locked ? "Compare" : "Lock in my prediction");
    if (locked && compared && document.activeElement === this.check) this.field.focus();
    this.check.hidden = locked && compared;
    this.drawHints(spec, spec.predict && !compared);
    const [state, verdict, message] = locked ? this.prediction(spec, answer, compared) : this.judged(spec, answer);
    this.root.dataset.state = state;
    say(this.verdict, verdict);
    say(this.message, message);
  }

  judged(spec, answer) {
    const { state, message } = judge(spec, answer);
    if (state === "not attempted") return [state, "", this.empty ? "Answer first: a guess is welcome." : ""];
    return [state, state === "correct" ? "Correct." : "Not yet.", message];
  }

  prediction(spec, answer, compared) {
    const said = `You said ${quoted(spec, answer)}.`;
    if (!compared) return ["locked", said, spec.then];
    const { state, message } = judge(spec, answer);
    if (state === "correct") return [state, `${said} Right.`, message];
    return [state, `${said} It is ${quoted(spec, spec.answer)}.`, `${message} ${spec.why}`];
  }

  drawHints({ hints, solution }, hidden) {
    const stages = [...hints, ...(solution ? [solution] : [])];
    const shown = Math.min(this.model.get("hints_shown"), stages.length);
    const none = hidden || shown >= stages.length;
    if (none && document.activeElement === this.hint) this.check.focus();
    this.hint.hidden = none;
    say(this.hint, shown < hints.length ? (hints.length > 1 ? `Hint ${shown + 1} of ${hints.length}` : "Hint") : "Show the solution");
    while (this.hints.childElementCount > shown) this.hints.lastChild.remove();
    for (let i = this.hints.childElementCount; i < shown; i += 1) this.hints.append(element("li", {}, stages[i]));
  }
}

function render({ model, el, signal }) {
  new CardView(model, el, signal);
}

export default { render };
