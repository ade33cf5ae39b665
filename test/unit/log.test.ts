import { describe, expect, it } from '@jest/globals';
import { createLog } from '../../server/log.js';

const logged = (fields: object): string => {
  const lines: string[] = [];
  const log = createLog('info', 'server', { write: (line) => lines.push(line) });
  log.info(fields, 'said');
  return lines.join('');
};

describe('log', () => {
  it('never holds a name, a number or a secret', () => {
    const person = { name: '李秀英', identityNumber: '11010119900307745X', phone: '13800000000' };

    const line = logged({ ...person, body: { applicant: person, password: 'geheim' } });

    expect(line).toContain('said');
    for (const secret of [...Object.values(person), 'geheim']) expect(line).not.toContain(secret);
  });

  it('holds of a database error what went wrong, not with whose data', () => {
    const cause = Object.assign(new Error('Lock wait timeout'), {
      ...{ errno: 1205, sql: "INSERT INTO person VALUES ('李秀英')" },
    });
    const err = Object.assign(new Error('query failed', { cause }), { parameters: ['李秀英'] });

    const line = logged({ err });

    expect(line).toContain('"errno":1205');
    expect(line).toContain('query failed');
    expect(line).not.toContain('李秀英');
  });
});
