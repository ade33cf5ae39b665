import { describe, expect, it } from '@jest/globals';
import { refusal } from './refusal.js';

const form = (components: unknown, more: object = {}): string =>
  JSON.stringify({ id: 'ask', type: 'default', components, ...more });

describe('a form', () => {
  const field = { type: 'textfield', id: 'field-name', key: 'name', label: '姓名' };

  it('is safe with components of the closed list', () => {
    const group = { type: 'group', id: 'group-a', components: [field] };

    expect(refusal('forms/ask.form', form([group]))).toBeNull();
  });

  it.each([
    ['is no JSON', '{"id":"ask",', '不是完整的 JSON'],
    ['is a list', '[]', '表单应为 JSON 对象'],
    [
      'is nested a hundred thousand times',
      `{"id":"ask","x":${'['.repeat(100_000)}`,
      '不是完整的 JSON',
    ],
    [
      'is nested and complete',
      `{"id":"ask","x":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      '嵌套超过 16 层',
    ],
    [
      'names the prototype',
      '{"id":"ask","components":[],"__proto__":{"admin":true}}',
      '不允许的名称 __proto__',
    ],
    [
      'names the constructor deep inside',
      form([{ ...field, properties: { constructor: 'x' } }]),
      'components[1].properties 含有不允许的名称 constructor',
    ],
    ['has no id', '{"components":[]}', '标识（id）应以小写字母开头'],
    ['has an id that is a path', form([], { id: '../x' }), '标识（id）应以小写字母开头'],
    [
      'holds an HTML component',
      form([{ type: 'html', id: 'h', content: 'x' }]),
      '不支持的组件类型 html',
    ],
    [
      'holds a script component in a group',
      form([{ type: 'group', id: 'g', components: [{ type: 'script', id: 's' }] }]),
      'components[1].components[1] 是不支持的组件类型 script',
    ],
    [
      'holds a frame',
      form([{ type: 'iframe', id: 'f', url: 'https://evil.example' }]),
      '不支持的组件类型 iframe',
    ],
    ['holds a component that is none', form(['x']), 'components[1] 应为对象'],
    ['has components that are no list', form({}), 'components 应为列表'],
    ['uses an id twice', form([field, field]), '标识 field-name 用了两次'],
    ['has an id with markup', form([{ ...field, id: '"><b>' }]), '标识（id）不正确'],
    [
      'has markup in a label',
      form([{ ...field, label: '<img src=x onerror=alert(1)>' }]),
      '网页标记',
    ],
    [
      'has an address that runs',
      form([{ type: 'text', id: 't', text: '[x](javascript:alert(1))' }]),
      '可执行的地址',
    ],
    [
      'has a pattern that runs away',
      form([{ ...field, validate: { pattern: '^(a+)+$' } }]),
      '无限回溯',
    ],
    [
      'has a pattern of alternatives that runs away',
      form([{ ...field, validate: { pattern: '^(a|aa)*$' } }]),
      '无限回溯',
    ],
    ['has a huge text', form([{ ...field, label: '长'.repeat(10_001) }]), '超过 10000 字'],
    [
      'has a million values',
      form([], { x: Array.from({ length: 10_001 }, () => 1) }),
      '内容超过 10000 项',
    ],
  ])('is refused when it %s', (_what, content, why) => {
    expect(refusal('forms/ask.form', content)).toContain(why);
  });
});
