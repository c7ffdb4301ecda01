/** An exported page on paper: sheets are white, and the widgets are as wide as a sheet. */

const [WIDTH, HEIGHT] = [680, 960]; // px: a sheet of A4 or Letter between the margins in page.css, and some words above
const NOT_PRINTED = ".cl-controls, .cl-transport, .cl-actions";

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

const LONGEST = 120; // frames

/** Widgets draw themselves anew, as wide as page.css says; it takes them a frame to see it, and for pictures some more. */
async function layOut() {
  document.body.dataset.paper = "";
  document.body.dataset.jpThemeLight = "true";
  await frame();
  await frame();
  for (let i = 0; i < LONGEST && document.querySelector("[data-busy]"); i += 1) await frame();
  await frame();
  await frame();
}

async function print() {
  await layOut();
  window.print();
  delete document.body.dataset.paper;
  delete document.body.dataset.jpThemeLight;
}

/** Shrinks what is wider or higher than a sheet: the browser's menu does not wait for a frame that redraws it. Cards flow. */
function fit() {
  for (const node of document.querySelectorAll<HTMLElement>(".page-view")) {
    if (node.querySelector(".convlab-card")) continue;
    const left = [...node.querySelectorAll<HTMLElement>(NOT_PRINTED)].reduce(
      (sum, { offsetHeight }) => sum + offsetHeight,
      0,
    );
    const part = Math.min(1, WIDTH / node.scrollWidth, HEIGHT / Math.max(1, node.scrollHeight - left));
    node.style.setProperty("--page-fit", String(part));
  }
}

const ASKS = /^[\w.]*\b(ask|quiz|puzzle|progress)\([^\n]*\)$/;

/** A line that only asks for a card says nothing on paper, where the card itself is below it. */
function markAsking() {
  for (const code of document.querySelectorAll<HTMLElement>(".page-code:has(+ .page-out .page-widget)"))
    code.classList.toggle("page-asks", ASKS.test((code.textContent ?? "").trim()));
}

export function preparePaper() {
  markAsking();
  const paper = matchMedia("print");
  const dress = () => {
    if (paper.matches) document.body.dataset.jpThemeLight = "true";
    else delete document.body.dataset.jpThemeLight;
  };
  paper.addEventListener("change", dress);
  dress();
  addEventListener("beforeprint", fit);
  document.querySelector("[data-print]")?.addEventListener("click", print);
  addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === "p") {
      event.preventDefault();
      print();
    }
  });
}
