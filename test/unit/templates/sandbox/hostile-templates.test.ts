import { afterAll, describe, expect, it } from '@jest/globals';
import type { DocumentData } from '../../../../templates/index.js';
import { createSandbox, type SandboxOptions } from '../../../../templates/render/sandbox.js';
import { TemplateFault } from '../../../../templates/render/template-fault.js';
import { documentSamples } from '../../../../templates/samples/index.js';
import { TransientError } from '../../../../server/domain/basics/errors.js';

const kind = 'relief-decision' as const;
const full = documentSamples[kind].full;
const sandbox = createSandbox();
afterAll(() => sandbox.close());

const jobOf = (body: string, data: unknown = full) => ({
  ...{ kind, data },
  options: { template: { version: 'qingxi-1', body } },
});

/** The text between head and foot of the page. */
async function textOf(body: string, data: unknown = full): Promise<string> {
  const { html } = await sandbox.render(jobOf(body, data));
  return html.slice(html.indexOf('<main'));
}

async function faultOf(body: string, options: SandboxOptions = {}): Promise<TemplateFault> {
  const own = createSandbox(options);
  const error: unknown = await own.render(jobOf(body, crowd)).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  await own.close();
  if (error instanceof TemplateFault) return error;
  throw new Error(`no fault of the template: ${String(error)}`);
}

/** Ten times each of so many applicants in loops within loops are more than any thread finishes. */
const [applicant] = full.applicants;
const crowd: DocumentData<typeof kind> = {
  ...full,
  applicants: Array.from({ length: 1_000 }, () => applicant ?? []).flat(),
};
const loops = (depth: number, inner: string) =>
  '{{#each @root.applicants}}'.repeat(depth) + inner + '{{/each}}'.repeat(depth);

describe('a hostile template', () => {
  it.each([
    '{{constructor}}',
    '{{office.constructor.constructor}}',
    '{{__proto__}}',
    '{{office.__proto__.polluted}}',
    '{{applicants.constructor}}',
    '{{office.name.constructor}}',
    '{{this.[__defineGetter__]}}',
    '{{@root.constructor}}',
    '{{@process}}',
    '{{#with office}}{{toString}}{{/with}}',
    '{{lookup office "constructor"}}',
    '{{log office.name}}',
    '{{helperMissing office}}',
    '{{blockHelperMissing office}}',
    '{{require "fs"}}',
    '{{#with (lookup office "constructor")}}x{{/with}}',
    '{{> (lookup office "name")}}',
    '{{> ../../../etc/passwd}}',
    '{{* decorate}}',
    '{{#*inline "head"}}x{{/inline}}{{> head}}{{nothing}}',
  ])('%s prints nothing of the program', async (body) => {
    const text = await textOf(body).catch((error: unknown) => error);

    if (text instanceof TemplateFault) expect(text.reason).toBe('failed');
    else
      expect(
        String(text)
          .replace(/<[^>]*>/g, '')
          .trim(),
      ).toBe('');
  });

  it('that calls itself is ended', async () => {
    const fault = await faultOf('{{#*inline "me"}}{{> me}}{{> me}}{{/inline}}{{> me}}');

    expect(['failed', 'time', 'memory']).toContain(fault.reason);
  });

  it('with loops that never end in time is ended with its thread', async () => {
    const fault = await faultOf(loops(4, '{{#if name}}{{/if}}'), { timeoutMs: 700 });

    expect(fault.reason).toBe('time');
  });

  it('that fills the memory is ended, and the program lives', async () => {
    const body = loops(3, '{{name}}'.repeat(40));

    const fault = await faultOf(body, { timeoutMs: 30_000, memoryMb: 64 });

    expect(['memory', 'failed']).toContain(fault.reason);
  });

  it('that prints too much is refused and the thread works on', async () => {
    const own = createSandbox({ maxHtmlLength: 60_000 });
    const long = own.render(jobOf('<p>长</p>'.repeat(10_000)));
    await expect(long).rejects.toMatchObject({ reason: 'size' });

    const next = await own.render(jobOf('<p>{{number}}</p>'));

    expect(next.html).toContain(full.number);
    await own.close();
  });

  it('given as a syntax tree instead of a text is refused', async () => {
    const tree = { type: 'Program', body: [], strip: {} } as unknown as string;

    await expect(sandbox.render(jobOf(tree))).rejects.toMatchObject({ reason: 'failed' });
  });

  it('cannot make markup of the words of a person', async () => {
    const name = '<img src=x onerror=alert(1)>"\'`=&{{office.name}}';
    const applicants = full.applicants.map((person) => ({ ...person, name }));

    const text = await textOf('<p>{{#each applicants}}{{name}}{{/each}}</p>', {
      ...full,
      applicants,
    });

    expect(text).not.toContain('<img');
    expect(text).toContain('&lt;img src&#x3D;x onerror&#x3D;alert(1)&gt;');
    expect(text).toContain('{{office.name}}');
  });

  it('is followed by the next one, in a new thread', async () => {
    const own = createSandbox({ timeoutMs: 700 });
    const slow = own.render(jobOf(loops(4, '{{#if name}}{{/if}}'), crowd));
    const next = own.render(jobOf('<p>{{number}}</p>'));

    await expect(slow).rejects.toMatchObject({ reason: 'time' });
    expect((await next).html).toContain(full.number);
    await own.close();
  });

  it('is refused as transient while too many wait', async () => {
    const own = createSandbox({ maxWaiting: 1 });
    const first = own.render(jobOf('<p>一</p>'));
    const second = own.render(jobOf('<p>二</p>'));

    await expect(own.render(jobOf('<p>三</p>'))).rejects.toBeInstanceOf(TransientError);

    expect(await Promise.all([first, second])).toHaveLength(2);
    await own.close();
  });
});
