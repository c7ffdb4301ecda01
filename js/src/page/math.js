/** Formulas of an exported page; it carries this only when it has some. */
import renderMathInElement from "katex/contrib/auto-render";

const PAIRS = [
  ["$$", "$$", true],
  ["\\[", "\\]", true],
  ["\\(", "\\)", false],
  ["$", "$", false],
];
const ENVIRONMENTS = ["equation", "equation*", "align", "align*", "gather", "gather*", "alignat", "CD"];

renderMathInElement(document.querySelector("main"), {
  delimiters: [
    ...PAIRS.map(([left, right, display]) => ({ left, right, display })),
    ...ENVIRONMENTS.map((name) => ({ left: `\\begin{${name}}`, right: `\\end{${name}}`, display: true })),
  ],
  ignoredClasses: ["page-widget"],
  throwOnError: false,
});
