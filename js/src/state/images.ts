/** A store that also holds the images that its widget can show. */
import type { KernelEntry, Picture } from "../core/types.ts";
import { type Model, watch } from "./model.ts";
import { type Context, type Control, type SettingsTable, Store } from "./store.ts";

/** A picture as it is sent: its values are bytes, or numbers of 64 bits. */
export type SentPicture = Omit<Picture, "whole" | "data"> & { dtype: "uint8" | "float64"; data: DataView<ArrayBuffer> };

export interface Menus {
  images: { name: string; label: string }[];
  kernels: KernelEntry[];
}

/** The images of the menus, which all widgets share. */
export interface MenuPictures {
  pictures: Record<string, SentPicture>;
}

export interface GalleryTraits extends MenuPictures {
  image: string;
  image_menu: Menus["images"];
  kernel_menu: Menus["kernels"];
}

/** Arguments of a control; `picture` is undefined until it has arrived. */
export interface GalleryContext<S> extends Context<S, Menus> {
  picture: Picture | undefined;
}

/** Pictures by the bytes that they were read from, for all widgets that show them; eight times as large as the bytes. */
const read = new WeakMap<DataView, WeakRef<Picture>>();

/** A picture whose values are numbers. */
export function readPicture({ dtype, data: bytes, ...rest }: SentPicture): Picture {
  const known = read.get(bytes)?.deref();
  if (known) return known;
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength); // the bytes may be part of a message
  const whole = dtype === "uint8";
  const data = whole ? Float64Array.from(new Uint8Array(buffer)) : new Float64Array(buffer);
  const picture = { ...rest, whole, data };
  read.set(bytes, new WeakRef(picture));
  return picture;
}

export class Gallery<T extends GalleryTraits = GalleryTraits> extends Store<T> {
  private readonly shared: Model<MenuPictures>;

  constructor(model: Model<T>, shared: Model<MenuPictures>, table: SettingsTable<Partial<T>>) {
    super(model, table);
    this.shared = shared;
    watch(model, ["image_menu"], this.writeSoon);
    watch(model, ["pictures"], () => {
      this.writeSoon();
      this.announce();
    });
  }

  get menus(): Menus {
    return { images: this.model.get("image_menu"), kernels: this.model.get("kernel_menu") };
  }

  override context(control: Control): GalleryContext<Partial<T>> {
    return { ...super.context(control), menus: this.menus, picture: this.picture() };
  }

  /** The picture of the present settings, or undefined until it has arrived. */
  picture(): Picture | undefined {
    return this.pictureOf(this.model.get("image"));
  }

  /** The picture of a name, or undefined if it has not arrived. */
  pictureOf(name: string): Picture | undefined {
    const sent = this.model.get("pictures")[name] ?? this.shared.get("pictures")[name];
    return sent && readPicture(sent);
  }
}
