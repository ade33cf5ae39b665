import type { Drawn, Overlays, Registry } from './services.js';

/** Something told of an element of the diagram. */
interface Told {
  elementId: string;
}

interface Kind<Item extends Told> {
  /** Name of the marks among all marks of the diagram. */
  type: string;
  position: Record<string, number>;
  /** One mark for all that is told of the element. */
  draw: (items: readonly Item[], element: Drawn) => HTMLElement;
}

/** Marks on the elements something is told of; drawn anew only where it is something else. */
export class ElementBadges<Item extends Told> {
  readonly #kind: Kind<Item>;
  readonly #overlays: Overlays;
  readonly #registry: Registry;
  #items: readonly Item[] = [];
  #shown = '[]';

  constructor(kind: Kind<Item>, overlays: Overlays, registry: Registry) {
    this.#kind = kind;
    this.#overlays = overlays;
    this.#registry = registry;
  }

  show(items: readonly Item[]): void {
    this.#items = items;
    const text = JSON.stringify(items);
    if (text === this.#shown) return;
    this.#shown = text;
    this.again();
  }

  /** The diagram was imported anew: the marks of the last one went with it. */
  again(): void {
    const { type, position, draw } = this.#kind;
    this.#overlays.remove({ type });
    for (const [id, items] of byElement(this.#items)) {
      const element = this.#registry.get(id);
      // what concerns the process as a whole has no place in the diagram
      if (element?.parent == null) continue;
      const html = draw(items, element);
      this.#overlays.add(id, type, { position, html, scale: { min: 0.8, max: 1 } });
    }
  }
}

function byElement<Item extends Told>(items: readonly Item[]): Map<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    found.set(item.elementId, [...(found.get(item.elementId) ?? []), item]);
  }
  return found;
}
