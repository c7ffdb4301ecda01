/** A store that also holds the pictures that have arrived. */
import {
  type Context,
  type Control,
  type Model,
  type SettingsTable,
  Store,
  type StoreTraits,
  findModel,
} from "./sync.ts";
import type { KernelEntry, Picture } from "../core/types.ts";

/** A picture as it is sent: its values are bytes, or numbers of 64 bits. */
export type SentPicture = Omit<Picture, "whole" | "data"> & { dtype: "uint8" | "float64"; data: DataView<ArrayBuffer> };

export interface Menus {
  images: { name: string; label: string }[];
  kernels: KernelEntry[];
}

export interface GalleryTraits extends StoreTraits {
  image: string;
  image_menu: Menus["images"];
  kernel_menu: Menus["kernels"];
  pictures: string[];
}

/** Arguments of a control; `picture` is undefined until it has arrived. */
export interface GalleryContext<S> extends Context<S, Menus> {
  picture: Picture | undefined;
}

/** A picture whose values are numbers, from the traits of a sent one. */
export function readPicture(get: <K extends keyof SentPicture>(name: K) => SentPicture[K]): Picture {
  const bytes = get("data");
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength); // the bytes may be part of a message
  const whole = get("dtype") === "uint8";
  const data = whole ? Float64Array.from(new Uint8Array(buffer)) : new Float64Array(buffer);
  return {
    name: get("name"),
    label: get("label"),
    rows: get("rows"),
    cols: get("cols"),
    channels: get("channels"),
    low: get("low"),
    high: get("high"),
    whole,
    data,
  };
}

/** The model of a picture, and the picture that was read from it. */
type PictureModel = Model<SentPicture> & { convlab?: Picture };

export class Gallery<T extends GalleryTraits = GalleryTraits> extends Store<T> {
  pictures = new Map<string, Picture>();

  constructor(model: Model<T>, table: SettingsTable<Partial<T>>) {
    super(model, table);
    model.on("change:image_menu", () => this.writeControls());
    model.on("change:pictures", () => this.loadPictures());
  }

  get menus(): Menus {
    return { images: this.model.get("image_menu"), kernels: this.model.get("kernel_menu") };
  }

  override context(control: Control): GalleryContext<Partial<T>> {
    return { ...super.context(control), menus: this.menus, picture: this.picture() };
  }

  /** The picture of the present settings, or undefined until it has arrived. */
  picture(): Picture | undefined {
    return this.pictures.get(this.model.get("image"));
  }

  async loadPictures() {
    const references = this.model.get("pictures");
    const found = await Promise.allSettled(references.map(async (reference) => findModel(this.model, reference)));
    if (String(references) !== String(this.model.get("pictures"))) return; // a later list is being loaded
    // A picture that is not found has been closed meanwhile: a list without it follows.
    const models = found.flatMap((one) => (one.status === "fulfilled" ? [one.value as PictureModel] : []));
    // Read once and kept with its model, because all widgets of a page share it.
    const pictures = models.map((model) => {
      model.convlab ??= readPicture((name) => model.get(name));
      return model.convlab;
    });
    this.pictures = new Map(pictures.map((picture) => [picture.name, picture]));
    this.writeControls();
    this.announce();
  }
}
