/** Numbers as text: what a learner types, pastes from a spreadsheet or copies from NumPy, and back. No DOM here. */
import { countWord, inQuotes, parseWeight, plural } from "./numbers-and-sentences.ts";

const LONGEST = 4_000_000; // characters; more is no table that anybody typed or copied by hand

/**
 * Rows of numbers, or the sentence that says why not: { rows } or { problem }.
 *
 * Rows end at a new line or a semicolon; brackets, as NumPy prints them, are left out. Tabs, white space or commas
 * separate numbers, and each is read by `parseWeight`. Where white space separates, a comma inside a word is a decimal
 * comma: "0,5 1,5" are two numbers, "1, 2" and "1,2" too.
 */
export function parseMatrix(text) {
  if (text.length > LONGEST) return { problem: "This text is too long for a table of numbers." };
  const rows = [];
  let first = null;
  for (const { line, words } of linesOf(text)) {
    const row = [];
    for (const word of words) {
      const value = parseWeight(word);
      if (value === null) return { problem: `Line ${line}: ${wordProblem(word)}` };
      row.push(value);
    }
    first ??= { line, count: row.length };
    if (row.length !== first.count) {
      return {
        problem: `Line ${line} has ${plural(row.length, "number")}, line ${first.line} has ${countWord(first.count)}. All lines need equally many.`,
      };
    }
    rows.push(row);
  }
  return rows.length ? { rows } : { problem: "There is no number yet. Type lines such as 1 2 3." };
}

/** The rows that hold anything, each with its number and its words. */
function linesOf(text) {
  const tidy = text.replace(/\r\n?/g, "\n").replace(/[^\S\n\t]+/g, " "); // one space at most, so that no pattern below looks twice
  const plain = tidy.replace(/\] ?,? ?\[/g, "\n").replace(/,? ?dtype=[\w.]+|array\(|[[\]()]/g, "");
  const lines = plain.split("\n");
  const rows = lines.flatMap((line, i) =>
    line.split(";").map((row, k) => ({ line: lines.length > 1 ? i + 1 : k + 1, row })),
  );
  return rows.filter(({ row }) => row.trim()).map(({ line, row }) => ({ line, words: wordsOf(row) }));
}

function wordsOf(row) {
  if (row.includes("\t")) return row.split("\t").map((word) => word.trim());
  const words = row.trim().replace(/,$/, "").split(/,?\s+/);
  return words.length > 1 ? words : words[0].split(",");
}

function wordProblem(word) {
  if (!word) return "an empty place is no number. Type 0 where there is nothing.";
  const shown = inQuotes(word, 16);
  if (/\d,\d{3}$/.test(word)) return `${shown} may be a thousand or a decimal. Type it without the comma.`;
  return `${shown} is not a number. Type one such as −1, 0.5 or 1/9.`;
}

/** The same numbers as text that `parseMatrix` reads back exactly. */
export function matrixText({ rows, cols, data }) {
  const line = (_, r) => Array.from(data.subarray(r * cols, (r + 1) * cols), String).join(" ");
  return Array.from({ length: rows }, line).join("\n");
}
