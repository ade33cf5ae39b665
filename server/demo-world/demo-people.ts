import { roleIds, type RoleId } from '../domain/access/roles.js';
import { demoOffices } from './demo-offices.js';

export interface DemoPerson {
  username: string;
  displayName: string;
  officeId: string;
  role: RoleId;
}

const surnames = Array.from(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕',
);
const givenNames = [
  ...['建国', '秀英', '志强', '丽华', '永明', '晓燕', '国栋', '春梅', '海涛', '玉兰', '文斌'],
  ...[
    '雪琴',
    '德胜',
    '红霞',
    '立新',
    '慧敏',
    '少华',
    '美玲',
    '振东',
    '素芬',
    '卫东',
    '佳怡',
    '正阳',
  ],
];

/** One person a role and office, `<role>@<office>`, and a second handler where cases are assigned by lot. */
export const demoPeople: readonly DemoPerson[] = demoOffices.flatMap(({ id: officeId }, office) => [
  ...roleIds.map((role, index) => ({
    username: `${role}@${officeId}`,
    displayName: nameOf(office * roleIds.length + index),
    officeId,
    role,
  })),
  ...(officeId === 'county-a'
    ? [{ username: 'handler2@county-a', displayName: '欧阳静', officeId, role: 'handler' as const }]
    : []),
]);

/** Both lists have lengths without a common divisor: names repeat only after their product. */
function nameOf(index: number): string {
  const surname = surnames[index % surnames.length] ?? '';
  return surname + (givenNames[index % givenNames.length] ?? '');
}
