import { stepsBetween } from '../../../../../processes/element-templates/approval-steps.js';
import type { BuildingBlock } from '../../../../../processes/element-templates/building-block.js';
import { childrenOf } from '../../../../../processes/package/moddle-tree.js';
import { extensionOf, headersOf } from '../element-values.js';
import { isConnection, type Drawn, type EventBus, type Modeling, type Shape } from '../services.js';
import type { BlockExits } from './block-exits.js';
import type { BlockShapes } from './block-shapes.js';
import { stepGap, type RoomMaker } from './room-maker.js';
import { straighten } from './straighten.js';

/** Late enough that a shape dropped on a flow stands in it already. */
const afterDrop = 200;
const gatewaySize = 50;

/**
 * What comes with a block once its shape is drawn, within the same step of undo: room on the flow it was put on, the steps of an
 * approval, and its way out.
 */
export class CompleteBlock {
  static $inject = ['eventBus', 'blockShapes', 'modeling', 'roomMaker', 'blockExits'];

  constructor(
    eventBus: EventBus,
    blocks: BlockShapes,
    private readonly modeling: Modeling,
    private readonly rooms: RoomMaker,
    private readonly exits: BlockExits,
  ) {
    const complete = (shape: Shape): void => {
      const block = blocks.take(shape);
      if (block !== undefined) this.#complete(shape, block);
    };
    eventBus.on(
      'commandStack.elements.create.postExecuted',
      afterDrop,
      ({ context }: { context: { elements: Drawn[] } }) => {
        for (const element of context.elements)
          if (!isConnection(element)) complete(element as Shape);
      },
    );
    eventBus.on(
      'commandStack.shape.append.postExecuted',
      afterDrop,
      ({ context }: { context: { shape: Shape } }) => {
        complete(context.shape);
      },
    );
    eventBus.on(
      'commandStack.shape.replace.postExecuted',
      afterDrop,
      ({ context }: { context: { newShape: Shape; hints?: { block?: BuildingBlock } } }) => {
        const { newShape, hints } = context;
        if (hints?.block) this.#become(newShape, hints.block, blocks);
      },
    );
  }

  #complete(shape: Shape, block: BuildingBlock): void {
    const first = shape.incoming[0]?.source;
    const last = shape.outgoing[0]?.target;
    if (first !== undefined) this.#setSteps(shape, first, last ?? null);
    if (first !== undefined && last !== undefined) {
      const behind = block.exit === undefined ? 0 : stepGap + gatewaySize;
      this.rooms.standBetween(first, shape, last, behind);
      for (const flow of [...shape.incoming, ...shape.outgoing]) straighten(this.modeling, flow);
    }
    if (block.exit !== undefined) this.exits.add(shape, block.exit);
  }

  /** An element that was changed into a block keeps its name and place, and gets all else from the block. */
  #become(shape: Shape, block: BuildingBlock, blocks: BlockShapes): void {
    const made = blocks.elementOf(block);
    const extensionElements = made['extensionElements'];
    const { businessObject } = shape;
    const holder = childrenOf(made, 'extensionElements')[0];
    if (holder) holder['$parent'] = businessObject;
    const name = businessObject['name'] ?? block.name;
    this.modeling.updateProperties(shape, { name, extensionElements });
    const first = shape.incoming[0]?.source;
    if (first !== undefined) this.#setSteps(shape, first, shape.outgoing[0]?.target ?? null);
    const leadsToChoice = shape.outgoing.some(
      ({ target }) => target.type === 'bpmn:ExclusiveGateway',
    );
    if (block.exit !== undefined && !leadsToChoice) this.exits.add(shape, block.exit);
  }

  #setSteps(shape: Shape, before: Shape, after: Shape | null): void {
    const { act, step } = headersOf(shape);
    const holder = extensionOf(shape, 'zeebe:TaskHeaders');
    if (act !== 'give-opinion' || step === undefined || holder === undefined) return;
    const steps: Record<string, string> = stepsBetween(neighbours, before, after);
    for (const header of childrenOf(holder, 'values')) {
      const value = steps[String(header['key'])];
      if (value !== undefined) this.modeling.updateModdleProperties(shape, header, { value });
    }
  }
}

const neighbours = {
  before: ({ incoming }: Shape) => incoming.map(({ source }) => source),
  after: ({ outgoing }: Shape) => outgoing.map(({ target }) => target),
  headers: headersOf,
};
