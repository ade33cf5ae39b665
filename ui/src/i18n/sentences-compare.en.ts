/** What a version says of a step, a rule or a field. */
export const compareSentences = {
  '{n}个工作日': '{n} working days',
  '{name}（自{start}起{n}个工作日）': '{name} ({n} working days from: {start})',
  '{name}（自{start}起{n}日）': '{name} ({n} days from: {start})',
  '{name}（自{start}起当日）': '{name} (the same day as: {start})',
  '{name}（{start}前{n}日）': '{name} ({n} days before: {start})',
  '{name}（本案承办人）': '{name} (of this case)',
  '第{n}条': 'Rule {n}',
  '第{n}项': 'Item {n}',
  '传入 {name}': 'Input {name}',
  '传出 {name}': 'Output {name}',
  '参数 {name}': 'Header {name}',
  '设置 {name}': 'Setting {name}',
  '“{name}”前的汇合': 'Join before “{name}”',
  '“{name}”后的{kind}': '{kind} after “{name}”',
} as const satisfies Readonly<Record<string, string>>;
