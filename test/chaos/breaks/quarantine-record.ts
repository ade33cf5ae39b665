import type { Break } from '../break.js';
import { mendBy } from '../mend-by.js';

/** Of no partition the engine has, so that its own records stay in their order. */
const PARTITION = 9;

/** A record of the engine's feed cannot be written. */
export const quarantineRecord: Break = {
  name: '引擎记录无法入库',
  kinds: ['feed-quarantine'],
  desk: 'machine',
  make: async (world) => {
    const { stack, rows } = world;
    const key = 8_000_000_000_000_001;
    await rows(
      `CREATE TRIGGER drill_record BEFORE INSERT ON engine_job FOR EACH ROW
         IF NEW.job_type = 'drill' THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'drill'; END IF`,
    );
    const record = {
      ...{ partitionId: PARTITION, position: 1, key, timestamp: Date.now(), recordType: 'EVENT' },
      ...{ valueType: 'JOB', intent: 'COMPLETED' },
      value: {
        ...{ type: 'drill', processInstanceKey: key + 1, elementInstanceKey: key + 2 },
        ...{ elementId: 'drill', retries: 1, errorMessage: '' },
      },
    };
    const authorization = `Basic ${Buffer.from(`zeebe:${stack.feedPassword}`).toString('base64')}`;
    await fetch(`http://127.0.0.1:${String(stack.ports.feed)}/_bulk`, {
      ...{ method: 'POST', headers: { authorization } },
      body: `{"index":{}}\n${JSON.stringify(record)}\n`,
    }).finally(() => rows('DROP TRIGGER drill_record'));
    return {
      isAbout: ({ sentence }) => sentence.includes(String(PARTITION)),
      mend: (finding) => mendBy(world, finding, 'retry-quarantined'),
    };
  },
};
