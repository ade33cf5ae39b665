import type { Volume } from '../../templates/define.js';

/** What a scan is, and which volume it belongs to. A scan of a paper that is 内卷 is 内卷 too. */
export const attachmentKinds = {
  receipt: { name: '送达回证', volume: '正卷' },
  'paper-approval': { name: '纸质审批件', volume: '内卷' },
  material: { name: '申请材料', volume: '正卷' },
  /** Records made outside and the photos that go with them: talks, visits, answers by letter. */
  record: { name: '笔录、复函及照片', volume: '正卷' },
  /** What belongs to a record that only the office sees. */
  'inner-record': { name: '内部记录附件', volume: '内卷' },
} as const satisfies Record<string, { name: string; volume: Volume }>;

export type AttachmentKind = keyof typeof attachmentKinds;

/** Content we take in, by what it is; `extension` for its name in a bundle. */
export const mediaTypes = {
  'application/pdf': { extension: '.pdf' },
  'image/jpeg': { extension: '.jpg' },
  'image/png': { extension: '.png' },
} as const;

export type MediaType = keyof typeof mediaTypes;

/** Whether a virus scanner looked at a file; an infected one is never kept. */
export const virusStates = ['clean', 'unchecked'] as const;
export type VirusState = (typeof virusStates)[number];
