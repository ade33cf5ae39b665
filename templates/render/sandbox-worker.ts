import { parentPort, workerData } from 'node:worker_threads';
import type { DocumentKindId } from '../index.js';
import { renderHtml, type RenderedDocument, type RenderOptions } from './render-html.js';
import type { Fault } from '../../server/domain/basics/errors.js';
import { TemplateDataError } from './template-data-error.js';

/** One rendering: plain data, copied into the thread. */
export interface SandboxJob {
  kind: DocumentKindId;
  data: unknown;
  options: RenderOptions;
}

/** What the thread answers: it never throws a thing across. */
export type SandboxAnswer =
  | { ok: true; document: RenderedDocument }
  | { ok: false; faults: Fault[] }
  | { ok: false; reason: 'failed' | 'size'; message: string };

export interface SandboxLimits {
  /** Longest HTML that is handed out, in characters. */
  maxHtmlLength: number;
}

const { maxHtmlLength } = workerData as SandboxLimits;

parentPort?.on('message', (job: SandboxJob) => {
  parentPort?.postMessage(answer(job));
});
// Tells that everything is loaded: only the rendering itself is timed.
parentPort?.postMessage('ready');

function answer({ kind, data, options }: SandboxJob): SandboxAnswer {
  try {
    // Handlebars also takes a syntax tree, which could carry code.
    if (options.template && typeof options.template.body !== 'string') {
      throw new TypeError('模板必须是文字');
    }
    const document = renderHtml(kind, data, options);
    if (document.html.length <= maxHtmlLength) return { ok: true, document };
    return { ok: false, reason: 'size', message: '' };
  } catch (error) {
    if (error instanceof TemplateDataError) return { ok: false, faults: error.faults };
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: 'failed', message };
  }
}
