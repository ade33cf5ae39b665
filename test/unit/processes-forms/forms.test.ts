import { describe, expect, it } from '@jest/globals';
import { evaluate } from 'feelin';
import { z } from 'zod';
import { Act, Variable, type VariableName } from '../../../processes/contract.js';
import type { FormComponent } from '../../../server/domain/forms/form-component.js';
import { routingVariables, validateSubmission } from '../../../server/domain/forms/form-schema.js';
import { keyGroups } from '../../../server/domain/eligibility/key-groups.js';
import { lintFormSchema } from '../../../server/domain/forms/lint-form-schema.js';
import { contraryFacts } from '../../../server/domain/eligibility/relief-exclusions.js';
import {
  minorFacts,
  opinionFacts,
  reliefFacts,
} from '../../../server/domain/eligibility/relief-facts.js';
import { situationItems } from '../../../server/domain/eligibility/relief-situations.js';
import { hardshipGrades } from '../../../server/domain/amount/amount-standard.js';
import { minorGrounds } from '../../../server/domain/amount/ceiling.js';
import { allComponents, readForms } from './read-forms.js';
import { submissions } from './submissions.js';

const forms = await readForms();
const context = {
  today: '2026-03-02',
  evaluate: (expression: string, data: Record<string, unknown>) => evaluate(expression, data).value,
};

/** Where a form offers fewer ways than the variable knows, and why. */
const narrower: Record<string, string> = {
  'approve-advance.verdict':
    'an advance is approved as asked or with another amount, never adjusted',
  'route-manually.path': 'a person names a real path; unrouted is what brought the case there',
};

const judge = (form: string, data: Record<string, unknown>) => {
  const schema = forms.get(form);
  if (!schema) throw new Error(`no form ${form}`);
  return validateSubmission(schema, data, context);
};
const choices = (form: string, key: string) => {
  const field = allComponents(forms.get(form) ?? {}).find((component) => component.key === key);
  return Object.fromEntries((field?.values ?? []).map(({ value, label }) => [value, label]));
};
const routingFields = (form: string) =>
  allComponents(forms.get(form) ?? {}).filter(
    ({ properties }) => properties?.['routing'] === 'true',
  );
const pointers = (form: string, data: Record<string, unknown>) => {
  const result = judge(form, data);
  return result.ok ? [] : result.faults.map(({ pointer }) => pointer);
};

