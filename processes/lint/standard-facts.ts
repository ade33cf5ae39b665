import { BpmnError, JobType, Message } from '../contract.js';
import { actPermissions } from '../../server/domain/access/act-permissions.js';
import { rolesThatMay } from '../../server/domain/access/permissions.js';
import { roles } from '../../server/domain/access/roles.js';
import { terms } from '../../server/domain/terms/terms.js';
import type { LintFacts } from './lint-facts.js';

/** How people say the values of facts. */
const words = {
  ...{ grant: '给予救助', refuse: '不予救助', true: '是', false: '否' },
  ...{ small: '小额', medium: '中额', large: '大额', none: '没有对应的档' },
  ...{ county: '县级院', city: '市级院', province: '省级院' },
};

/** The facts the program itself knows; offices, documents and notices come from where they are kept. */
export function standardFacts(
  kept: Pick<LintFacts, 'offices' | 'documents' | 'notices'>,
): LintFacts {
  return {
    ...kept,
    words,
    roles: namesOf(roles),
    terms: namesOf(terms),
    actRoles: Object.fromEntries(
      Object.keys(actPermissions).map((act) => [
        act,
        rolesThatMay(act as keyof typeof actPermissions),
      ]),
    ),
    jobTypes: Object.values(JobType).filter((type) => type !== JobType.openTask),
    messages: Object.values(Message),
    errorCodes: Object.values(BpmnError),
  };
}

const namesOf = (entries: Readonly<Record<string, { name: string }>>): Record<string, string> =>
  Object.fromEntries(Object.entries(entries).map(([id, { name }]) => [id, name]));
