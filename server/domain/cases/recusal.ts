import type { ActorRoles } from '../access/permissions.js';
import type { RuleCode } from '../basics/rule-codes.js';

/**
 * 回避. The relief rules are silent; applied by analogy (confidence M): 人民检察院刑事诉讼规则 (高检发释字〔2019〕4号) Art. 24 the grounds, 25
 * 自行回避, 26 and 32 申请回避 in writing or orally, 27 the chief decides on prosecutors and the committee on the chief, who takes no part, 37 the same for
 * clerks and others (text: https://github.com/LawRefBook/Laws , 司法解释).
 */
export const recusalGrounds = {
  party: '本案的当事人或者当事人的近亲属',
  interest: '本人或者近亲属和本案有利害关系',
  role: '担任过本案的证人、鉴定人、辩护人、诉讼代理人',
  dinner: '接受当事人及其委托的人的请客送礼，或者违反规定会见',
  original: '参与过原案办理，可能影响公正处理',
  relation: '与本案当事人有其他关系，可能影响公正处理案件',
} as const;

export type RecusalGround = keyof typeof recusalGrounds;
export const recusalGroundIds = Object.keys(recusalGrounds) as RecusalGround[];

export const recusalOrigins = {
  self: '自行回避',
  applied: '申请回避',
  ordered: '决定回避',
} as const;
export type RecusalOrigin = keyof typeof recusalOrigins;

/** `granted`: sees and does nothing in the case any more. */
export type RecusalState = 'asked' | 'granted' | 'rejected';

/** Whose decision it is: on the chief procurator the committee decides. */
export type RecusalBody = 'chief' | 'committee';

export const recusalBodies = { chief: '检察长', committee: '检察委员会' } as const;

/** Who decides on somebody who holds, or does not hold, the office of chief procurator there. */
export const decidingBody = (isChief: boolean): RecusalBody => (isChief ? 'committee' : 'chief');

export interface RecusalDecision {
  state: RecusalState;
  origin: RecusalOrigin;
  /** Whom it is about. */
  accountId: string;
  verdict: 'granted' | 'rejected';
  /** Accounts whose hands the decision goes through. */
  hands: readonly string[];
}

interface Fault {
  code: RuleCode;
  detail: string;
}

/** Why this decision cannot be taken; null when it can. Only an application can be rejected; nobody decides on themselves. */
export function recusalDecisionFault(given: RecusalDecision): Fault | null {
  const { state, origin, accountId, verdict, hands } = given;
  if (state !== 'asked') return { code: 'WRONG_STATE', detail: '这项回避已经作出决定' };
  if (hands.includes(accountId)) {
    return { code: 'SEPARATION_OF_DUTIES', detail: '本人不得决定自己是否回避' };
  }
  if (verdict === 'rejected' && origin !== 'applied') {
    return { code: 'WRONG_STATE', detail: '只有对回避申请才能决定驳回' };
  }
  return null;
}

/** What a recused person may still do in the case: nothing, in no name; nor does anybody in the name of a recused person. Null: nothing at all. */
export function withoutRecused<A extends ActorRoles>(
  actor: A,
  recused: readonly string[],
): A | null {
  if (recused.includes(actor.accountId)) return null;
  if (!actor.represents.some(({ accountId }) => recused.includes(accountId))) return actor;
  return {
    ...actor,
    represents: actor.represents.filter(({ accountId }) => !recused.includes(accountId)),
  };
}
