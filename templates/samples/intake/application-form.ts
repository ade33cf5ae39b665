import type { DocumentSamples } from '../define.js';
import { bareOriginalCase, barePerson, office, originalCase, son, victim } from '../people.js';

/** Sample data of `application-form`. */
export const applicationFormSamples: DocumentSamples<'application-form'> = {
  full: {
    office,
    way: '他人代为申请',
    filedOn: '2026-03-02',
    applicant: son,
    victim,
    originalCase,
    liableAbility: '王某在监狱服刑，名下没有房屋、车辆和存款，附带民事判决未执行到任何款项。',
    request:
      '母亲遇害后，本人随外祖母生活。外祖母务农，年收入不足六千元，本人正在读小学五年级，生活和就学没有着落。\n请求人民检察院给予国家司法救助。',
    requestedFen: 60_000_00,
    materials: [
      { name: '申请人户口簿、法定代理人居民身份证复印件', copies: 2 },
      { name: '居民死亡医学证明（推断）书', copies: 1 },
      { name: '刑事附带民事判决书、终结本次执行程序裁定书', copies: 1 },
      { name: '石桥村村民委员会出具的家庭生活困难证明', copies: 1 },
    ],
  },
  sparse: {
    office,
    way: '本人书面申请',
    filedOn: '2026-03-02',
    applicant: barePerson,
    victim: null,
    originalCase: bareOriginalCase,
    liableAbility: null,
    request: '因伤不能劳动，家中没有其他收入，请求救助。',
    requestedFen: null,
    materials: [],
  },
};
