/** Lines of a text that say something: names or statements entered one a line. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export interface Statement {
  name: string;
  text: string;
}

/** Statements entered one a line as “姓名：意见”; a line without a name goes on with the statement before it. */
export function statementsOf(text: string): Statement[] {
  const statements: Statement[] = [];
  for (const line of linesOf(text)) {
    const [, name, said] = /^([^：:，。；]{1,30})[：:]\s*(\S.*)$/u.exec(line) ?? [];
    const last = statements.at(-1);
    if (name !== undefined && said !== undefined)
      statements.push({ name: name.trim(), text: said });
    else if (last) last.text += `\n${line}`;
  }
  return statements;
}

/** A name without the place or title in brackets after it. */
export const bareName = (name: string): string => name.replace(/[（(].*$/u, '').trim() || name;

/** What the text tells of one person, whose place or title may stand in brackets; null when nothing. */
export function statementOf(text: string, person: string): string | null {
  const found = statementsOf(text).find(({ name }) => bareName(name) === bareName(person));
  return found?.text ?? null;
}
