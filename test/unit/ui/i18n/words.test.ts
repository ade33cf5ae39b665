import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  actionsOf,
  auditGroups,
  auditWord,
} from '../../../../server/domain/access/audit-actions.js';
import { readSubjects } from '../../../../server/domain/access/read-subjects.js';
import { roles } from '../../../../server/domain/access/roles.js';
import { ruleCodes } from '../../../../server/domain/basics/rule-codes.js';
import { caseOutcomes, caseStatuses } from '../../../../server/domain/cases/case-status.js';
import { caseVerbs } from '../../../../server/domain/cases/case-verbs.js';
import * as recusal from '../../../../server/domain/cases/recusal.js';
import { syncStates } from '../../../../server/domain/cases/visit-device.js';
import * as visit from '../../../../server/domain/cases/visit-record.js';
import { termStateNames } from '../../../../server/domain/terms/term-states.js';
import { terms } from '../../../../server/domain/terms/terms.js';
import { stepNames, verdictNames } from '../../../../server/cases/decision-words.js';
import { documentGroups } from '../../../../templates/groups.js';
import { problems, toEnglish } from '../../../../ui/src/i18n/english.js';

const processes = new URL('../../../../processes/', import.meta.url);

/** Names of the elements of a kind in all diagrams. */
function namesIn(kinds: string): string[] {
  const files = readdirSync(processes).filter((name) => name.endsWith('.bpmn'));
  const tag = new RegExp(`<bpmn:(?:${kinds}) [^>]*?name="([^"]+)"`, 'g');
  return files.flatMap((file) =>
    [...readFileSync(new URL(file, processes), 'utf8').matchAll(tag)].map(([, name]) => name ?? ''),
  );
}

const han = /\p{Script=Han}/u;

const groups = Object.values(auditGroups);

describe('a word of the rules the screens show', () => {
  it.each([
    ['posts', Object.values(roles).map(({ name }) => name)],
    ['statuses', Object.values(caseStatuses)],
    ['outcomes', Object.values(caseOutcomes)],
    ['deadlines', Object.values(terms).map(({ name }) => name)],
    ['states of a deadline', Object.values(termStateNames)],
    ['actions on a case', Object.values(caseVerbs)],
    ['grounds of recusal', Object.values(recusal.recusalGrounds)],
    ['ways to recusal', Object.values(recusal.recusalOrigins)],
    ['who decides on recusal', Object.values(recusal.recusalBodies)],
    ['ways to visit', Object.values(visit.visitWays)],
    ['living conditions', Object.values({ ...visit.livingItems, ...visit.livingStates })],
    ['who signs a visit', Object.values(visit.visitPosts)],
    ['ways to read a record', Object.values(visit.visitReadings)],
    ['states on a device', Object.values(syncStates)],
    ['categories of the audit log', groups.map(({ name }) => name)],
    ['acts of the audit log', groups.flatMap(({ actions }) => Object.values(actions))],
    ['what is read', Object.values(readSubjects)],
    ['acts of reading', actionsOf('reading').map(auditWord)],
    ['steps of a decision', Object.values(stepNames)],
    ['verdicts', Object.values(verdictNames)],
    ['groups of documents', Object.values(documentGroups)],
    ['steps', namesIn('process|\\w*[tT]ask|callActivity|intermediate\\w+|boundaryEvent')],
    ['questions, ends and flows', namesIn('startEvent|endEvent|\\w+Gateway|sequenceFlow')],
  ])('has its English among the %s', (_, chinese: readonly string[]) => {
    const unknown = chinese.filter((word) => han.test(toEnglish(word) ?? word));

    expect(chinese.length).toBeGreaterThan(0);
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('has a sentence for every refusal', () => {
    const codes = Object.keys(ruleCodes);

    expect(Object.keys(problems).sort()).toEqual(codes.sort());
  });
});
