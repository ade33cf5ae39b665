import { describe, expect, it } from '@jest/globals';
import { NewApplication } from '../../../../server/cases/create-application-api.js';
import {
  bodyToFile,
  faultsOfApplication,
  stepOfFault,
  type KeptApplication,
} from '../../../../ui/src/features/cases/intake/kept-application.js';

const today = '2026-11-23';
const received = { state: 'received' as const };
const kept: KeptApplication = {
  step: 'check',
  body: {
    ...{ officeId: 'county-a', origin: 'application', urgent: false, form: 'written' },
    ...{ relation: '本人', request: '请求救助', materials: [] },
    originalCase: { cause: '故意伤害', handledBy: '青山县人民检察院', facts: '重伤二级' },
    applicant: { name: '李某' },
  },
  list: {
    ...{ application: { ...received, copies: 2 }, identity: received, harm: received },
    ...{ hardship: { state: 'applicant' }, compensation: { state: 'office' } },
  },
};
const steps = (changed: KeptApplication) => [
  ...new Set(faultsOfApplication(changed, today).map(stepOfFault)),
];

describe('an application at the desk', () => {
  it('without faults is filed with what was received and what is missing apart', () => {
    expect(faultsOfApplication(kept, today)).toEqual([]);

    const body = NewApplication.parse(bodyToFile(kept, 'draft-1', today));

    expect(body.materials.map(({ item, copies }) => [item, copies])).toEqual([
      ...[
        ['application', 2],
        ['identity', 1],
        ['harm', 1],
      ],
    ]);
    expect(body.missingMaterials?.map(({ item, by }) => [item, by])).toEqual([
      ...[
        ['hardship', 'applicant'],
        ['compensation', 'office'],
      ],
    ]);
    expect(body.draftId).toBe('draft-1');
  });

  it('tells each fault in the step where it is mended', () => {
    const { body, list } = kept;

    expect(steps({ ...kept, body: { ...body, officeId: '' } })).toEqual(['way']);
    expect(steps({ ...kept, body: { ...body, relation: '' } })).toEqual(['people']);
    expect(steps({ ...kept, body: { ...body, originalCase: {} } })).toEqual(['original']);
    expect(steps({ ...kept, body: { ...body, request: ' ' } })).toEqual(['need']);
    expect(steps({ ...kept, list: { ...list, harm: {} } })).toEqual(['materials']);
  });

  it('of a minor asks for the guardian and for the proof of it', () => {
    const applicant = { name: '李某', birthOn: '2015-01-01', sex: 'male' };

    const faults = faultsOfApplication({ ...kept, body: { ...kept.body, applicant } }, today);

    expect(faults.map(({ pointer }) => pointer)).toEqual([
      ...['/guardianName', '/guardianRelation', '/list/guardian'],
    ]);
  });
});
