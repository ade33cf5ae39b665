import type { Break } from '../break.js';

/** The workers' program dies and nobody starts it again. */
export const stopWorkers: Break = {
  name: '停掉作业程序',
  kinds: ['program-silent'],
  desk: 'machine',
  besides: ['worker-type-silent', 'job-'],
  make: async ({ stack }) => {
    await stack.kill('workers');
    return {
      isAbout: ({ sentence }) => sentence.includes('作业程序'),
      mend: async () => {
        await stack.restart('workers');
        return '重新启动作业程序';
      },
    };
  },
};
