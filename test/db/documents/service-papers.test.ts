import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LegalDocument } from '../../../server/documents/document.entity.js';
import type { Actor } from '../../../server/domain/access/permissions.js';
import { addTry } from '../../../server/service/add-try.js';
import type { ServiceTryInput } from '../../../server/service/service-try-api.js';
import { aCase, anActor, aWorld, type World } from '../money/world.js';
import { aPaper } from '../service/a-paper.js';
import { draftedData, proposedFor } from './draft-paper.js';

let world: World;
let clerk: Actor;
beforeAll(async () => {
  world = await aWorld();
  clerk = await anActor(world, 'county-a', 'clerk');
});
afterAll(() => world.drop());

const household = {
  signer: 'household',
  signerName: '王强',
  relation: '配偶',
  isOpposingParty: false,
  signerNumber: '110101199003077459',
} as const;

describe('the receipt of service', () => {
  it('names who signed in person, the paper and who served it', async () => {
    const { caseId, documentId, number } = await aSealedNotice();

    await tell(documentId, {
      ...{ way: 'direct', outcome: 'served', signer: 'self', signerName: '李秀兰' },
      ...{ place: '石桥村', servedBy: '张明、李强' },
    });

    const [receipt] = await papers(caseId, 'service-receipt');
    expect(receipt).toMatchObject({ number: null, isInternal: false });
    expect(receipt?.data).toMatchObject({
      document: { title: '救助金领取通知书', number },
      ...{ way: '直接送达', place: '石桥村', servers: ['张明', '李强'], servedOn: '2026-03-02' },
      ...{ addressee: '李秀兰', receivedBy: '李秀兰', substitute: null, leftInPlace: null },
    });
  });

  it('names who signed for the addressee with relation and number', async () => {
    const { caseId, documentId } = await aSealedNotice();

    await tell(documentId, { way: 'direct', outcome: 'served', ...household });

    const [receipt] = await papers(caseId, 'service-receipt');
    expect(receipt?.data).toMatchObject({
      substitute: { name: '王强', relation: '配偶', identityNumber: '110101199003077459' },
      receivedBy: null,
    });
  });

  it('says who refused and who saw it left', async () => {
    const { caseId, documentId } = await aSealedNotice();

    await tell(documentId, {
      ...{ way: 'left', outcome: 'served', place: '石桥村三组26号', signerName: '李秀兰' },
      ...{ reason: '对决定有异议', witness: '刘福生' },
    });

    const [receipt] = await papers(caseId, 'service-receipt');
    expect(receipt?.data).toMatchObject({
      leftInPlace: { reason: '李秀兰拒绝签收：对决定有异议', witness: '刘福生' },
      ...{ way: '留置送达', receivedBy: null, substitute: null },
    });
  });

  it('is not made of a try that failed', async () => {
    const { caseId, documentId } = await aSealedNotice();

    await tell(documentId, { way: 'direct', outcome: 'absent', reason: '家中无人' });

    expect(await papers(caseId, 'service-receipt')).toEqual([]);
  });
});

describe('the receipt to take along', () => {
  it('names the paper that waits for its service and leaves the rest to be written by hand', async () => {
    const { caseId, number } = await aSealedNotice();

    const { refusal, proposed } = await proposedFor(world, caseId, 'service-receipt');
    const [data] = await draftedData(world, caseId, 'service-receipt', proposed);

    expect([refusal, proposed]).toEqual([null, { paper: number }]);
    expect(data).toMatchObject({
      document: { title: '救助金领取通知书', number },
      ...{ addressee: '李秀兰', servers: [], servedOn: null, way: null },
    });
    const unknown = draftedData(world, caseId, 'service-receipt', { paper: '青检〔2026〕99号' });
    await expect(unknown).rejects.toMatchObject({ faults: [{ pointer: '/paper' }] });
  });

  it('has no place once everything is served', async () => {
    const { caseId, documentId } = await aSealedNotice();

    await tell(documentId, {
      ...{ way: 'direct', outcome: 'served', signer: 'self', signerName: '李秀兰' },
    });

    const { refusal } = await proposedFor(world, caseId, 'service-receipt');
    expect(refusal).toBe('本院没有待送达的文书');
  });
});

describe('the record of service by post', () => {
  it('holds every answer of the post up to the signature, and the last day of its tries', async () => {
    const { caseId, documentId } = await aSealedNotice();
    await post(documentId, '1234567890123');
    await tell(documentId, { way: 'post', outcome: 'absent', reason: '家中无人' });
    const before = await papers(caseId, 'postal-service-record');

    await tell(documentId, { way: 'post', outcome: 'served', ...household });

    const [record] = await papers(caseId, 'postal-service-record');
    expect(before).toEqual([]);
    expect(record?.data).toMatchObject({
      ...{ postedOn: '2026-03-02', dueOn: '2026-03-09', trackingNumber: '1234567890123' },
      tries: [
        { outcome: '未见收件人', note: '家中无人' },
        { outcome: '签收', note: null },
      ],
      signer: { name: '王强', relation: '配偶', on: '2026-03-02' },
      ...{ returnedOn: null, recordedBy: '张明' },
    });
  });

  it('is one for each letter, the second without the tries of the first', async () => {
    const { caseId, documentId } = await aSealedNotice();
    await post(documentId, '1234567890123');
    await tell(documentId, { way: 'post', outcome: 'returned', reason: '三次投递未果' });
    await post(documentId, '9876543210987');

    await tell(documentId, { way: 'post', outcome: 'refused', reason: '收件人拒收' });

    const records = await papers(caseId, 'postal-service-record');
    expect(records.map(({ data }) => data)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ trackingNumber: '1234567890123', returnedOn: '2026-03-02' }),
        expect.objectContaining({
          ...{ trackingNumber: '9876543210987', returnedOn: null, signer: null },
          tries: [{ on: '2026-03-02', outcome: '拒绝签收', note: '收件人拒收' }],
        }),
      ]),
    );
    expect(records).toHaveLength(2);
  });
});

// helpers

async function aSealedNotice() {
  const { caseId } = await aCase(world);
  const documentId = await aPaper(world, caseId, 'collection-notice');
  const { number } = await world.dataSource.manager.findOneByOrFail(LegalDocument, {
    id: documentId,
  });
  return { caseId, documentId, number };
}

const tell = (documentId: string, input: Omit<ServiceTryInput, 'triedOn'>): Promise<void> =>
  addTry(world.deps, {
    ...{ documentId, actor: clerk, requestId: 'test' },
    input: { triedOn: '2026-03-02', ...input },
  });

const post = (documentId: string, trackingNumber: string): Promise<void> =>
  tell(documentId, { way: 'post', outcome: 'pending', trackingNumber });

const papers = (caseId: string, kind: string): Promise<LegalDocument[]> =>
  world.dataSource.manager.findBy(LegalDocument, { caseId, kind });
