import type { EntityManager } from 'typeorm';
import type { DocumentKindId } from '../../templates/index.js';
import {
  renderHtml,
  type RenderedDocument,
  type RenderOptions,
} from '../../templates/render/render-html.js';
import { issueSandbox } from '../../templates/render/sandbox.js';
import { TemplateFault } from '../../templates/render/template-fault.js';
import { recordAudit } from '../audit/record-audit.js';
import type { Deps } from '../deps.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import { inSpan } from '../tracing/in-span.js';
import { fingerprintOf, textFault } from './check-version.js';
import { versionName } from './find-version.js';
import { templateInForce } from './template-in-force.js';
import { TemplateVersion } from './template-version.entity.js';

export interface TemplateRendering {
  kind: DocumentKindId;
  officeId: string;
  on: LocalDate;
  data: unknown;
  options?: Omit<RenderOptions, 'template'>;
}

/**
 * Prints by the text in force for the office on that day, in the sandbox. A text that does not fit the product any more, or cannot be printed
 * whole with these data, is left aside: the packaged text prints the paper, the fault is noted at the version and in the audit.
 */
export async function renderByTemplate(
  em: EntityManager,
  deps: Pick<Deps, 'clock'>,
  rendering: TemplateRendering,
): Promise<RenderedDocument> {
  const span = { attributes: { 'document.kind': rendering.kind } };
  return inSpan('document render', span, () => render(em, deps, rendering));
}

async function render(
  em: EntityManager,
  { clock }: Pick<Deps, 'clock'>,
  { kind, officeId, on, data, options = {} }: TemplateRendering,
): Promise<RenderedDocument> {
  const version = await templateInForce(em, { kind, officeId, on });
  if (version === null || version.fault !== null) return renderHtml(kind, data, options);
  const template = { version: versionName(version), body: version.body };
  const outdated = version.checkedBy === fingerprintOf(kind) ? null : textFault(kind, version.body);
  try {
    if (outdated !== null) throw new TemplateFault('failed', outdated);
    return await issueSandbox.render({ kind, data, options: { ...options, template } });
  } catch (error) {
    if (!(error instanceof TemplateFault)) throw error;
    await noteFault(em, version, error.message, clock.now());
    return renderHtml(kind, data, options);
  }
}

/** Writes down why a released text is not used; it stays so until another one is released. */
export async function noteFault(
  em: EntityManager,
  version: TemplateVersion,
  fault: string,
  now: Date,
): Promise<void> {
  const { id } = version;
  await em.update(TemplateVersion, { id }, { fault: fault.slice(0, 500), faultAt: now });
  await recordAudit(em, {
    ...{ at: now, action: 'leave-template-aside', subjectType: 'template-version' },
    ...{ subjectId: id, detail: { version: versionName(version), fault } },
  });
}
