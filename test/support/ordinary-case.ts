import { demoIdentityNumber } from '../../server/demo/demo-identity.js';
import { ordinary, type Scenario } from '../../server/demo/scenario.js';

const AMOUNT_FEN = 800_000;

/** A written application of one adult for a small sum: decided by the chief and paid at once. */
export function ordinaryCase(officeId: string, serial: number, today: string): Scenario {
  const year = today.slice(0, 4);
  const birthYear = 1950 + (serial % 40);
  const month = String(1 + (Math.floor(serial / 40) % 12)).padStart(2, '0');
  return {
    ...ordinary,
    id: `fault-${String(serial)}`,
    title: '交通肇事致人重伤',
    officeId,
    amountFen: AMOUNT_FEN,
    applications: [
      {
        officeId,
        origin: 'application',
        urgent: false,
        originalCase: {
          cause: '交通肇事',
          caseNumber: `（${year}）青检刑诉${String(serial)}号`,
          handledBy: '青山县人民检察院',
          facts: '被告人无力赔偿，被害人家庭陷入生活困难。',
        },
        applicant: {
          name: `申请人${String(serial).padStart(4, '0')}`,
          identityNumber: demoIdentityNumber(`${String(birthYear)}-${month}-15`, serial),
          phone: '0701-8200000',
          address: '江河省临江市青山县某村',
        },
        relation: '本人',
        form: 'written',
        request: '因案致生活急迫困难，请求国家司法救助。',
        materials: [
          { item: 'application', name: '国家司法救助申请书', copies: 1 },
          { item: 'identity', name: '身份证复印件', copies: 1 },
        ],
      },
    ],
  };
}
