import type { Break } from '../break.js';
import { mendBy } from '../mend-by.js';
import { soon } from '../world.js';

/** An automatic step breaks down: its paper cannot be written. */
export const failJob: Break = {
  name: '自动环节出错',
  kinds: ['incident', 'job-out-of-retries'],
  desk: 'machine',
  besides: ['incident', 'job-'],
  make: async (world) => {
    const { rows } = world;
    await rows(
      `CREATE TRIGGER drill_fail BEFORE INSERT ON document FOR EACH ROW
         SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'drill'`,
    );
    const { id } = await world.aCase(world.random.pick(['county-a', 'county-b', 'county-c']));
    const isStopped = async (): Promise<boolean> =>
      (
        await rows(
          `SELECT incident_key FROM incident JOIN process_instance AS p ON p.instance_key = incident.instance_key
           JOIN relief_case AS c ON c.process_instance_key = p.root_instance_key
           WHERE c.id = ? AND incident.state = 'open'`,
          [id],
        )
      ).length > 0;
    await soon(isStopped, 'the step fails').finally(() => rows('DROP TRIGGER drill_fail'));
    return {
      isAbout: (row) => row.case?.id === id,
      mend: (finding) => mendBy(world, finding, 'retry-job'),
    };
  },
};
