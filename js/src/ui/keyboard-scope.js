/** Keeps a widget's keys from the notebook, which binds the arrows and many letters. */

const KEPT = "data-lm-suppress-shortcuts";

/**
 * Marks what has a key pressed in it as deaf to the notebook's shortcuts, until the signal aborts.
 *
 * Stopping the event is enough in JupyterLab, but Notebook 7 hears keys before any element does. It goes from the focused
 * element outwards until a shortcut's selector or the mark is met, and `:focus` is met first: so a mark on the widget
 * does not do, it must be on the focused element. Shift, Control or Command and Enter still run the cell.
 */
export function keepKeys(root, signal) {
  const mark = (event) => {
    const [pressed] = event.composedPath(); // the target is the host of the shadow tree, where there is one
    if (pressed !== root && root.contains(pressed)) pressed.toggleAttribute(KEPT, !runsCell(event));
  };
  window.addEventListener("keydown", mark, { capture: true, signal });
  root.setAttribute(KEPT, "");
}

export const runsCell = ({ key, shiftKey, ctrlKey, metaKey }) => key === "Enter" && (shiftKey || ctrlKey || metaKey);
