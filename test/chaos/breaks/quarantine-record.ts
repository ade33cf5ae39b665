import type { Break } from '../break.js';
import { mendBy } from '../mend-by.js';

/** The engine's feed brings a record nobody can read. */
export const quarantineRecord: Break = {
  name: '引擎记录无法入库',
  kinds: ['feed-'],
  desk: 'machine',
  make: async (world) => {
    const { stack, random } = world;
    const position = 9_000_000_000 + random.pick([1, 2, 3, 4, 5]);
    const record = {
      ...{ partitionId: 9, position, key: 1, timestamp: Date.now(), recordType: 'EVENT' },
      ...{ valueType: 'JOB', intent: 'CREATED', value: { type: 'drill' } },
    };
    const authorization = `Basic ${Buffer.from(`zeebe:${stack.feedPassword}`).toString('base64')}`;
    await fetch(`http://127.0.0.1:${String(stack.ports.feed)}/_bulk`, {
      ...{ method: 'POST', headers: { authorization } },
      body: `{"index":{}}\n${JSON.stringify(record)}\n`,
    });
    return { isAbout: () => true, mend: (finding) => mendBy(world, finding) };
  },
};
