/** Exports of a view: the settings as code, the view as a picture, the moving window as an animation. */
import { LABELS } from "../codegen/templates.ts";
import { element, focusedBeside, say } from "./dom.ts";
import { pictureOf } from "./screenshot.js";
import { isPage, send } from "../state/model.ts";
import { plural, sizeText, whole } from "../text/numbers-and-sentences.ts";

const PATIENCE = 4000; // ms until Python's silence is worth a word
const NEEDS_KERNEL = "Save animation needs a running kernel";

/**
 * What is its own in an Explorer (explorer/export.js) and in a SignalExplorer (signal/export.js).
 *
 * @typedef {object} Out
 * @property {() => string[]} frameworks  libraries for which there is code
 * @property {(framework: string) => { text?: string, upTo?: string, note?: string, problem?: string }} code
 * @property {() => string} stem  of a file's name: "cat-laplacian"
 * @property {() => string} still  why nothing moves, or ""
 * @property {string} noun  what the frames of the animation show: "window"
 */

export class Actions {
  /** @param {{ root: Element, model: object, signal: AbortSignal }} view @param {Out} out */
  constructor(view, out) {
    Object.assign(this, { view, out });
    this.asked = null; // the animation that Python has been asked for
    this.library = element("select", { class: "cl-select", "aria-label": "Library of the code" });
    this.offer();
    const button = (label, act, title) =>
      element("button", { type: "button", class: "cl-link", title, onclick: () => this.run(act) }, label);
    this.said = element("output", { class: "cl-said", "aria-live": "polite" });
    this.root = element(
      "div",
      { class: "cl-actions", role: "group", "aria-label": "Take along" },
      element(
        "div",
        { class: "cl-action-row" },
        button("Copy code", () => this.copyCode(), "The present settings as code"),
        this.library,
        button("Save picture", () => this.savePicture(), "This view as a PNG file"),
        button(
          "Save animation",
          () => this.saveAnimation(),
          "The window's walk as a GIF file; Python makes it, so a kernel has to run",
        ),
      ),
      this.said,
    );
    this.root.addEventListener("keydown", (event) => event.stopPropagation());
    const { model, signal } = view;
    model.on("msg:custom", (content, buffers) => this.hear(content, buffers));
    signal.addEventListener("abort", () => clearTimeout(this.waiting));
  }

  /** The libraries of the menu. */
  offer() {
    const names = this.out.frameworks();
    if (names.join() === [...this.library.options].map((option) => option.value).join()) return;
    const chosen = this.library.value;
    this.library.replaceChildren(...names.map((name) => element("option", { value: name }, LABELS[name])));
    if (names.includes(chosen)) this.library.value = chosen;
  }

  /** Runs an action; a failure is explained in place. */
  async run(act) {
    try {
      await act();
    } catch (error) {
      say(this.said, `That did not work: ${error.message}`);
    }
  }

  /* ---- code ---- */

  async copyCode() {
    const framework = this.library.value;
    const { text, upTo, note = "", problem } = this.out.code(framework);
    if (problem) {
      say(this.said, problem);
      return;
    }
    await copy(text, this.root);
    say(this.said, `Copied ${plural(text.split("\n").length, "line")} for ${LABELS[framework]}, up to ${upTo}.${note}`);
  }

  /* ---- picture ---- */

  async savePicture() {
    const { blob, width, height } = await pictureOf(this.view.root, ".cl-actions");
    const name = `${this.out.stem()}.png`;
    download(blob, name);
    say(this.said, `Saved ${name}, ${sizeText(height, width)} pixels.`);
  }

  /* ---- animation ---- */

  saveAnimation() {
    const { model } = this.view;
    const still = this.out.still();
    if (still) {
      say(this.said, still);
      return;
    }
    if (isPage(model)) {
      say(this.said, "Save animation needs Python: open the lesson in JupyterLab.");
      return;
    }
    send(model); // Python shall know the settings that are on the screen
    this.asked = crypto.getRandomValues(new Uint32Array(1))[0];
    clearTimeout(this.waiting);
    try {
      model.send({ kind: "animate", id: this.asked });
    } catch {
      say(this.said, `${NEEDS_KERNEL}. Start one and run the cell again.`);
      return;
    }
    say(this.said, "Asking Python for an animation …");
    this.waiting = setTimeout(
      () => say(this.said, `${NEEDS_KERNEL}, and Python does not answer. If it is only busy, the file comes later.`),
      PATIENCE,
    );
  }

  hear(content, buffers) {
    if (content.id === undefined || content.id !== this.asked) return;
    clearTimeout(this.waiting);
    if (content.kind === "animating") {
      const { frames, windows } = content;
      say(
        this.said,
        `Python draws ${plural(frames, "picture")}${frames < windows ? `, for ${whole(frames)} of the ${whole(windows)} ${this.out.noun}s` : `, one for each ${this.out.noun}`}. This takes a while.`,
      );
      return;
    }
    this.asked = null;
    if (content.kind === "refused") {
      say(this.said, content.text);
      return;
    }
    const name = `${this.out.stem()}.gif`;
    const bytes = buffers[0];
    download(new Blob([bytes], { type: "image/gif" }), name);
    say(this.said, `Saved ${name}: ${plural(content.frames, "picture")}, ${(bytes.byteLength / 1e6).toFixed(1)} MB.`);
  }
}

/** The clipboard of the browser; on a page without https the old way, through a text box. */
async function copy(text, home) {
  if (navigator.clipboard && isSecureContext) {
    try {
      await navigator.clipboard.writeText(text);
      return;
    } catch {
      // forbidden: the old way may still be allowed
    }
  }
  const box = element("textarea", { class: "cl-spoken", "aria-hidden": "true" });
  box.value = text;
  const before = focusedBeside(home);
  home.append(box);
  box.select();
  const done = document.execCommand("copy");
  box.remove();
  before?.focus();
  if (!done) throw new Error("the browser does not allow copying here");
}

function download(blob, name) {
  const link = element("a", { download: name, href: URL.createObjectURL(blob) });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
