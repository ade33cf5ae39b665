import { ZBClient } from 'zeebe-node';
import { casesApi } from '../../../server/cases/api.js';
import type { Break } from '../break.js';

/** Somebody ends the process of a case in the engine, past the product. */
export const endInstance: Break = {
  name: '绕过系统终止流程',
  kinds: ['drift-'],
  desk: 'machine',
  make: async (world) => {
    const { id, officeId } = await world.caseAt('handler', 'county-a');
    const [row] = await world.rows<{ instanceKey: string }>(
      'SELECT process_instance_key AS instanceKey FROM relief_case WHERE id = ?',
      [id],
    );
    const client = new ZBClient(world.stack.zeebeAddress, { loglevel: 'NONE' });
    await client.cancelProcessInstance(row?.instanceKey ?? '');
    await client.close();
    return {
      isAbout: (finding) => finding.case?.id === id,
      mend: async ({ acts }) => {
        const link = acts.find(({ to }) => to?.startsWith('/cases/'));
        if (!link) throw new Error('no suggestion leads to the case');
        // what was done outside cannot be undone: whoever leads the case ends it, and it is filed anew
        const head = await world.people.of('department-head', officeId);
        const body = { kind: 'other' as const, reason: '演练：流程被绕过系统终止，重新受理' };
        await head.call(casesApi.terminateCase, { params: { id }, body });
        world.ended.add(id);
        return `${link.label}，终止办理`;
      },
    };
  },
};
