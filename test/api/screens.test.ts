import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import express, { type Express } from 'express';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import supertest from 'supertest';
import { screens } from '../../server/http/screens.js';

let folder: string;
let app: Express;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'screens-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<title>应救</title>');
  await writeFile(join(folder, 'assets', 'main-abc123.js'), 'start()');
  app = express().use(screens(folder));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});
const page = (path: string) => supertest(app).get(path).set('accept', 'text/html');

describe('screens', () => {
  it.each(['/', '/cases/some-case', '/tasks?box=todo'])(
    '%s is the one page, never kept',
    async (path) => {
      const response = await page(path);

      expect(response.text).toBe('<title>应救</title>');
      expect(response.headers['cache-control']).toBe('no-cache');
    },
  );

  it('a built file stays with the browser, for its name changes with its content', async () => {
    const response = await supertest(app).get('/assets/main-abc123.js');

    expect(response.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('an address of the API is never the page', async () => {
    expect((await page('/api/unknown')).status).toBe(404);
  });

  it('nothing outside the folder is served', async () => {
    const response = await page('/..%2f..%2fetc%2fpasswd');

    expect(response.text).not.toContain('root:');
  });
});
