import type { Act } from '../contract.js';
import type { Variables } from './trial-world.js';

/** A new id for what a step creates. */
export type NewId = (kind: string) => string;

/** The shortest way: a complete application, no inquiry, everyone agrees, paid at once. */
export const standardActAnswers: Partial<Record<Act, (id: NewId) => Variables>> = {
  'review-materials': (id) => ({ materialsOutcome: 'complete', supplementId: id('supplement') }),
  'confirm-emergency': (id) => ({ emergency: 'confirmed', disbursementId: id('advance') }),
  'approve-advance': (id) => ({ verdict: 'approve', disbursementId: id('advance') }),
  'verify-case': (id) => ({
    verifyNext: 'report',
    hearingId: id('hearing'),
    assistanceId: id('assistance'),
    assistingOfficeId: 'county-b',
  }),
  'decide-hearing': () => ({ hearingApproved: true }),
  'record-hearing': () => ({ hearingDeparted: false }),
  'accept-assistance': () => ({ assistanceAccepted: true }),
  'propose-relief': () => ({ proposeNext: 'submit', proposal: 'grant' }),
  'route-manually': () => ({ path: 'ordinary' }),
  'give-opinion': () => ({ verdict: 'approve' }),
  'record-collective-decision': () => ({ verdict: 'approve' }),
  'sign-collective-decision': () => ({ collectiveSigned: true }),
  'review-dissent': () => ({ verdict: 'approve' }),
  'review-joint-request': () => ({ jointOpinion: 'join' }),
  'decide-joint-request': () => ({ jointVerdict: 'join' }),
  'record-plc-opinion': () => ({ plcOutcome: 'approve' }),
  'explain-refusal': () => ({ socialAssistance: false }),
  'confirm-payment': () => ({ paymentConfirmed: true }),
};
