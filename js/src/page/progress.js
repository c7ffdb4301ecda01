/** In an exported page the marks of progress follow the cards of that page; elsewhere Python keeps them. */
import { judge } from "../exercises/grading.js";

const NOTE = "Counted on this page, until it is closed. Programs need Python.";

export async function followProgress(manager) {
  const models = await Promise.all(Object.keys(manager._models).map((id) => manager.get_model(id)));
  const cards = models.filter((model) => model.get("spec")?.name && !model.get("ahead"));
  for (const row of models.filter((model) => model.get("marks"))) {
    const draw = () =>
      row.set({ marks: row.get("marks").map(([name, state]) => [name, stateOf(cards, name) ?? state]), note: NOTE });
    for (const card of cards) card.on("change:answer change:compared", draw);
    draw();
  }
}

/** "solved" stays; a prediction counts when it is compared. */
function stateOf(cards, name) {
  const card = cards.find((model) => model.get("spec").name === name);
  if (!card || card.get("spec").kind === "code") return null;
  const { state } = judge(card.get("spec"), card.get("answer"));
  const isOpen = card.get("spec").predict && !card.get("compared");
  if (card.get("solved") || state === "not attempted" || isOpen) return card.get("solved") ? "solved" : null;
  if (state === "correct") card.set("solved", true);
  return state === "correct" ? "solved" : "tried";
}
