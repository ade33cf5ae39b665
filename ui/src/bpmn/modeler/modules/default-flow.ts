import { conditionOf } from '../element-values.js';
import type { Connection, Drawn, EventBus, Modeling, Shape } from '../services.js';

/**
 * Where all ways out of a choice but one have a condition, that one is the way in all other cases: the engine wants exactly one such,
 * and nobody should have to know how it is marked.
 */
export function keepDefaultFlow(eventBus: EventBus, modeling: Modeling): void {
  const settle = (source: Shape): void => {
    if (source.type !== 'bpmn:ExclusiveGateway' || source.businessObject['default']) return;
    const [open, ...others] = source.outgoing.filter((flow) => conditionOf(flow) === '');
    if (open === undefined || others.length > 0 || source.outgoing.length < 2) return;
    modeling.updateProperties(source, { default: open.businessObject });
  };
  eventBus.on(
    'commandStack.connection.create.postExecuted',
    ({ context }: { context: { connection: Connection } }) => {
      settle(context.connection.source);
    },
  );
  eventBus.on(
    'commandStack.element.updateProperties.postExecuted',
    ({ context }: { context: { element: Drawn; properties: Record<string, unknown> } }) => {
      const { element, properties } = context;
      if (properties['conditionExpression']) settle((element as Connection).source);
    },
  );
}
