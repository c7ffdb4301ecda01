/** Tables of numbers as text: typed by a learner, pasted from a spreadsheet or copied from NumPy. No DOM here. */
import type { Plane } from "../core/types.ts";
import { countWord, inQuotes, parseWeight, plural } from "./numbers-and-sentences.ts";

const LONGEST = 4_000_000; // characters; a longer text was neither typed nor copied by hand

/** The words of one row, and the number of its line. */
interface Line {
  line: number;
  words: string[];
}

/**
 * Rows of numbers read from a text, or the sentence that explains the first problem.
 *
 * Rows end at a new line or a semicolon; brackets, as NumPy prints them, are ignored. Tabs, white space or commas
 * separate numbers, and each is read by `parseWeight`. Where white space separates, a comma inside a word is a decimal
 * comma: "0,5 1,5" are two numbers, "1, 2" and "1,2" too.
 */
export function parseMatrix(
  text: string,
): { rows: number[][]; problem?: undefined } | { problem: string; rows?: undefined } {
  if (text.length > LONGEST) return { problem: "This text is too long for a table of numbers." };
  const rows: number[][] = [];
  let first: { line: number; count: number } | null = null;
  for (const { line, words } of linesOf(text)) {
    const row: number[] = [];
    for (const word of words) {
      const value = parseWeight(word);
      if (value === null) return { problem: `Line ${line}: ${wordProblem(word)}` };
      row.push(value);
    }
    first ??= { line, count: row.length };
    if (row.length !== first.count) {
      return {
        problem: `Line ${line} has ${plural(row.length, "number")}, line ${first.line} has ${countWord(first.count)}. Every line needs the same number of values.`,
      };
    }
    rows.push(row);
  }
  return rows.length ? { rows } : { problem: "There is no number yet. Type lines such as 1 2 3." };
}

/** The rows that are not empty. */
function linesOf(text: string): Line[] {
  const tidy = text.replace(/\r\n?/g, "\n").replace(/[^\S\n\t]+/g, " "); // one space at most, so that no pattern below looks twice
  const plain = tidy.replace(/\] ?,? ?\[/g, "\n").replace(/,? ?dtype=[\w.]+|array\(|[[\]()]/g, "");
  const lines = plain.split("\n");
  const rows = lines.flatMap((line, i) =>
    line.split(";").map((row, k) => ({ line: lines.length > 1 ? i + 1 : k + 1, row })),
  );
  return rows.filter(({ row }) => row.trim()).map(({ line, row }) => ({ line, words: wordsOf(row) }));
}

function wordsOf(row: string): string[] {
  if (row.includes("\t")) return row.split("\t").map((word) => word.trim());
  const words = row.trim().replace(/,$/, "").split(/,?\s+/);
  return words.length > 1 ? words : words[0].split(",");
}

function wordProblem(word: string): string {
  if (!word) return "an empty cell is not a number. Type 0 for an empty cell.";
  const shown = inQuotes(word, 16);
  if (/\d,\d{3}$/.test(word)) return `${shown} may be a thousand or a decimal. Type it without the comma.`;
  return `${shown} is not a number. Type one such as −1, 0.5 or 1/9.`;
}

/** The same numbers as text that `parseMatrix` reads back exactly. */
export function matrixText({ rows, cols, data }: Plane): string {
  const line = (_: unknown, r: number) => Array.from(data.subarray(r * cols, (r + 1) * cols), String).join(" ");
  return Array.from({ length: rows }, line).join("\n");
}
