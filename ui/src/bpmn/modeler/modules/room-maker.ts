import {
  isConnection,
  type Modeling,
  type Registry,
  type Shape,
  type SpaceTool,
} from '../services.js';

/** Space between two steps of a diagram. */
export const stepGap = 56;

/** Moves what stands to the right, so that a step fits between two others. */
export class RoomMaker {
  static $inject = ['spaceTool', 'modeling', 'elementRegistry'];

  constructor(
    private readonly spaceTool: SpaceTool,
    private readonly modeling: Modeling,
    private readonly elementRegistry: Registry,
  ) {}

  /** Puts a shape that stands on the flow between two others right after the first, with `width` free behind it. */
  standBetween(first: Shape, shape: Shape, last: Shape, width: number): void {
    const start = first.x + first.width;
    // a way that leads down, up or back has its room elsewhere
    if (last.x <= start) return;
    const needed = stepGap + shape.width + width + stepGap;
    const missing = Math.ceil(needed - (last.x - start));
    if (missing > 0) this.#widen(start, missing, shape);
    const middle = first.y + first.height / 2;
    const delta = { x: start + stepGap - shape.x, y: middle - (shape.y + shape.height / 2) };
    this.modeling.moveShape(shape, delta);
  }

  #widen(start: number, by: number, except: Shape): void {
    const elements = this.elementRegistry
      .getAll()
      .filter((element) => element.parent !== null && element !== except);
    const moved = elements.filter(
      (element) => isConnection(element) || element.labelTarget === undefined,
    );
    const { movingShapes, resizingShapes } = this.spaceTool.calculateAdjustments(
      moved,
      'x',
      by,
      start,
    );
    this.modeling.createSpace(movingShapes, resizingShapes, { x: by, y: 0 }, 'e', start);
  }
}
