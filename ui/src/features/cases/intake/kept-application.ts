import type { Fault } from '../../../../../server/domain/basics/errors.js';
import {
  itemOfMaterial,
  materialList,
  type MaterialKey,
  type NeededMaterial,
} from '../../../../../server/domain/intake/material-list.js';
import { representationFaults } from '../../../../../server/domain/intake/representation.js';
import { isMinor } from '../../../../../server/domain/people/identity-number.js';
import type { KeptCheck } from '../identity/kept-check.js';
import { identityOf, judgeDraft, valueAt, type Draft } from './intake-draft.js';

export const stepIds = ['way', 'people', 'original', 'need', 'materials', 'check'] as const;
export type StepId = (typeof stepIds)[number];

/** 已收, 待补 by the applicant, 由本院调取. */
export type MaterialState = 'received' | 'applicant' | 'office';

/** One line of the check list as far as it is filled in. */
export interface KeptMaterial {
  state?: MaterialState;
  copies?: number;
  scanIds?: string[];
}

/** What a draft holds: how far one came, the body of the application, the check list. */
export interface KeptApplication {
  step: StepId;
  body: Draft;
  list: Partial<Record<MaterialKey, KeptMaterial>>;
  /** What the identity service said last. */
  check?: KeptCheck;
  /** The file of the national system it came from; absent: it was typed. */
  source?: KeptSource;
}

/** As the import writes it into a draft (`server/national-import/draft-content.ts`). */
export interface KeptSource {
  fileName: string;
  line: number;
  by: string;
  on: string;
  receivedOn?: string;
  prosecutor?: string;
  department?: string;
}

const firstPart = (pointer: string) => pointer.split('/')[1] ?? '';

const stepOfPart: Record<string, StepId> = {
  ...{ officeId: 'way', origin: 'way', form: 'way', externalNumber: 'way', urgent: 'way' },
  ...{ clueSource: 'way', clueFoundOn: 'way', originalCase: 'original' },
  ...{ applicant: 'people', relation: 'people', agentName: 'people', agentRelation: 'people' },
  ...{ agentAuthority: 'people', guardianName: 'people', guardianRelation: 'people' },
  ...{ request: 'need', requestedFen: 'need', hardship: 'need' },
  ...{ materials: 'materials', missingMaterials: 'materials', list: 'materials' },
};

/** The step where a fault is mended. */
export function stepOfFault({ pointer }: Fault): StepId {
  return stepOfPart[firstPart(pointer)] ?? 'check';
}

/** When the applicant was born, by the document or as typed; null: not known. */
export function birthOf(body: Draft): string | null {
  const typed = valueAt(body, 'applicant/birthOn');
  return identityOf(body).reading?.birthOn ?? (typeof typed === 'string' ? typed : null);
}

/** The check list of this application; `today` decides who is a minor. */
export function neededMaterials(
  { body }: Pick<KeptApplication, 'body'>,
  today: string,
): NeededMaterial[] {
  const birthOn = birthOf(body);
  const { form, relation, agentAuthority } = body;
  return materialList({
    form: form as 'written',
    relation: typeof relation === 'string' ? relation : '',
    isMinor: birthOn !== null && isMinor(birthOn, today),
    ...(agentAuthority === 'statutory' ? { agentAuthority } : {}),
  });
}

/** Every fault of the application as it stands, by the schema and the rules the server judges by. */
export function faultsOfApplication(kept: KeptApplication, today: string): Fault[] {
  const judged = judgeDraft(kept.body);
  const given = Object.fromEntries(Object.entries(kept.body).filter(([, value]) => value !== ''));
  const { form } = kept.body;
  const birthOn = birthOf(kept.body);
  return [
    ...(judged.ok ? [] : judged.faults),
    ...representationFaults({ ...given, form: form as 'written', birthOn }, today),
    ...neededMaterials(kept, today)
      .filter(({ key, isRequired }) => isRequired && kept.list[key]?.state === undefined)
      .map(({ key, name }) => ({ pointer: `/list/${key}`, detail: `请选择“${name}”的情况` })),
  ];
}

/** The body to be filed: the check list becomes what was received and what is still missing. */
export function bodyToFile(kept: KeptApplication, draftId: string | null, today: string): Draft {
  const rows = neededMaterials(kept, today).map((row) => ({ ...row, ...kept.list[row.key] }));
  const received = rows.filter(({ state }) => state === 'received');
  const missing = rows.filter(({ state }) => state === 'applicant' || state === 'office');
  return {
    ...kept.body,
    materials: received.map(({ key, name, copies = 1 }) => ({
      ...{ item: itemOfMaterial[key], name, copies },
    })),
    missingMaterials: missing.map(({ key, name, state }) => ({
      ...{ item: itemOfMaterial[key], name, by: state },
    })),
    ...(draftId === null ? {} : { draftId }),
  };
}
