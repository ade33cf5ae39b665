import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const EXAMPLE = 'handler@county-a';
const PER_LINE = 4;
const COLUMN = 22;

/** What stands on the screen once everything runs: address, accounts, how to stop. */
export function printWelcome(stack, { home, isDev, screensPort }) {
  const engine = stack.startMs('engine');
  const ofEngine = engine === 0 ? '' : `，其中流程引擎 ${seconds(engine)}`;
  const time = `（用时 ${seconds(process.uptime() * 1000)}${ofEngine}）`;
  const lines = ['', `应救已启动：${stack.serverUrl} ${time}`];
  if (isDev) lines.push(`开发界面：http://127.0.0.1:${screensPort}`);
  if (stack.env.YINGJIU_DEMO === '1') lines.push('', ...demoLines(stack, home));
  lines.push('', identityLine(stack.env), `数据与日志：${home.root}`, '按 Ctrl-C 停止。', '');
  console.log(lines.join('\n'));
}

/** Whether anybody but the clerk compares a name with its number (身份核验). */
export function identityLine({ YINGJIU_IDENTITY: service = 'none' }) {
  return service === 'none'
    ? '身份核验：未接入，以人工核对为准'
    : '身份核验：测试服务，结果不作为依据';
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} 秒`;
}

function demoLines(stack, home) {
  const accounts = stack.ready?.accounts ?? [];
  const first = `示范账号：用户名为 <角色>@<检察院>，${passwordHint(stack, home)}`;
  if (accounts.length === 0) return [first];
  const parts = accounts.map(({ username }) => username.split('@'));
  const names = (index) => [...new Set(parts.map((part) => part[index]))];
  const example = accounts.find(({ username }) => username === EXAMPLE) ?? accounts[0];
  return [
    first,
    ...columns('  检察院', names(1)),
    ...columns('  角色  ', names(0)),
    `  例如    ${example.username}（${example.displayName}）`,
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

/** A list in lines that fit a terminal of 100 columns; the title's Chinese letters are two wide. */
function columns(title, names) {
  const lines = [];
  for (let at = 0; at < names.length; at += PER_LINE) {
    const cells = names.slice(at, at + PER_LINE).map((name) => name.padEnd(COLUMN));
    lines.push(`${at === 0 ? title : ' '.repeat(8)}  ${cells.join('').trimEnd()}`);
  }
  return lines;
}
