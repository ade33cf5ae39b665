import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { endpoints } from '../../server/api.js';
import { createApp } from '../../server/app.js';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.js';
import { testDeps } from '../support/test-deps.js';

interface Operation {
  operationId: string;
  parameters: { name: string; in: string; required: boolean; schema: object }[];
  responses: Record<string, { content?: Record<string, { schema: unknown }> }>;
  security: object[];
}
interface Document {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
}

let database: FreshDatabase;
let document: Document;
let text: string;
beforeAll(async () => {
  database = await freshDatabase();
  const app = createApp(testDeps(database.dataSource), { engine: null });
  const response = await supertest(app).get('/api/openapi.json');
  document = response.body as Document;
  text = response.text;
});
afterAll(async () => {
  await database.drop();
});

const operations = () => Object.values(document.paths).flatMap((path) => Object.values(path));

describe('GET /api/openapi.json', () => {
  it('is OpenAPI 3.1 with one operation an endpoint', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(
      operations()
        .map(({ operationId }) => operationId)
        .sort(),
    ).toEqual(Object.keys(endpoints).sort());
  });

  it('every parameter of a path stands in braces and is described', () => {
    for (const [path, methods] of Object.entries(document.paths)) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      for (const { parameters } of Object.values(methods)) {
        const described = parameters.filter((parameter) => parameter.in === 'path');
        expect(described.map(({ name }) => name)).toEqual(inPath);
        expect(described.every(({ required }) => required)).toBe(true);
      }
    }
  });

  it('every operation tells its success and its problems', () => {
    for (const { responses } of operations()) {
      expect(Object.keys(responses).some((status) => status.startsWith('2'))).toBe(true);
      expect(responses['default']?.content).toHaveProperty(['application/problem+json']);
    }
  });

  it('every reference leads somewhere', () => {
    const references = [...text.matchAll(/"\$ref":"#([^"]+)"/g)].map(([, pointer = '']) => pointer);

    for (const pointer of references) {
      const found = pointer
        .split('/')
        .slice(1)
        .reduce<unknown>(
          (node, key) => (node as Record<string, unknown> | undefined)?.[key],
          document,
        );
      expect([pointer, typeof found]).toEqual([pointer, 'object']);
    }
  });

  it('what is closed asks for a session', () => {
    for (const { operationId, security } of operations()) {
      expect([operationId, security.length > 0]).toEqual([
        operationId,
        endpoints[operationId]?.roles !== 'public',
      ]);
    }
  });
});
