import type { CaseFile } from '../../../cases/case-file.js';
import { Verification } from '../../../cases/verification.js';
import { formatYuan } from '../../../domain/basics/money.js';

/** What the handler found out about the life of the household, in sentences; null before the verification. */
export function knownHardship({ findings }: CaseFile): string | null {
  const found = Verification.safeParse(findings.verification?.data).data;
  if (!found) return null;
  const { householdSize, monthlyIncomeFen, dependants, minorsInHousehold } = found;
  const facts = [
    ...(householdSize === undefined ? [] : [`家庭成员${householdSize}人`]),
    ...(minorsInHousehold ? [`其中未成年人${minorsInHousehold}人`] : []),
    ...(dependants === undefined ? [] : [`需要供养${dependants}人`]),
    ...(monthlyIncomeFen === undefined ? [] : [`家庭月收入${formatYuan(monthlyIncomeFen)}`]),
  ];
  return facts.length === 0 ? found.findings : `${found.findings}\n${facts.join('，')}。`;
}
