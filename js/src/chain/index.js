/** The Chain in the page. Steps come in as traits; everything else is computed here. */
import { Gallery } from "../state/images.ts";
import { ChainView } from "./view.js";

const TABLE = { CONTROLS: {}, SETTINGS: [], readSettings: () => ({}) }; // its steps have controls of their own

export default ({ model, pictures }) => {
  const store = new Gallery(model, pictures, TABLE);
  return { render: (context) => new ChainView(context.model, store, context.el, context.signal) };
};
