import type { ModdleElement } from 'bpmn-moddle';
import type { BuildingBlock } from '../../../../../processes/element-templates/building-block.js';
import { makeElement } from '../../../../../processes/element-templates/make-element.js';
import { buildingBlocks } from '../../../../../processes/element-templates/building-blocks.js';
import {
  definitionsOf,
  type BpmnFactory,
  type Canvas,
  type ElementFactory,
  type Shape,
} from '../services.js';

/** Makes the shapes of building blocks and remembers, until they are drawn, which block they are. */
export class BlockShapes {
  static $inject = ['elementFactory', 'bpmnFactory', 'canvas'];
  readonly #blocks = new WeakMap<Shape, BuildingBlock>();

  constructor(
    private readonly elementFactory: ElementFactory,
    private readonly bpmnFactory: BpmnFactory,
    private readonly canvas: Canvas,
  ) {}

  /** A shape to be drawn. */
  make(block: BuildingBlock): Shape {
    const shape = this.elementFactory.createShape({
      type: block.type,
      businessObject: this.elementOf(block),
    });
    this.#blocks.set(shape, block);
    return shape;
  }

  /** The block a shape was made of, told once. */
  take(shape: Shape): BuildingBlock | undefined {
    const block = this.#blocks.get(shape);
    this.#blocks.delete(shape);
    return block;
  }

  /** The element a block is in the diagram, complete for the engine. */
  elementOf(block: BuildingBlock): ModdleElement {
    return makeElement(
      (type, attributes) => this.bpmnFactory.create(type, attributes),
      block,
      definitionsOf(this.canvas.getRootElement()),
    );
  }
}

/** The block of that id. */
export const blockOf = (id: string): BuildingBlock | undefined =>
  buildingBlocks.find((block) => block.id === id);
