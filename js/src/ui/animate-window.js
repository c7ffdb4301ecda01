/** Lets the drawn window glide from where it was to where it belongs. */
const STEP_MS = 120;
const FARTHEST = 12; // cells; from farther away it jumps

export class Glide {
  /** @param {() => void} draw  paints what `shown` says */
  constructor(draw) {
    this.draw = draw;
    this.shown = null; // { row, col } between two cells, else null
    this.at = null; // where it went last
  }

  to(place, isSmooth) {
    this.stop();
    const from = this.at;
    this.at = { ...place };
    const distance = from ? Math.abs(from.row - place.row) + Math.abs(from.col - place.col) : 0;
    if (!isSmooth || distance === 0 || distance > FARTHEST) {
      if (this.shown) {
        // it was on its way elsewhere
        this.shown = null;
        this.draw();
      }
      return;
    }
    const started = performance.now();
    const step = (now) => {
      const t = Math.min(1, Math.max(0, (now - started) / STEP_MS));
      const ease = 1 - (1 - t) ** 3;
      this.shown =
        t < 1 ? { row: from.row + (place.row - from.row) * ease, col: from.col + (place.col - from.col) * ease } : null;
      this.draw();
      if (t < 1) this.frame = requestAnimationFrame(step);
    };
    step(started);
  }

  stop() {
    cancelAnimationFrame(this.frame);
  }
}
