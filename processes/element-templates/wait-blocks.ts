import { Message } from '../contract.js';
import type { BuildingBlock } from './building-block.js';
import { messageWords } from './reference-words.js';

const wait = { type: 'bpmn:IntermediateCatchEvent', group: 'waits', settings: {} } as const;
const message = { ...wait, icon: 'intermediate-event-catch-message' } as const;

/** Waits for an answer from outside: each message correlates on the id of what is awaited. */
export const waitBlocks: readonly BuildingBlock[] = [
  {
    ...{ id: 'await-supplement', name: '收到补充材料', ...message },
    hint: '等到申请人交来补充材料，或者本院自行调取',
    event: messageOf(Message.supplementReceived),
  },
  {
    ...{ id: 'await-inquiry', name: '等待函询回复', ...message, isCommon: true },
    hint: '等到每一封询问函都有回复，或者登记了未回复的理由',
    event: messageOf(Message.inquirySettled),
  },
  {
    ...{ id: 'await-funds', name: '等待资金', ...message },
    hint: '等到救助资金到账',
    event: messageOf(Message.fundsArrived),
  },
  {
    ...{ id: 'await-payment', name: '等待支付结果', ...message },
    hint: '等到银行或者国库的支付回执',
    event: messageOf(Message.paymentSettled),
  },
  {
    ...{ id: 'await-term', name: '期限届满', ...wait, icon: 'intermediate-event-catch-timer' },
    hint: '等到前面起算的期限届满；与收到回执二选一时放在“先到先办”之后',
    event: { kind: 'timer', at: '=termDueAt' },
  },
];

function messageOf(message: Message) {
  const correlationKey = messageWords[message]?.correlationKey ?? '=caseId';
  return { kind: 'message', message, correlationKey } as const;
}
