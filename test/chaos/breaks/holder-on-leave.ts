import { addDays } from '../../../server/domain/basics/local-date.js';
import { peopleApi } from '../../../server/people/api.js';
import type { Break } from '../break.js';

const AWAY_DAYS = 10;

/** The handler of a case falls ill; nobody stands in. */
export const holderOnLeave: Break = {
  name: '承办人请假',
  kinds: ['task-assignee-away'],
  desk: 'case',
  besides: ['task-without-person'],
  make: async (world) => {
    const { people, rows, today } = world;
    const { officeId, taskId, id } = await world.caseAt('handler', 'county-b');
    const [task] = await rows<{ accountId: string }>(
      'SELECT assignee_id AS accountId FROM task WHERE id = ?',
      [taskId],
    );
    const head = await people.of('department-head', officeId);
    const leave = await head.call(peopleApi.enterLeave, {
      body: {
        ...{ officeId, kind: 'sick', note: '演练', deputyId: null },
        ...{ accountId: task?.accountId ?? '', from: today, to: addDays(today, AWAY_DAYS) },
      },
    });
    return {
      isAbout: (row) => row.case?.id === id,
      mend: async ({ acts }) => {
        const absence = acts.find(({ to }) => to === '/delegations');
        if (!absence) throw new Error('no suggestion leads to leaves and delegations');
        await head.call(peopleApi.endLeave, { params: { id: leave.id } });
        return `${absence.label}：销假`;
      },
    };
  },
};
