import type { BlockExit } from '../../../../../processes/element-templates/building-block.js';
import {
  isConnection,
  type BpmnFactory,
  type Connection,
  type ElementFactory,
  type Modeling,
  type Point,
  type Registry,
  type Shape,
} from '../services.js';
import { stepGap } from './room-maker.js';
import { straighten } from './straighten.js';

/** How far below the gateway the end of the way out stands. */
const below = 100;

/** Draws the way out of a step: a gateway after it, an end below, and the condition between the two. */
export class BlockExits {
  static $inject = ['modeling', 'elementFactory', 'bpmnFactory', 'elementRegistry'];

  constructor(
    private readonly modeling: Modeling,
    private readonly elementFactory: ElementFactory,
    private readonly bpmnFactory: BpmnFactory,
    private readonly elementRegistry: Registry,
  ) {}

  /** What led on from the step leads on from the gateway, in all cases but those of the condition. */
  add(shape: Shape, exit: BlockExit): void {
    const onward = [...shape.outgoing];
    const gateway = this.#draw('bpmn:ExclusiveGateway', exit.gatewayName, shape, (size) => ({
      x: shape.x + shape.width + stepGap + size / 2,
      y: shape.y + shape.height / 2,
    }));
    const [out, on] = exit.answers;
    for (const flow of onward) this.#leadOn(flow, gateway, on);
    this.modeling.connect(shape, gateway);
    const end = this.#draw('bpmn:EndEvent', exit.endName, shape, () => this.#freeSpot(gateway));
    const way = this.modeling.connect(gateway, end);
    this.modeling.updateProperties(way, {
      name: out,
      conditionExpression: this.bpmnFactory.create('bpmn:FormalExpression', {
        body: exit.condition,
      }),
    });
  }

  #leadOn(flow: Connection, gateway: Shape, name: string): void {
    const middle = { x: gateway.x + gateway.width / 2, y: gateway.y + gateway.height / 2 };
    this.modeling.reconnectStart(flow, gateway, middle);
    straighten(this.modeling, flow);
    this.modeling.updateProperties(flow, { name });
    this.modeling.updateProperties(gateway, { default: flow.businessObject });
  }

  #draw(type: string, name: string, beside: Shape, place: (size: number) => Point): Shape {
    const shape = this.elementFactory.createShape({ type });
    const drawn = this.modeling.createShape(shape, place(shape.width), beside.parent);
    this.modeling.updateProperties(drawn, { name });
    return drawn;
  }

  /** Below the gateway, or above it where something stands there already. */
  #freeSpot({ x, y, width, height }: Shape): Point {
    const middle = { x: x + width / 2, y: y + height / 2 };
    const spots = [below, -below, 2 * below].map((by) => ({ x: middle.x, y: middle.y + by }));
    return spots.find((spot) => !this.#isTaken(spot)) ?? { x: middle.x, y: middle.y + below };
  }

  #isTaken(spot: Point): boolean {
    return this.elementRegistry.getAll().some((element) => {
      if (isConnection(element) || element.parent === null) return false;
      const { x, y, width, height, children } = element as Shape;
      // a frame around others is ground to stand on
      if (children.length > 0) return false;
      const [dx, dy] = [Math.abs(x + width / 2 - spot.x), Math.abs(y + height / 2 - spot.y)];
      return dx < width / 2 + 30 && dy < height / 2 + 30;
    });
  }
}
