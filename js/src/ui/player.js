/** Animation of the window: a timer that makes steps, and stops when the widget is not visible. */
export class Player {
  /** @param {(steps: number) => boolean} advance moves on; false at the end */
  constructor(advance, onChange) {
    this.advance = advance;
    this.onChange = onChange;
    this.playing = false;
    this.speed = 8;
  }

  toggle() {
    if (this.playing) this.stop();
    else this.start();
  }

  start() {
    this.playing = true;
    this.due = 0;
    this.last = performance.now();
    const tick = (now) => {
      if (!this.playing) return;
      // a reader who asked for less motion gets one step a second
      const rate = matchMedia("(prefers-reduced-motion: reduce)").matches ? 1 : this.speed;
      this.due += ((now - this.last) * rate) / 1000;
      this.last = now;
      const steps = Math.floor(this.due);
      if (steps > 0) {
        this.due -= steps;
        if (!this.advance(steps)) {
          this.stop();
          return;
        }
      }
      this.frame = requestAnimationFrame(tick);
    };
    this.frame = requestAnimationFrame(tick);
    this.onChange();
  }

  stop() {
    if (!this.playing) return;
    this.playing = false;
    cancelAnimationFrame(this.frame);
    this.onChange();
  }
}
