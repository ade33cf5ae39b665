import type { BuildingBlock } from '../../../../../processes/element-templates/building-block.js';
import type {
  AutoPlace,
  Canvas,
  Connection,
  Create,
  Drawn,
  Modeling,
  Point,
  Replace,
  Selection,
  Shape,
} from '../services.js';
import { canLead } from './can-lead.js';
import type { BlockShapes } from './block-shapes.js';

/** What can be done with a building block: each is one step of undo. */
export class BlockActions {
  static $inject = [
    ...['blockShapes', 'create', 'autoPlace', 'modeling', 'bpmnReplace', 'selection', 'canvas'],
  ];

  constructor(
    private readonly blocks: BlockShapes,
    private readonly create: Create,
    private readonly autoPlace: AutoPlace,
    private readonly modeling: Modeling,
    private readonly bpmnReplace: Replace,
    private readonly selection: Selection,
    private readonly canvas: Canvas,
  ) {}

  /** Draws the block where the mouse lets it go; after `source` where one is given. */
  drag(event: Event, block: BuildingBlock, source?: Shape): void {
    const shape = this.blocks.make(block);
    this.create.start(event, shape, source === undefined ? {} : { source });
  }

  /** Draws the block without a pointer: after the selected step, else in the middle of what is seen. */
  put(block: BuildingBlock): void {
    const [chosen, ...others] = this.selection.get();
    if (chosen !== undefined && others.length === 0 && canLead(chosen)) {
      this.append(block, chosen as Shape);
      return;
    }
    const { x, y, width, height } = this.canvas.viewbox();
    const shape = this.blocks.make(block);
    const middle = { x: x + width / 2, y: y + height / 2 };
    this.modeling.createElements([shape], middle, this.canvas.getRootElement());
    this.selection.select(shape);
  }

  /** Draws the block after a step; where one follows already, between the two. */
  append(block: BuildingBlock, source: Shape): void {
    const [next, ...others] = source.outgoing.filter(({ type }) => type === 'bpmn:SequenceFlow');
    const isBetween = next !== undefined && others.length === 0 && block.type !== 'bpmn:EndEvent';
    if (isBetween && !source.type.endsWith('Gateway')) {
      this.insert(block, next);
      return;
    }
    this.selection.select(this.autoPlace.append(source, this.blocks.make(block)));
  }

  /** Puts the block on a flow; what stands behind moves on. */
  insert(block: BuildingBlock, flow: Connection): void {
    const shape = this.blocks.make(block);
    this.modeling.createElements([shape], longestMiddle(flow.waypoints), flow);
    this.selection.select(shape);
  }

  /** The element becomes the block; its name, place and flows stay. */
  change(block: BuildingBlock, element: Drawn): void {
    const made = this.blocks.elementOf(block);
    const [definition] = (made['eventDefinitions'] ?? []) as { $type: string }[];
    const target = {
      type: block.type,
      ...(definition === undefined ? {} : { eventDefinitionType: definition.$type }),
    };
    this.selection.select(this.bpmnReplace.replaceElement(element, target, { block }));
  }
}

/** The middle of the longest stretch of a flow. */
function longestMiddle(waypoints: readonly Point[]): Point {
  const stretches = waypoints.slice(1).flatMap((to, index) => {
    const from = waypoints[index];
    if (from === undefined) return [];
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    return [{ middle, length: Math.abs(to.x - from.x) + Math.abs(to.y - from.y) }];
  });
  const [longest] = stretches.sort((one, other) => other.length - one.length);
  return longest?.middle ?? { x: 0, y: 0 };
}
