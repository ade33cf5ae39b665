import type { Break } from '../break.js';
import { mendBy } from '../mend-by.js';
import type { World } from '../world.js';

/** From here on what is meant for the engine counts as sent and is not. */
async function losing(world: World, kind: string, during: () => Promise<void>): Promise<void> {
  await world.rows(
    `CREATE TRIGGER drill_lose BEFORE INSERT ON outbox FOR EACH ROW
       IF NEW.kind = '${kind}' THEN SET NEW.state = 'done', NEW.sent_at = NEW.created_at; END IF`,
  );
  try {
    await during();
  } finally {
    await world.rows('DROP TRIGGER drill_lose');
  }
}

/** The start of a case never reaches the engine. */
export const loseStart: Break = {
  name: '丢失启动消息',
  kinds: ['drift-'],
  desk: 'machine',
  make: async (world) => {
    let id = '';
    await losing(world, 'publish-message', async () => {
      ({ id } = await world.aCase(world.random.pick(['county-a', 'county-b', 'county-c'])));
    });
    return {
      isAbout: (row) => row.case?.id === id,
      mend: (finding) => mendBy(world, finding),
    };
  },
};

/** A decision is given, and the engine never hears of it. */
export const loseDecision: Break = {
  name: '丢失办结指令',
  kinds: ['drift-', 'outbox-'],
  desk: 'machine',
  make: async (world) => {
    const waiting = await world.caseAt('intake-clerk', 'county-a');
    const isDone = async (): Promise<boolean> =>
      (await world.rows(`SELECT id FROM task WHERE id = ? AND state <> 'open'`, [waiting.taskId]))
        .length > 0;
    await losing(world, 'complete-job', () => world.work(waiting, [], isDone));
    return {
      isAbout: (row) => row.case?.id === waiting.id,
      mend: (finding) => mendBy(world, finding),
    };
  },
};
