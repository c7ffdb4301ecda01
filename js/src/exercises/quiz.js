/** The quiz: one question at a time; the score, and what to read again, when the learner asks. */
import { asText, judge } from "./grading.js";
import { element, say } from "../ui/dom.ts";
import { answerField, question, quoted } from "./answer-fields.js";
import { frame } from "../ui/card-frame.js";
import { change, watch } from "../state/model.ts";

/** Number of right answers, and the lessons of the wrong ones, in order. */
export function score(specs, answers) {
  const right = specs.map((spec, i) => judge(spec, answers[i]).state === "correct");
  const again = [...new Set(specs.filter((_, i) => !right[i]).map(({ lesson }) => lesson))].sort();
  return { right, count: right.filter(Boolean).length, again };
}

class QuizView {
  constructor(model, el, signal) {
    this.model = model;
    this.root = frame(el, "Quiz", signal, (theme) => this.question.paint(theme));
    this.kind = element("p", { class: "cl-kind" });
    this.places = element("ol", { class: "cl-places" });
    this.buttonsByPlace = model
      .get("specs")
      .map((_, i) =>
        element("button", { type: "button", class: "cl-place", onclick: () => this.go(i) }, String(i + 1)),
      );
    this.places.append(...this.buttonsByPlace.map((button) => element("li", {}, button)));
    this.body = element("div", { class: "cl-question" });
    this.back = element("button", { type: "button", onclick: () => this.go(model.get("at") - 1) }, "Back");
    this.next = element("button", { type: "submit" });
    this.finish = element("button", { type: "button", onclick: () => this.toggle() });
    this.verdict = element("b");
    this.message = element("span");
    this.result = element(
      "p",
      { class: "cl-result", role: "status", "aria-live": "polite" },
      this.verdict,
      " ",
      this.message,
    );
    this.total = element("b");
    this.again = element("span");
    this.score = element(
      "p",
      { class: "cl-score", role: "status", "aria-live": "polite" },
      this.total,
      " ",
      this.again,
    );
    this.form = element("form", { class: "cl-form cl-column" });
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.go(model.get("at") + 1);
    });
    this.form.append(this.body, element("div", { class: "cl-buttons" }, this.back, this.next, this.finish));
    this.root.append(this.kind, this.places, this.form, this.result, this.score);
    this.draw();
    watch(model, ["answers", "scored", "at", "specs"], () => this.draw());
  }

  set(traits) {
    change(this.model, traits);
  }

  /** The answers, with the present text of the field. */
  taken() {
    const answers = [...this.model.get("answers")];
    answers[this.shown] = asText(this.field.read());
    return answers;
  }

  go(at) {
    const last = this.model.get("specs").length - 1;
    const scored = this.model.get("scored");
    this.written = scored ? this.written : asText(this.field.read());
    this.set({ at: Math.max(0, Math.min(last, at)), ...(scored ? {} : { answers: this.taken() }) });
    this.field.focus();
  }

  toggle() {
    const scored = !this.model.get("scored");
    if (scored) this.written = asText(this.field.read());
    this.set(scored ? { answers: this.taken(), scored } : { scored });
  }

  draw() {
    const [specs, answers, scored, at] = ["specs", "answers", "scored", "at"].map((name) => this.model.get(name));
    const spec = specs[at];
    if (this.shown !== at) {
      this.shown = at;
      this.question = question(spec);
      this.field = answerField(spec);
      this.body.replaceChildren(this.question.node, this.field.node);
      this.question.paint(this.root.dataset.theme);
      this.written = null;
    }
    if (this.written !== answers[at]) {
      this.written = answers[at];
      this.field.write(answers[at] ?? "");
    }
    this.field.lock(scored);
    const found = score(specs, answers);
    const answered = answers.filter((answer) => answer !== null).length;
    say(this.kind, `Quiz · question ${at + 1} of ${specs.length} · ${answered} answered`);
    this.buttonsByPlace.forEach((button, i) =>
      this.dress(button, i, { at, scored, isAnswered: answers[i] !== null, isRight: found.right[i] }),
    );
    this.back.disabled = at === 0;
    say(this.next, "Next");
    this.next.disabled = at === specs.length - 1;
    say(this.finish, scored ? "Go on answering" : "Show my score");
    this.drawResult(spec, answers[at], scored);
    say(this.total, scored ? `${found.count} of ${specs.length} right.` : "");
    const lessons = this.model.get("lessons");
    const list = found.again.map((lesson) => `${lesson} ${lessons[lesson]}`).join(" · ");
    say(this.again, !scored ? "" : found.again.length ? `To read again: ${list}` : "Nothing to read again.");
  }

  dress(button, i, { at, scored, isAnswered, isRight }) {
    button.dataset.state = scored ? (isRight ? "right" : "wrong") : isAnswered ? "answered" : "open";
    const words = { right: "right", wrong: "not right", answered: "answered", open: "not answered" };
    button.setAttribute("aria-label", `Question ${i + 1}, ${words[button.dataset.state]}`);
    if (i === at) button.setAttribute("aria-current", "step");
    else button.removeAttribute("aria-current");
  }

  drawResult(spec, answer, scored) {
    const { state, message } = judge(spec, answer);
    say(
      this.verdict,
      !scored
        ? ""
        : state === "correct"
          ? "Correct."
          : answer === null
            ? `No answer. It is ${quoted(spec, spec.answer)}.`
            : `Not right. It is ${quoted(spec, spec.answer)}.`,
    );
    say(this.message, !scored ? "" : state === "correct" || answer === null ? spec.why : `${message} ${spec.why}`);
  }
}

function render({ model, el, signal }) {
  new QuizView(model, el, signal);
}

export default () => ({ render });
