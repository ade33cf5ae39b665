import type { Connection, Modeling, Shape } from '../services.js';

/** A flow to a step at the same height on the right is one line; any other is laid out anew. */
export function straighten(modeling: Modeling, flow: Connection): void {
  const { source, target } = flow;
  const [from, to] = [middleOf(source), middleOf(target)];
  if (Math.abs(from - to) > 1 || source.x + source.width >= target.x) {
    modeling.layoutConnection(flow);
    return;
  }
  modeling.updateWaypoints(flow, [
    { x: source.x + source.width, y: from },
    { x: target.x, y: from },
  ]);
}

const middleOf = ({ y, height }: Shape): number => y + height / 2;
