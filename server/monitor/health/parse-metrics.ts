/** One number of Prometheus' text format with its labels. */
export interface Measured {
  labels: Readonly<Record<string, string>>;
  value: number;
}

/** The numbers of one name in Prometheus' text format; none when the program does not tell it. */
export function measuredIn(text: string, name: string): Measured[] {
  const lines = new RegExp(`^${name}(?:\\{(.*)\\})? (\\S+)`, 'gm');
  return [...text.matchAll(lines)].flatMap(([, labels = '', digits = '']) => {
    const value = Number(digits);
    return Number.isNaN(value) ? [] : [{ labels: labelsOf(labels), value }];
  });
}

function labelsOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)];
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value]));
}
