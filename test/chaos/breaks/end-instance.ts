import { ZBClient } from 'zeebe-node';
import type { Break } from '../break.js';
import { mendBy } from '../mend-by.js';

/** Somebody ends the process of a case in the engine, past the product. */
export const endInstance: Break = {
  name: '绕过系统终止流程',
  kinds: ['drift-'],
  desk: 'machine',
  make: async (world) => {
    const { id } = await world.caseAt('intake-clerk', 'county-b');
    const [row] = await world.rows<{ instanceKey: string }>(
      'SELECT process_instance_key AS instanceKey FROM relief_case WHERE id = ?',
      [id],
    );
    const client = new ZBClient(world.stack.zeebeAddress, { loglevel: 'NONE' });
    await client.cancelProcessInstance(row?.instanceKey ?? '');
    await client.close();
    return {
      isAbout: (finding) => finding.case?.id === id,
      mend: (finding) => mendBy(world, finding),
    };
  },
};
