import type { Break } from '../break.js';

/** The engine is gone. */
export const killBroker: Break = {
  name: '终止流程引擎',
  kinds: ['engine-unreachable'],
  desk: 'machine',
  besides: ['engine-', 'worker-type-silent', 'outbox-', 'feed-'],
  make: async ({ stack }) => {
    await stack.kill('engine');
    return {
      isAbout: () => true,
      mend: async () => {
        const began = Date.now();
        await stack.restart('engine');
        return `重新启动引擎（${((Date.now() - began) / 1000).toFixed(1)} 秒后就绪）`;
      },
    };
  },
};
