import { conditionOf } from '../element-values.js';
import type { Connection, EventBus, Modeling } from '../services.js';

/**
 * Where every other way out of a choice has a condition, the one that is drawn without is the way in all other cases: the engine
 * wants exactly one such, and nobody should have to know how it is marked.
 */
export function keepDefaultFlow(eventBus: EventBus, modeling: Modeling): void {
  eventBus.on(
    'commandStack.connection.create.postExecuted',
    ({ context }: { context: { connection: Connection } }) => {
      const { connection } = context;
      const { source } = connection;
      if (source.type !== 'bpmn:ExclusiveGateway' || source.businessObject['default']) return;
      const others = source.outgoing.filter((flow) => flow !== connection);
      if (others.length === 0 || !others.every((flow) => conditionOf(flow) !== '')) return;
      modeling.updateProperties(source, { default: connection.businessObject });
    },
  );
}
