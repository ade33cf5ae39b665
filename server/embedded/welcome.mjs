import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What stands on the screen once everything runs: address, accounts, how to stop. */
export function printWelcome(stack, { home, isDev, screensPort }) {
  const lines = ['', `应救已启动：${stack.serverUrl}`];
  if (isDev) lines.push(`开发界面：http://127.0.0.1:${screensPort}`);
  if (stack.env.YINGJIU_DEMO === '1') lines.push('', ...demoLines(stack, home));
  lines.push('', `数据与日志：${home.root}`, '按 Ctrl-C 停止。', '');
  console.log(lines.join('\n'));
}

function demoLines(stack, home) {
  const accounts = stack.ready?.accounts ?? [];
  return [
    `示范账号（用户名为 角色@检察院），${passwordHint(stack, home)}`,
    ...(accounts.length === 0 ? ['  例如 handler@county-a'] : table(accounts)),
  ];
}

/** A generated password is shown once; afterwards it is only in the owner's secrets file. */
function passwordHint(stack, home) {
  if (process.env.YINGJIU_DEMO_PASSWORD) return '密码为 YINGJIU_DEMO_PASSWORD 所设';
  const shown = join(home.run, 'demo-password-shown');
  if (existsSync(shown)) return `密码在首次启动时已显示，另见 ${home.secretsFile} 的 demoPassword`;
  writeFileSync(shown, '');
  return `密码均为 ${stack.demoPassword}（只显示这一次）`;
}

/** One line a role, one column an office. */
function table(accounts) {
  const rows = new Map();
  for (const { username, displayName } of accounts) {
    const [role] = username.split('@');
    rows.set(role, [...(rows.get(role) ?? []), `${username} ${displayName}`]);
  }
  return [...rows.values()].map((cells) => `  ${cells.join('  ')}`);
}