describe('the forms of the package', () => {
  it('are one for each act, under its name', () => {
    expect([...forms.keys()].sort()).toEqual([...Act].sort());
    for (const [name, { id }] of forms) expect(id).toBe(name);
  });

  it.each([...forms])('%s uses only components we render and validate', (_name, schema) => {
    expect(lintFormSchema(schema)).toEqual([]);
  });

  it.each([...forms])('%s speaks Chinese to the official', (_name, schema) => {
    for (const { label, description, text, values = [] } of allComponents(schema)) {
      for (const words of [label, description, text, ...values.map((value) => value.label)]) {
        if (words !== undefined) expect(words).toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it.each([...forms])('%s steers only by variables of the contract', (name) => {
    for (const component of routingFields(name)) {
      expect(Object.keys(Variable)).toContain(component.key);
      expect(component.validate?.required).toBe(true);
      expectSameValues(`${name}.${component.key ?? ''}`, component);
    }
  });

  it.each(Act)('%s can be submitted by every way out', (act) => {
    const accepted = submissions[act].map((data) => judge(act, data));

    expect(accepted.filter(({ ok }) => !ok)).toEqual([]);
    for (const { key = '', type, values = [] } of routingFields(act)) {
      const ways = type === 'yesno' ? [true, false] : values.map(({ value }) => value);
      const taken = submissions[act].map((data) => data[key]);
      expect(taken).toEqual(expect.arrayContaining(ways));
    }
  });

  it.each(Act)('%s keeps all that was submitted', (act) => {
    for (const data of submissions[act]) {
      expect(judge(act, data)).toMatchObject({ ok: true, data: withoutEmptyLists(data) });
    }
  });

  it('offers the choices of the law as the rules know them', () => {
    expect(choices('verify-case', 'facts')).toEqual(reliefFacts);
    expect(choices('verify-case', 'opinionFacts')).toEqual(opinionFacts);
    expect(choices('verify-case', 'minorFacts')).toEqual(minorFacts);
    expect(choices('verify-case', 'exclusions')).toEqual(contraryFacts);
    expect(choices('verify-case', 'hardship')).toEqual(hardshipGrades);
    expect(choices('verify-case', 'minorGrounds')).toEqual(minorGrounds);
    expect(Object.keys(choices('verify-case', 'situation'))).toEqual(situationItems);
    expect(choices('verify-case', 'keyGroups')).toEqual(
      Object.fromEntries(Object.entries(keyGroups).map(([id, { name }]) => [id, name])),
    );
  });

  it('asks for the reason exactly when the law wants one', () => {
    expect(pointers('decide-hearing', { hearingApproved: true })).toEqual([]);
    expect(pointers('decide-hearing', { hearingApproved: false })).toEqual(['/reason']);
    expect(pointers('give-opinion', { verdict: 'approve', opinion: '同意' })).toEqual([]);
    expect(pointers('give-opinion', { verdict: 'return', opinion: '退回' })).toEqual(['/missing']);
    expect(pointers('give-opinion', { verdict: 'adjust', opinion: '调整' })).toEqual([
      '/amountFen',
    ]);
    expect(pointers('confirm-payment', { paymentConfirmed: false })).toEqual(['/reason']);
    expect(pointers('review-materials', { materialsOutcome: 'not-ours' })).toEqual([
      '/transferTo',
      '/transferReason',
    ]);
  });

  it('asks nothing of the treatment when the case is not urgent', () => {
    const result = judge('confirm-emergency', { emergency: 'not-urgent', reason: '伤情已经稳定' });

    expect(result.ok).toBe(true);
  });

  it('asks who goes back to the examination for the reason alone, and drops what was proposed', () => {
    const back = { proposeNext: 'verify', verifyReason: '家庭月收入尚未核实' };
    const result = judge('propose-relief', {
      ...{ ...back, proposal: 'grant', amountFen: 100, basis: '事实清楚' },
      hasApplicationOrRecord: true,
    });

    expect(pointers('propose-relief', { proposeNext: 'verify' })).toEqual(['/verifyReason']);
    expect(result).toEqual({ ok: true, data: back });
  });

  it('drops an amount that the verdict does not carry', () => {
    const result = judge('give-opinion', { verdict: 'approve', opinion: '同意', amountFen: 100 });

    expect(result).toMatchObject({ ok: true, data: { verdict: 'approve', opinion: '同意' } });
    expect(result.ok && 'amountFen' in result.data).toBe(false);
  });

  it('hands the engine nothing but the fields that steer', () => {
    const schema = forms.get('record-collective-decision');
    if (!schema) throw new Error('no form');

    expect(
      routingVariables(schema, { verdict: 'approve', opinion: '同意', approveVotes: 7 }),
    ).toEqual({
      verdict: 'approve',
    });
  });
});

/** The validator leaves out what says nothing. */
function withoutEmptyLists(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
  );
}

function expectSameValues(place: string, { type, key, values = [] }: FormComponent): void {
  const schema = Variable[key as VariableName];
  if (type === 'yesno') {
    expect(schema).toBeInstanceOf(z.ZodBoolean);
    return;
  }
  const offered = values.map(({ value }) => value).sort();
  const known = [...(schema as z.ZodEnum).options].map(String).sort();
  if (place in narrower) expect(known).toEqual(expect.arrayContaining(offered));
  else expect(offered).toEqual(known);
}
