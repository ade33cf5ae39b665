import { In } from 'typeorm';
import { helperWords } from '../../templates/check/helper-words.js';
import { listFields, type FieldEntry } from '../../templates/check/list-fields.js';
import { elementNames, knownClasses } from '../../templates/check/markup-vocabulary.js';
import { partWords } from '../../templates/check/part-words.js';
import { shapeWords } from '../../templates/check/shape-words.js';
import type { DocumentKind } from '../../templates/define.js';
import { documentGroups } from '../../templates/groups.js';
import { documentKinds } from '../../templates/index.js';
import { packagedBody } from '../../templates/render/template-files.js';
import type { Deps } from '../deps.js';
import type { Actor } from '../domain/access/permissions.js';
import { findOffice, findOfficeNames, higherOfficeIds } from '../offices/find-office.js';
import { assertMayInOffice } from '../offices/office-scope.js';
import { kindOf } from './find-version.js';
import { inForceView, summaryColumns } from './list-templates.js';
import { templateInForce } from './template-in-force.js';
import type { FieldView, TemplateView } from './template-views-api.js';
import { TemplateVersion } from './template-version.entity.js';
import { versionSummaries } from './version-view.js';

/** All one needs to write the template of a kind for an office. */
export async function readTemplate(
  { dataSource, clock }: Pick<Deps, 'dataSource' | 'clock'>,
  { actor, kind: name, officeId }: { actor: Actor; kind: string; officeId: string },
): Promise<TemplateView> {
  const em = dataSource.manager;
  const kind = kindOf(name);
  const definition: DocumentKind = documentKinds[kind];
  await assertMayInOffice(em, actor, 'see-templates', officeId, clock.today());
  const office = await findOffice(em, officeId);
  const inForce = await templateInForce(em, { kind, officeId, on: clock.today() });
  const packaged = packagedBody(definition);
  const higher = await higherOfficeIds(em, officeId);
  const versions = await em.find(TemplateVersion, {
    select: summaryColumns,
    where: [
      { kind, officeId },
      { kind, officeId: In(higher), state: In(['released', 'archived']) },
    ],
    order: { number: 'DESC' },
  });
  const offices = [officeId, ...higher];
  const near = ({ officeId: id }: TemplateVersion) => offices.indexOf(id);
  const sorted = versions.toSorted((a, b) => near(a) - near(b) || b.number - a.number);
  return {
    ...{ kind, title: definition.title, recipient: definition.recipient },
    ...{ groupName: documentGroups[definition.group], officeId, officeName: office.name },
    ...{ packagedVersion: definition.version, packagedBody: packaged },
    inForce: inForceView(definition.version, inForce, await findOfficeNames(em)),
    inForceBody: inForce?.body ?? packaged,
    ...vocabularyOf(definition),
    versions: await versionSummaries(em, sorted),
  };
}

function vocabularyOf(
  definition: DocumentKind,
): Pick<TemplateView, 'fields' | 'helpers' | 'parts' | 'elements' | 'classes'> {
  return {
    fields: listFields(definition).flatMap((field) => fieldViews(field, 0)),
    helpers: Object.entries(helperWords).map(([id, { name, example }]) => ({ id, name, example })),
    parts: partWords.map((part) => ({ ...part, example: `{{> ${part.id}}}` })),
    elements: [...elementNames],
    classes: [...knownClasses()].toSorted(),
  };
}

function fieldViews({ fields, ...field }: FieldEntry, level: number): FieldView[] {
  const own = { ...field, typeName: shapeWords[field.type], level };
  return [own, ...fields.flatMap((one) => fieldViews(one, level + 1))];
}
