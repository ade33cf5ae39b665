import type { LocalDate } from '../domain/basics/local-date.js';
import { demoIdentityNumber } from './demo-identity.js';
import type { Scenario } from './scenario.js';
import { ordinaryScenario, scripts } from './scripts.js';
import type { TypicalCase } from './typical-case.js';

export interface DemoScenario extends Scenario {
  published: TypicalCase;
  shows: string;
}

/** A published case as the people of the demo offices would file and handle it. */
export function demoScenario(
  published: TypicalCase,
  index: number,
  today: LocalDate,
): DemoScenario {
  const script = scripts[published.id];
  if (!script) throw new Error(`no script for published case ${published.id}`);
  const { origin = 'application', urgent = false, isMinor = false, shows, ...ways } = script;
  const officeId = script.officeId ?? 'county-a';
  const count = script.applicants ?? published.persons ?? 1;
  const year = Number(today.slice(0, 4)) - (isMinor ? 10 : 45);
  const birthOn = `${String(year)}-0${String((index % 9) + 1)}-15`;
  const applications = Array.from({ length: count }, (_, number) => ({
    officeId,
    origin,
    urgent,
    ...(origin === 'clue-transfer' && published.clue_source
      ? { clueSource: published.clue_source.slice(0, 200) }
      : {}),
    originalCase: {
      cause: published.original_case_cause.slice(0, 120),
      caseNumber: `（${String(published.year)}）${published.province}检刑诉${String(index + 1)}号`,
      handledBy: published.procuratorate ?? `${published.province}检察机关`,
      facts: [published.title, published.harm, published.household].filter(Boolean).join('。'),
      ...(published.offender_ability ? { liableAbility: published.offender_ability } : {}),
    },
    applicant: {
      name: nameOf(published, number),
      identityNumber: demoIdentityNumber(birthOn, index * 20 + number),
      phone: '0701-8200000',
      // two cases after one another live in one house, so that there are warnings to settle
      address: `江河省临江市青山县某村${String(Math.ceil((index + 1) / 2))}号`,
    },
    relation: isMinor ? '本人' : '近亲属',
    form:
      origin === 'ex-officio'
        ? ('oral' as const)
        : isMinor
          ? ('on-behalf' as const)
          : ('written' as const),
    request: '因案致生活急迫困难，请求国家司法救助。',
    ...(isMinor ? { guardianName: '监护人' } : {}),
    materials: [
      { item: 'application' as const, name: '国家司法救助申请书', copies: 1 },
      { item: 'identity' as const, name: '身份证复印件', copies: 1 },
      { item: 'harm' as const, name: '伤情、死亡或者损失证明', copies: 1 },
    ],
  }));
  return {
    ...ordinaryScenario,
    ...ways,
    id: published.id,
    title: [published.title, published.harm].filter(Boolean).join('：'),
    officeId,
    applications,
    amountFen:
      script.amountFen ?? (published.amount_yuan === null ? null : published.amount_yuan * 100),
    script: script.script ?? {},
    published,
    shows,
  };
}

/** 罗某艳 out of 妻子(罗某艳), else 申请人甲, 乙 … of the published title. */
function nameOf({ applicant, title }: TypicalCase, number: number): string {
  const named = /[\u4e00-\u9fff]某[\u4e00-\u9fff]?(?=[、(（)）等母两四妻]|\s|$)/gu;
  const text = `${applicant ?? ''} ${title.replace(/国家司法救助案/g, ' ')}`;
  const names = [...text.matchAll(named)].map(([name]) => name);
  const distinct = [...new Set(names)];
  return (
    distinct[number] ?? `申请人${'甲乙丙丁戊己庚辛壬癸子丑寅卯辰'[number] ?? String(number + 1)}`
  );
}
