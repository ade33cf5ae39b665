import { listPrograms, type ProgramLife } from '../../health/programs.js';
import { machineFinding, toHealth } from '../machine-finding.js';
import type { Facts, StuckKind } from '../stuck-kind.js';

const id = 'program-silent';

/** So long after a start the other programs have had their time to come. */
const startingMs = 20_000;

const names = { server: '服务端', workers: '作业程序' } as const;
const consequences = {
  server: '工作人员不能登录办理，引擎数据不能入库',
  workers: '自动环节不执行，新任务不出现，文书不生成',
} as const;

interface Silent {
  subject: string;
  facts: Facts;
  silentMs: number;
}

/** A server or workers program gave no sign of life: killed, hanging, or its machine is gone. */
export const programSilent: StuckKind = {
  id,
  desk: 'machine',
  name: '程序失去联系',
  weight: 90,
  find: async (context) => {
    const programs = await listPrograms(context.dataSource.manager);
    if (areStarting(programs)) return [];
    const now = context.clock.now().getTime();
    const found = [...silentIn('server', programs), ...silentIn('workers', programs)];
    return Promise.all(
      found.map(({ subject, facts, silentMs }) =>
        machineFinding(context, { kind: id, subject }, facts, new Date(now - silentMs)),
      ),
    );
  },
  sentence: ({ program, host, isLast }) => {
    const name = names[program as keyof typeof names];
    if (isLast !== true) return `${String(host)}上的一个${name}失去联系，其余仍在运行`;
    return `没有任何${name}在运行，${consequences[program as keyof typeof consequences]}`;
  },
  acts: () => [toHealth('查看哪台机器上的程序失去联系；重新启动后自动接着办理，不会重复')],
};

/** All of a kind gone is one finding; one of several gone is its own. */
function silentIn(kind: ProgramLife['kind'], programs: readonly ProgramLife[]): Silent[] {
  const mine = programs.filter((program) => program.kind === kind && !program.isReplaced);
  if (!mine.some(({ isAlive }) => isAlive)) {
    const silentMs = Math.min(...mine.map((program) => program.silentMs));
    const facts = { program: kind, host: null, isLast: true };
    return [{ subject: kind, facts, silentMs: mine.length === 0 ? 0 : silentMs }];
  }
  return mine
    .filter(({ isAlive }) => !isAlive)
    .map(({ id: program, host, silentMs }) => ({
      ...{ subject: program.slice(-120), facts: { program: kind, host, isLast: false }, silentMs },
    }));
}

/** Are those that live only just here? Programs that start together do not miss each other. */
function areStarting(programs: readonly ProgramLife[]): boolean {
  const alive = programs.filter(({ isAlive }) => isAlive);
  return alive.every(
    ({ startedAt, seenAt }) => seenAt.getTime() - startedAt.getTime() < startingMs,
  );
}
