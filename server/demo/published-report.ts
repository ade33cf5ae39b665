import type { Finding } from '../domain/eligibility/finding.js';
import type { Judged } from './judge-published.js';
import { amountRow } from './published-amounts.js';

/** docs/published-cases.md: our answer to every published case beside the published one. Same input, same text. */
export function publishedReport(judged: readonly Judged[]): string {
  return [
    head,
    '## Who is eligible',
    '',
    'By the text alone. Left out of both columns: the six items of Art. 8 and earlier relief, of which no report says a word; so no case is decided, at most a ground is found.',
    '',
    ...table(
      ['Case', 'Rules', 'Grounds that hold', 'Nearest ground, and what the text does not say'],
      judged.map(groundRow),
    ),
    '',
    '## How much',
    '',
    'Yuan. Wage: non-private series, monthly. Range and point: from the least to the most that the silence of the text leaves open. “over” as published.',
    '',
    ...table(
      ['Case', 'Wage of', 'Range', 'Point', 'Ceiling', 'Published', 'Each', 'Against the range'],
      judged.map(amountRow),
    ),
    '',
    '## What each case teaches',
    '',
    ...judged.map(({ published, facts }) => `- **${published.id}**: ${facts.discussion}`),
    '',
    '## Patterns',
    '',
    ...patterns(judged),
    '',
    limits,
  ].join('\n');
}

const head = `# The published cases by our rules

Written by \`npm run report:cases\` from \`server/demo/typical-cases.json\` (the cases as published) and \`server/demo/published-facts.json\` (the facts read out of them, each with its words); a test fails when it is stale.

- Eligibility (救助条件) by the rules in force on the case's day: 2016 = 《人民检察院国家司法救助工作细则（试行）》, 2021 = 《人民检察院开展国家司法救助工作细则》; “minors 2018” = the SPP's opinion on minors, where a minor applies.
- Amounts by the provisional standard of the demo province, which is no place's rule, on the published wage of the case's own province.
- The product itself suggests no amount while a fact is missing. To compare at all, what the text leaves open is filled twice here, once towards least and once towards most; in both the applicant has no fault, got no compensation and has no children but those told of.
`;

const limits = `## Limits

- News reports pick moving cases and large sums; they are no sample. Nothing here is fitted to them.
- Grades of hardship (一般、特别、极度困难) are our judgement of a few words. One grade moves the range more than anything else.
- Provincial wages of 2020 and before, and of most provinces for 2022, are not known to us; an older year stands in where the table says so.
- Days of decision are mostly not published: 1 December of the year is taken then, which decides the wage and the version of the rules.
- The ceiling is taken for the case as a whole. Joint relief is compared as one sum, since reports do not part it.`;

const table = (columns: string[], rows: string[][]): string[] =>
  [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);

function groundRow({ published, version, assessment }: Judged): string[] {
  const grounds = assessment.tree.children.find(({ id }) => id === 'grounds')?.children ?? [];
  const holding = grounds.filter(({ holds }) => holds === true);
  return [
    link(published),
    version.id === 'trial-2016' ? '2016' : '2021',
    holding.map(groundName).join(', ') || 'none',
    holding.length > 0 ? '' : nearestText(grounds),
  ];
}

function nearestText(grounds: readonly Finding[]): string {
  const nearest = nearestGround(grounds);
  if (nearest === null) return 'the kind of case is not told';
  return `${groundName(nearest)}: ${openTexts(nearest).join('；')}`;
}

/** Of the grounds still open whose kind of case is told (the first condition), the one with the fewest open conditions. */
function nearestGround(grounds: readonly Finding[]): Finding | null {
  const open = grounds.filter(
    ({ holds, children }) => holds === 'unknown' && children[0]?.holds === true,
  );
  const [nearest] = open.sort((a, b) => openTexts(a).length - openTexts(b).length);
  return nearest ?? null;
}

const openTexts = ({ children }: Finding): string[] =>
  children.filter(({ holds }) => holds === 'unknown').map(({ text }) => text);

function groundName({ id }: Finding): string {
  const [, kind, item = ''] = /^(situation|minor)-(\d)$/.exec(id) ?? [];
  if (kind === undefined) return `2014 ${id}`;
  return kind === 'minor' ? `minors 2018 (${item})` : `Art. 7(${item})`;
}

const link = ({ id, source_url: source }: Judged['published']): string =>
  source.startsWith('http') ? `[${id}](${source})` : id;

function patterns(judged: readonly Judged[]): string[] {
  const count = (place: Judged['place']) => judged.filter((one) => one.place === place).length;
  const compared = count('inside') + count('below') + count('above');
  const middle = medianMonths(judged);
  const stated = judged.flatMap(({ facts }) => [
    ...Object.values(facts.facts),
    ...Object.values(facts.found),
  ]);
  return [
    `- ${judged.length} cases; ${count('no-amount')} publish no amount, for ${count('no-wage')} of the rest no wage of the province is known on their day. Of the ${compared} compared, ${count('inside')} lie inside our range, ${count('below')} below, ${count('above')} above.`,
    `- In the middle the published sums are ${middle}: offices give by what they have, about the same everywhere, where the rules start from the wage of the place. The provisional standard is more generous than practice, most of all where wages are high, the hardship is grave and the higher figure is to be chosen; an office that takes it over should lower the months first.`,
    '- Slight injuries and lost property get little in practice; the standard weighs the loss but has no grades of harm. A place that wants them sets a lower range for such cases by its own standard.',
    '- Two or three offices joining seldom lifts a sum out of the range; it makes one possible that the first office could not pay.',
    `- ${stated.length} facts were read out of the ${judged.length} reports; ${stated.filter((entry) => entry?.judged === true).length} of them are our judgement of words that do not say it outright.`,
    `- Facts no amount can be suggested without, and how many of the ${judged.length} reports leave them out: ${missingCounts(judged)}.`,
    '- Never told at all: own fault, the six items of Art. 8, relief by another agency. Seldom: income, and whether the offender can pay where the victim is a child. These are what a handler has to go and find out.',
  ];
}

function medianMonths(judged: readonly Judged[]): string {
  const months = judged
    .flatMap(({ published: { amount_yuan: sum, persons }, wage }) =>
      sum === null || wage === 'none' ? [] : [(sum * 100) / (persons ?? 1) / wage.monthlyWageFen],
    )
    .sort((a, b) => a - b);
  return `${(months[Math.floor(months.length / 2)] ?? 0).toFixed(1)} monthly wages a person`;
}

function missingCounts(judged: readonly Judged[]): string {
  const counts = new Map<string, number>();
  for (const name of judged.flatMap(({ missingForAmount }) => missingForAmount)) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([name, n]) => `${name} ${n}`)
    .join(', ');
}
