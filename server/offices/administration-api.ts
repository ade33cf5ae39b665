import { z } from 'zod';
import { isLocalDate } from '../domain/basics/local-date.js';
import { rolesThatMay } from '../domain/access/permissions.js';
import { endpoint } from '../http/endpoint.js';

const tag = '检察院';
const roles = rolesThatMay('manage-offices');
const params = z.object({ id: z.string().min(1).max(40) });
const Day = z.string().refine(isLocalDate, { error: '日期应为2026-03-02的形式' });

/** What may be changed later; id and level stay, since cases, papers and numbers refer to them. */
const facts = {
  name: z.string().trim().min(4).max(80),
  /** As document numbers write it, e.g. 青检. */
  shortName: z.string().trim().min(1).max(20),
  parentId: z.string().max(40).nullable(),
  address: z.string().trim().min(1).max(200),
  phone: z.string().trim().min(1).max(30),
};

export const ManagedOfficeView = z.object({
  id: z.string(),
  name: z.string(),
  shortName: z.string(),
  level: z.enum(['county', 'city', 'province']),
  parentId: z.string().nullable(),
  provinceCode: z.string(),
  address: z.string(),
  phone: z.string(),
  openedOn: z.string().nullable(),
  closedOn: z.string().nullable(),
  /** People with a role there today. */
  peopleCount: z.int(),
  /** Cases not closed that it handles. */
  caseCount: z.int(),
  /** May the reader change it? */
  mayChange: z.boolean(),
});

export const listManagedOffices = endpoint({
  method: 'get',
  path: '/api/managed-offices',
  summary: '检察院名录，包括已撤销的',
  tag,
  roles: rolesThatMay('see-people', 'higher'),
  response: z.object({ items: z.array(ManagedOfficeView) }),
});

export const createOffice = endpoint({
  method: 'post',
  path: '/api/offices',
  summary: '新设检察院',
  tag,
  roles,
  body: z.strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/, {
      error: '代号为2至40位小写字母、数字、横线，以字母开头',
    }),
    level: z.enum(['county', 'city', 'province']),
    provinceCode: z.string().regex(/^\d{6}$/, { error: '应为6位行政区划代码' }),
    openedOn: Day,
    ...facts,
  }),
  status: 201,
  response: z.object({ id: z.string() }),
});

export const changeOffice = endpoint({
  method: 'put',
  path: '/api/offices/:id',
  summary: '更改检察院的名称、地址、上级院',
  tag,
  roles,
  params,
  body: z.strictObject({ ...facts, reason: z.string().trim().min(1).max(200) }),
  response: z.object({ id: z.string() }),
});

export const closeOffice = endpoint({
  method: 'post',
  path: '/api/offices/:id/close',
  summary: '撤销检察院；尚有未办结案件、任职人员或下级院的不能撤销',
  tag,
  roles,
  params,
  body: z.strictObject({ on: Day, reason: z.string().trim().min(1).max(200) }),
  response: z.object({ id: z.string(), closedOn: z.string() }),
});

export const officeAdministrationApi = {
  ...{ listManagedOffices, createOffice, changeOffice, closeOffice },
};
