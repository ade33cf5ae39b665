import type { Finding } from '../domain/eligibility/finding.js';
import type { Fault } from '../domain/basics/errors.js';
import type { ActContext } from '../tasks/act.js';
import { assessVerification } from './case-eligibility.js';
import type { Verification } from './verification.js';

/**
 * What a handler who means to grant has yet to find out, told where it is to be stated: there is no way back from the proposal
 * to the examination. Relief given before is another's answer and stops a grant later.
 */
export async function conditionFaults(
  { em, case: row, today }: Pick<ActContext, 'em' | 'case' | 'today'>,
  verification: Verification,
): Promise<Fault[]> {
  const { situation, facts, hardship } = verification;
  if (situation === undefined) {
    return [{ pointer: '/situation', detail: '拟予救助的，应当认定救助情形' }];
  }
  if (hardship !== undefined && facts.hardship === false) {
    return [{ pointer: '/facts', detail: '已认定生活困难程度，与“因案件造成生活困难”不属实矛盾' }];
  }
  const given = { verification, earlierRelief: false as const };
  const { assessment } = await assessVerification(em, row, today, given);
  const [grounds, generallyNot, never] = assessment.tree.children;
  return [
    ...situationFaults(grounds?.children.find(({ id }) => id === `situation-${situation}`)),
    ...openFaults([...(generallyNot?.missing ?? []), ...(never?.missing ?? [])]),
  ];
}

function situationFaults(claimed: Finding | undefined): Fault[] {
  if (claimed === undefined || claimed.holds === true) return [];
  const { article } = claimed.citation;
  if (claimed.holds === false) {
    const failing = claimed.children.filter(({ holds }) => holds === false);
    const texts = failing.map(({ text }) => text).join('、');
    return [{ pointer: '/situation', detail: `认定的事实不符合${article}：${texts}` }];
  }
  const pointer = claimed.id === 'situation-7' ? '/situationReason' : '/facts';
  return [{ pointer, detail: `${article}尚有事实待查：${claimed.missing.join('；')}` }];
}

function openFaults(missing: string[]): Fault[] {
  if (missing.length === 0) return [];
  return [{ pointer: '/exclusions', detail: `尚未逐项查明：${missing.join('；')}` }];
}
