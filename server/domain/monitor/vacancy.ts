/** Of the people who hold a role in an office, how many cannot do its work, and why. */
export interface Vacancy {
  /** Who hold the role today. */
  holders: number;
  disabled: number;
  /** On leave, and nobody acts for them. */
  away: number;
  /** Stepped out of the case (回避). */
  recused: number;
  /** Did something in the case that must be kept apart from this (职责分离). */
  separated: number;
  /** The task lies with one of them, who alone is counted. */
  isAssigned: boolean;
}

/** Why nobody with this role can do the work, in words without names: 没有人担任检察长. */
export function vacancyWords(role: string, vacancy: Vacancy): string {
  const { holders, disabled, away, recused, separated, isAssigned } = vacancy;
  if (holders === 0) return `没有人担任${role}`;
  const reasons = [
    [away, '请假且无人代理', '都请假且无人代理'],
    [disabled, '账号已停用', '的账号都已停用'],
    [recused, '已回避本案', '都已回避本案'],
    [separated, '在本案中的职责应当与此项分离', '在本案中的职责都应当与此项分离'],
  ] as const;
  const told = reasons.filter(([count]) => count > 0);
  const [only] = told;
  if (told.length === 1 && only?.[0] === holders) {
    if (holders > 1) return `${String(holders)}名${role}${only[2]}`;
    return isAssigned ? `承办的${role}${only[1]}` : `唯一的${role}${only[1]}`;
  }
  const parts = told.map(([count, words]) => `${String(count)}人${words}`);
  return `${String(holders)}名${role}中${parts.join('、')}`;
}
