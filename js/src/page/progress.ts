/** In an exported page the marks of progress follow the cards of that page; elsewhere Python keeps them. */
import { judge } from "../exercises/grading.js";
import { type Model, watch } from "../state/model.ts";

const NOTE = "Counted on this page, until it is closed. Programs need Python.";

type Card = Model<{
  spec?: { name: string; kind: string; predict: boolean };
  answer: unknown;
  ahead: unknown;
  compared: boolean;
  solved: boolean;
}>;
type Row = Model<{ marks?: [name: string, state: string][]; note: string }>;

/** Follows the cards among the models of a page, for each row of marks among them. */
export function followProgress(models: object[]) {
  const cards = (models as Card[]).filter((model) => model.get("spec")?.name && !model.get("ahead"));
  for (const row of models as Row[]) {
    const marks = row.get("marks");
    if (!marks) continue;
    const draw = () =>
      row.set(
        "marks",
        (row.get("marks") ?? []).map(([name, state]) => [name, stateOf(cards, name) ?? state]),
      );
    row.set("note", NOTE);
    for (const card of cards) watch(card, ["answer", "compared"], draw);
    draw();
  }
}

/** "solved" stays; a prediction counts when it is compared. */
function stateOf(cards: Card[], name: string) {
  const card = cards.find((model) => model.get("spec")?.name === name);
  const spec = card?.get("spec");
  if (!card || !spec || spec.kind === "code") return null;
  const { state } = judge(spec, card.get("answer"));
  const isOpen = spec.predict && !card.get("compared");
  if (card.get("solved") || state === "not attempted" || isOpen) return card.get("solved") ? "solved" : null;
  if (state === "correct") card.set("solved", true);
  return state === "correct" ? "solved" : "tried";
}
