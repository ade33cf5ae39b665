import { createHash, randomUUID } from 'node:crypto';
import { handwriting } from '../../../templates/samples/people.js';
import { photos } from '../../support/photos.js';

/** As the device sends it: without metadata. */
export const photo = photos.plain;
export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

const image = handwriting.replace(/^[^,]*,/, '');

/** A record of two officials at an applicant's home, all of whom signed but a neighbour. */
export const aRecord = (overrides: Record<string, unknown> = {}) => ({
  ...{ way: 'home', heldOn: '2026-03-02', startedAt: '09:00', endedAt: '09:40' },
  ...{ place: '青山县柳河镇石桥村三组', askerName: '甲检察官', recorderName: '乙助理' },
  subject: { name: '李秀兰', relation: '申请人本人', identity: null, phone: null },
  ...{ otherStaffNames: [], presentNames: ['王邻居'] },
  talk: [
    { question: '靠什么生活？', answer: '低保和土地流转。' },
    { question: '没有问到的', answer: '' },
  ],
  conditions: [{ item: 'housing', state: 'seen', note: '平房两间，屋顶渗漏' }],
  ...{ observation: null, readBy: 'aloud', isAgreed: true, remark: null },
  signatures: [
    { post: 'subject', name: '李秀兰', image, reason: null },
    { post: 'present', name: '王邻居', image: null, reason: '中途离开' },
    { post: 'asker', name: '甲检察官', image, reason: null },
    { post: 'recorder', name: '乙助理', image, reason: null },
  ],
  ...overrides,
});

/** As a device sends it. */
export const aVisit = (overrides: Record<string, unknown> = {}) => ({
  ...{ id: randomUUID(), deviceId: randomUUID(), finishedAt: '2026-03-02T01:45:00.000Z' },
  ...{ record: aRecord(), photos: [] as unknown[] },
  ...overrides,
});

export const aPhotoLine = (overrides: Record<string, unknown> = {}) => ({
  ...{ sha256: sha256Of(photo), caption: '住房外观', sizeBytes: photo.length },
  takenAt: '2026-03-02T01:20:00.000Z',
  ...overrides,
});
