import type { APIRequestContext } from '@playwright/test';
import { expect } from './test.js';

interface File {
  name: string;
  content: string;
}
interface Draft {
  revision: number;
  files: File[];
  latestReleaseId: string | null;
}

/** What designers and publishers do past the screens, for journeys that begin later: each act has a journey of its own. */
export class DesignerDesk {
  readonly #request: APIRequestContext;

  /** In the session of a page. */
  constructor(request: APIRequestContext) {
    this.#request = request;
  }

  /** Begins a draft of an office's package; its lock is with whoever asked. */
  async draft(officeId: string, title: string, basedOn = 'standard-1'): Promise<string> {
    const body = { package: officeId, basedOn, title };
    const { id } = (await this.#send('/api/designer/drafts', 'post', body)) as { id: string };
    await this.#send(`/api/designer/drafts/${id}/lock`, 'post', {});
    return id;
  }

  async edit(id: string, name: string, change: (content: string) => string): Promise<void> {
    const { revision, files } = await this.#read(id);
    const content = change(files.find((file) => file.name === name)?.content ?? '');
    await this.#send(`/api/designer/drafts/${id}/files`, 'put', {
      revision,
      files: [{ name, content }],
    });
  }

  /** Checks, tries and submits it as it stands, for today. */
  async submit(id: string, note: string): Promise<void> {
    const { revision, latestReleaseId: comparedWith } = await this.#read(id);
    await this.#send(`/api/designer/drafts/${id}/check`, 'post', { revision });
    const source = { source: { draftId: id }, against: null, cases: 'samples', scenario: 'agree' };
    const trial = (await this.#send('/api/designer/trials', 'post', source)) as { id: string };
    await expect(async () => {
      const answer = await this.#request.get(`/api/designer/trials/${trial.id}`);
      expect(await answer.json()).toMatchObject({ state: 'done', isRecorded: true });
    }).toPass();
    const effectiveOn = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const body = { revision, effectiveOn, note, comparedWith };
    await this.#send(`/api/designer/drafts/${id}/submit`, 'post', body);
  }

  /** By a publisher; answers the id of the release. */
  async release(id: string): Promise<string> {
    const { revision } = await this.#read(id);
    const answer = await this.#send(`/api/designer/drafts/${id}/release`, 'post', { revision });
    return (answer as { releaseId: string }).releaseId;
  }

  async discard(id: string): Promise<void> {
    await this.#send(`/api/designer/drafts/${id}/discard`, 'post', {});
  }

  async #read(id: string): Promise<Draft> {
    return (await (await this.#request.get(`/api/designer/drafts/${id}`)).json()) as Draft;
  }

  async #send(path: string, method: 'post' | 'put', data: object): Promise<unknown> {
    const session = await this.#request.get('/api/sessions/current');
    const { csrfToken } = (await session.json()) as { csrfToken: string };
    const answer = await this.#request[method](path, {
      data,
      headers: { 'x-csrf-token': csrfToken },
    });
    expect(answer.ok(), await answer.text()).toBe(true);
    return answer.status() === 204 ? undefined : ((await answer.json()) as unknown);
  }
}
