import type { Fault } from '../domain/basics/errors.js';
import type { Verification } from './verification.js';

/**
 * What a handler who means to grant has yet to find out for the amount, told at the field where it belongs; the rules name the
 * same facts when they refuse (`missingAmountFacts`).
 */
export function amountFaults(found: Verification): Fault[] {
  const { householdSize, minorsInHousehold } = found;
  const needed = [
    { value: found.hardship, pointer: '/hardship', name: '生活困难程度' },
    { value: found.compensationFen, pointer: '/compensationFen', name: '已获赔偿和其他救助' },
    { value: found.applicantFaultPercent, pointer: '/applicantFaultPercent', name: '过错程度' },
    { value: found.monthlyIncomeFen, pointer: '/monthlyIncomeFen', name: '家庭月收入' },
    { value: householdSize, pointer: '/householdSize', name: '家庭人口' },
    { value: minorsInHousehold, pointer: '/minorsInHousehold', name: '家庭未成年人数' },
  ];
  const missing = needed.flatMap(({ value, pointer, name }) =>
    value === undefined ? [{ pointer, detail: `拟予救助的，应当查明${name}` }] : [],
  );
  const isLossOpen = found.lossFen === undefined && found.lawfulAwardFen === undefined;
  const isCrowded = (minorsInHousehold ?? 0) > (householdSize ?? Infinity);
  return [
    ...missing,
    ...(isLossOpen
      ? [{ pointer: '/lossFen', detail: '拟予救助的，应当查明实际损失或者依法应当判决的赔偿数额' }]
      : []),
    ...(isCrowded ? [{ pointer: '/minorsInHousehold', detail: '未成年人数不能多于家庭人口' }] : []),
  ];
}
