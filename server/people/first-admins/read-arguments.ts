import { parseArgs } from 'node:util';
import { z } from 'zod';
import { exclusiveRoles } from '../../domain/access/separation-of-duties.js';
import type { FirstAdmin, RootOffice } from './create-first-admins.js';

/** 用户名=姓名 */
const Person = z.string().regex(/^[a-z0-9][a-z0-9._@-]{2,79}=.{2,60}$/u);

const Arguments = z.object({
  office: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/),
  name: z.string().min(4).max(80),
  'short-name': z.string().min(1).max(20),
  province: z.string().regex(/^\d{6}$/),
  address: z.string().min(1).max(200),
  phone: z.string().min(1).max(30),
  'system-admin': Person,
  'security-admin': Person,
  'audit-admin': Person,
});

export const usage = `用法：npm run first-admins -- \\
  --office province-a --name 江河省人民检察院 --short-name 江检 --province 430000 \\
  --address 临江市江滨大道1号 --phone 0700-8000000 \\
  --system-admin zhangsan=张三 --security-admin lisi=李四 --audit-admin wangwu=王五
在 DATABASE_URL 中给出数据库地址。一次性密码只显示这一次。`;

/** The arguments of the command; null when one is missing or wrong. */
export function readArguments(
  argv: readonly string[],
): { office: RootOffice; admins: FirstAdmin[] } | null {
  const parsed = Arguments.safeParse(valuesOf(argv));
  if (!parsed.success) return null;
  const { office: id, name, province: provinceCode, address, phone, ...rest } = parsed.data;
  const admins = exclusiveRoles.map((role) => {
    const [username = '', ...words] = rest[role as 'system-admin'].split('=');
    return { role, username, name: words.join('=') };
  });
  return {
    office: { id, name, shortName: rest['short-name'], provinceCode, address, phone },
    admins,
  };
}

function valuesOf(argv: readonly string[]): unknown {
  const options = Object.fromEntries(
    Object.keys(Arguments.shape).map((key) => [key, { type: 'string' as const }]),
  );
  try {
    return parseArgs({ args: [...argv], options }).values;
  } catch {
    return null;
  }
}
