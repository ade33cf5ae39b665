import { createRequire } from 'node:module';

/** How the engine's own settings (`zeebe:…`) are written in a diagram. The browser's build reads the same file its own way. */
export const zeebe: unknown = createRequire(import.meta.url)(
  'zeebe-bpmn-moddle/resources/zeebe.json',
);
