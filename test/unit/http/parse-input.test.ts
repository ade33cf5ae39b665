import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { InputError } from '../../../server/domain/basics/errors.js';
import { parseInput } from '../../../server/http/parse-input.js';

const schema = z.strictObject({
  name: z.string().min(1),
  items: z.array(z.strictObject({ 'a/b': z.int() })),
});

const faultsOf = (input: unknown, base?: string) => {
  try {
    parseInput(schema, input, base);
    return [];
  } catch (error) {
    return (error as InputError).faults;
  }
};

describe('parseInput', () => {
  it('gives what fits', () => {
    const input = { name: '甲', items: [{ 'a/b': 1 }] };

    expect(parseInput(schema, input)).toEqual(input);
  });

  it('points at every fault and every unknown field, in Chinese', () => {
    const faults = faultsOf({ name: '', items: [{ 'a/b': 'x', extra: 1 }], other: 2, more: 3 });

    expect(faults.map(({ pointer }) => pointer).sort()).toEqual(
      ['/items/0/a~1b', '/items/0/extra', '/more', '/name', '/other'].sort(),
    );
    for (const { detail } of faults) expect(detail).toMatch(/\p{Script=Han}/u);
  });

  it.each<[string, z.ZodType, unknown, string]>([
    ['what is missing', z.string(), undefined, '必填'],
    ['what is empty', z.string().min(1), '', '必填'],
    ['what is of another type', z.int(), 'x', '格式不正确'],
    ['what cannot be chosen', z.enum(['a', 'b']), 'c', '不在可选范围内'],
    ['what is too long', z.string().max(2), '三个字', '最多2个字'],
    ['what the schema has its own words for', z.string().max(1, '只写姓'), '欧阳', '只写姓'],
  ])('tells a person %s', (_name, field, value, detail) => {
    const parse = () => parseInput(z.object({ field }), { field: value });

    expect(parse).toThrow(expect.objectContaining({ faults: [{ pointer: '/field', detail }] }));
  });

  it('says where the input came from', () => {
    expect(faultsOf({ name: '', items: [] }, '/query')[0]?.pointer).toBe('/query/name');
  });
});
