import type { Break } from '../break.js';
import { mendBy } from '../mend-by.js';

/** A task the engine waits for is gone from the list. */
export const deleteTask: Break = {
  name: '删除任务记录',
  kinds: ['drift-'],
  desk: 'machine',
  make: async (world) => {
    const { id, taskId } = await world.caseAt('handler', 'county-a');
    // one statement, so that both are of one connection
    const runner = world.dataSource.createQueryRunner();
    await runner.query('SET FOREIGN_KEY_CHECKS = 0');
    await runner.query('DELETE FROM task WHERE id = ?', [taskId]);
    await runner.query('SET FOREIGN_KEY_CHECKS = 1');
    await runner.release();
    return {
      isAbout: (row) => row.case?.id === id,
      mend: (finding) => mendBy(world, finding, 'repair-task'),
    };
  },
};
