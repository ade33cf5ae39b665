import { listCaseSignatures } from '../../../../server/signature-images/api.js';
import { useAccount } from '../accounts/useAccount.js';
import type { Case } from '../cases/useCase.query.js';
import { useCaseSignatures } from '../signature/useSignatureImage.query.js';
import { DecisionList } from './DecisionList.js';

/** The opinions of a case, each with how its giver writes where that is kept and the reader may see it. */
export function CaseDecisions({ found: { id, decisions } }: { found: Case }) {
  const { hasRole } = useAccount();
  const isAllowed = hasRole(...(listCaseSignatures.roles as readonly string[]));
  const signatures = useCaseSignatures(id, isAllowed && decisions.length > 0);
  return <DecisionList items={decisions} signatures={signatures} />;
}
