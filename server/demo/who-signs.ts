import type { CaseView } from '../cases/case-view-api.js';
import type { FormData } from './scenario.js';

/** Longest name the form of service takes. */
const longestSigner = 50;

/** Who signs for the decision: the applicants themselves, for children their guardian as 法定代理人. */
export function whoSigns({ applicants }: Pick<CaseView, 'applicants'>): FormData {
  const child = applicants.find(({ minor }) => minor === true);
  if (child) {
    const recipient = child.guardianName ?? `${child.name}的监护人`;
    return { signer: 'guardian', recipient, relation: '法定代理人', isOpposingParty: false };
  }
  const names = applicants.map(({ name }) => name);
  const all = names.join('、');
  const some = `${names[0] ?? '申请人'}等${names.length}人`;
  return { signer: 'self', recipient: all !== '' && all.length <= longestSigner ? all : some };
}
