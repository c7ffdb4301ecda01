/** Card of an exercise. Grades in the page; Python receives the answer and grades by the same rules. */
import { asText, isReadable, judge, VERDICTS } from "./grading.js";
import { element, focusedBeside, say } from "../ui/dom.ts";
import { answerField, question, quoted } from "./answer-fields.js";
import { frame } from "../ui/card-frame.js";
import { change, isPage, watch } from "../state/model.ts";

const NEEDS_PYTHON = "This exercise runs your program, and that needs Python: open the lesson in JupyterLab.";
const WATCHED = ["spec", "answer", "hints_shown", "compared", "solved", "said", "ahead"];

class CardView {
  constructor(model, el, signal) {
    this.model = model;
    const spec = model.get("spec");
    const name = `${spec.predict ? "Prediction" : "Exercise"} ${spec.name}`;
    this.root = frame(el, name, signal, (theme) => this.question.paint(theme));
    this.check = element("button", { type: "submit" });
    this.hint = element("button", {
      type: "button",
      onclick: () => this.set({ hints_shown: model.get("hints_shown") + 1 }),
    });
    this.next = element("button", { type: "button", onclick: () => this.goOn() }, "Another one");
    this.kind = element("p", { class: "cl-kind" });
    this.verdict = element("b");
    this.message = element("span");
    this.result = element(
      "p",
      { class: "cl-result", role: "status", "aria-live": "polite" },
      this.verdict,
      " ",
      this.message,
    );
    this.hints = element("ol", { class: "cl-hints", "aria-live": "polite" });
    this.buttons = element("div", { class: "cl-buttons" }, this.check, this.hint, this.next);
    this.form = element("form", { class: "cl-form" });
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
    this.draw();
    watch(model, WATCHED, () => this.draw());
  }

  set(traits) {
    change(this.model, traits);
  }

  /** The parts that belong to one question. */
  build(spec) {
    this.spec = spec;
    this.question = question(spec);
    this.field = answerField(spec);
    this.empty = false;
    this.hints.replaceChildren();
    this.form.replaceChildren(...[this.field.node, this.buttons].filter(Boolean));
    this.root.replaceChildren(this.kind, this.question.node, this.form, this.result, this.hints);
    this.question.paint(this.root.dataset.theme);
    const answer = this.model.get("answer");
    this.written = answer;
    if (answer !== null && answer !== undefined) this.field.write(answer);
  }

  /** A prediction is locked as soon as there is one. */
  isLocked() {
    return this.spec.predict && isReadable(this.spec, this.model.get("answer"));
  }

  submit() {
    if (this.isLocked()) {
      this.set({ compared: true });
      return;
    }
    const typed = asText(this.field.read());
    this.empty = typed === null;
    this.written = typed;
    if (typed === this.model.get("answer")) this.draw();
    else this.set({ answer: typed });
  }

  /** The next question of a practice: Python sends some ahead. */
  get following() {
    const number = this.model.get("number");
    return (this.model.get("ahead") ?? []).find(([at]) => at === number + 1)?.[1];
  }

  goOn() {
    const spec = this.following;
    this.set({ spec, number: this.model.get("number") + 1, answer: null, hints_shown: 0 });
    this.field.focus();
  }

  draw() {
    const spec = this.model.get("spec");
    if (JSON.stringify(spec) !== JSON.stringify(this.spec)) this.build(spec);
    const answer = this.model.get("answer");
    if (answer !== this.written) {
      // Python has answered
      this.written = answer;
      this.field.write(answer ?? "");
    }
    const locked = this.isLocked();
    const compared = this.model.get("compared");
    this.field.lock(locked);
    const practice = this.model.get("number");
    const kind = practice !== undefined ? `Practice ${practice + 1}` : spec.predict ? "Predict" : "Exercise";
    say(this.kind, this.model.get("solved") ? `${kind} · solved` : kind);
    say(this.check, !spec.predict ? "Check" : locked ? "Compare" : "Lock in my prediction");
    if (locked && compared && focusedBeside(this.check) === this.check) this.field.focus();
    this.check.hidden = spec.kind === "code" || (locked && compared);
    this.next.hidden = !this.following;
    this.drawHints(spec, spec.predict && !compared);
    const [state, verdict, message] = locked ? this.prediction(spec, answer, compared) : this.judged(spec, answer);
    this.root.dataset.state = state;
    say(this.verdict, verdict);
    say(this.message, message);
  }

  judged(spec, answer) {
    if (spec.kind === "code" && isPage(this.model)) return ["not attempted", "", NEEDS_PYTHON];
    const { state, message } = spec.kind === "code" ? this.model.get("said") : judge(spec, answer);
    if (state === "not attempted") return [state, "", this.empty ? "Answer first: a guess is welcome." : ""];
    return [state, VERDICTS[state], message];
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
    if (none && focusedBeside(this.hint) === this.hint) this.check.focus();
    this.hint.hidden = none;
    say(
      this.hint,
      shown < hints.length ? (hints.length > 1 ? `Hint ${shown + 1} of ${hints.length}` : "Hint") : "Show the solution",
    );
    while (this.hints.childElementCount > shown) this.hints.lastChild.remove();
    for (let i = this.hints.childElementCount; i < shown; i += 1) this.hints.append(element("li", {}, stages[i]));
  }
}

function render({ model, el, signal }) {
  new CardView(model, el, signal);
}

export default () => ({ render });
