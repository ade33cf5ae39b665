import {
  isConnection,
  type Canvas,
  type Drawn,
  type Registry,
  type Selection,
  type Shape,
} from '../services.js';
import type { BlockMenu } from './block-menu.js';
import { canLead } from './can-lead.js';
import type { DesignerWords } from './designer-words.js';

interface Keyboard {
  addListener(listener: (context: { keyEvent: KeyboardEvent }) => boolean | undefined): void;
}

/** Draws without a pointer while the diagram has the focus: the next step, another step, along the flows. */
export class StepKeys {
  static $inject = [
    ...['keyboard', 'selection', 'canvas', 'elementRegistry', 'blockMenu', 'designerWords'],
  ];

  constructor(
    keyboard: Keyboard,
    private readonly selection: Selection,
    private readonly canvas: Canvas,
    private readonly registry: Registry,
    private readonly menu: BlockMenu,
    private readonly words: DesignerWords,
  ) {
    keyboard.addListener(({ keyEvent }) => {
      if (keyEvent.ctrlKey || keyEvent.metaKey || keyEvent.altKey) return undefined;
      const act = this.#acts[keyEvent.key.toLowerCase()];
      if (act === undefined) return undefined;
      // the letter would be typed into the menu
      keyEvent.preventDefault();
      act();
      return true;
    });
  }

  readonly #acts: Readonly<Record<string, () => void>> = {
    a: () => {
      this.#append();
    },
    n: () => {
      this.menu.open(
        'create',
        this.canvas.getRootElement(),
        this.#middle(),
        this.words.text('more'),
      );
    },
    ']': () => {
      this.#goTo(({ outgoing }) => outgoing[0]?.target);
    },
    '[': () => {
      this.#goTo(({ incoming }) => incoming[0]?.source);
    },
  };

  #append(): void {
    const [chosen, ...others] = this.selection.get();
    if (chosen === undefined || others.length > 0) return;
    const purpose = chosen.type === 'bpmn:SequenceFlow' ? 'insert' : 'append';
    if (purpose === 'append' && !canLead(chosen)) return;
    this.menu.open(purpose, chosen, this.#beside(chosen), this.words.text(purpose));
  }

  /** From nothing the way begins at the start. */
  #goTo(next: (shape: Shape) => Shape | undefined): void {
    const [chosen] = this.selection.get();
    const to =
      chosen === undefined
        ? this.registry.getAll().find(({ type }) => type === 'bpmn:StartEvent')
        : isConnection(chosen)
          ? chosen.target
          : next(chosen as Shape);
    if (to === undefined) return;
    this.selection.select(to);
    // beside the palette
    this.canvas.scrollToElement(to, 160);
  }

  #beside(element: Drawn): { x: number; y: number } {
    const { right, top } = this.registry.getGraphics(element).getBoundingClientRect();
    return { x: right + 16, y: top };
  }

  #middle(): { x: number; y: number } {
    const { left, top, width, height } = this.canvas.getContainer().getBoundingClientRect();
    return { x: left + width / 3, y: top + height / 4 };
  }
}
