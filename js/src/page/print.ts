/** An exported page on paper: sheets are white, and the widgets are as wide as a sheet. */

const WIDTH = 680; // px: A4 and Letter between the margins in page.css

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Widgets draw themselves anew for the width of a sheet; it takes them a frame to see it, and one to draw. */
async function layOut() {
  document.body.dataset.paper = "";
  document.body.dataset.jpThemeLight = "true";
  await frame();
  await frame();
}

async function print() {
  await layOut();
  window.print();
  delete document.body.dataset.paper;
  delete document.body.dataset.jpThemeLight;
}

/** Where a browser's menu prints, nobody waits for a frame: what is wider than a sheet becomes smaller. Cards flow. */
function fit() {
  for (const node of document.querySelectorAll<HTMLElement>(".page-view")) {
    if (!node.querySelector(".convlab-card"))
      node.style.setProperty("--page-fit", String(Math.min(1, WIDTH / node.scrollWidth)));
  }
}

export function preparePaper() {
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
