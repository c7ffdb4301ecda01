/** The number of the chosen sample, in a place of its own: what is typed on the signal lands here. */
import { element, say } from "../ui/dom.ts";
import { number, numberProblem, parseWeight } from "../text/numbers-and-sentences.ts";

export class SampleField {
  /**
   * @param {(index: number, value: number) => void} onEdit @param {() => void} leave  back to the signal
   * @param {(sentence: string) => void} complain
   */
  constructor(onEdit, leave, complain) {
    this.onEdit = onEdit;
    this.complain = complain;
    this.label = element("span", { class: "cl-label" });
    this.input = element("input", {
      class: "cl-sample",
      type: "text",
      inputmode: "decimal",
      autocomplete: "off",
      spellcheck: "false",
    });
    this.root = element("label", { class: "cl-field" }, this.label, this.input);
    this.input.addEventListener("focus", () => {
      this.before = this.signal[this.index];
      if (!this.typing) this.input.select();
    });
    this.input.addEventListener("input", () => this.read());
    this.input.addEventListener("blur", () => this.settle());
    this.input.addEventListener("keydown", (event) => {
      event.stopPropagation(); // the notebook binds the same keys
      if (event.key === "Escape") {
        this.onEdit(this.index, this.before);
        this.input.value = this.text;
      }
      if (event.key === "Escape" || event.key === "Enter") leave();
    });
  }

  draw(index, signal) {
    Object.assign(this, { index, signal });
    say(this.label, `Sample ${index}`);
    this.input.setAttribute("aria-label", `Value of sample ${index}`);
    if (!this.typing) this.input.value = this.text;
  }

  get text() {
    return number(this.signal[this.index], 6).replace(/,/g, "");
  }

  /** The first character typed on the signal replaces the present number. */
  type(character) {
    this.typing = true;
    this.input.focus();
    this.input.value = character;
    this.read();
  }

  focus() {
    this.input.focus();
  }

  read() {
    this.typing = true;
    const value = parseWeight(this.input.value);
    this.input.classList.toggle("cl-bad", value === null);
    this.complain("");
    if (value !== null) this.onEdit(this.index, value);
  }

  /** Names a text that is not a number, and restores the sample. */
  settle() {
    if (parseWeight(this.input.value) === null)
      this.complain(numberProblem(this.input.value, `Sample ${this.index} stays ${this.text}`));
    this.typing = false;
    this.input.classList.remove("cl-bad");
    this.input.value = this.text;
  }
}
