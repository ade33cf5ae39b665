import { FeedQuarantine } from '../../../engine/feed.entity.js';
import { retryQuarantined as retry } from '../../../engine/quarantine/retry-quarantined.js';
import { inputText } from '../input-text.js';
import { planOf, refused, type MendAct } from '../mend-act.js';

/** 重新处理隔离记录: a record that could not be taken in is tried again; when it still cannot be, it stays and says why. */
export const retryQuarantined: MendAct = {
  async plan({ em }, input) {
    const partitionId = Number(inputText(input, 'partitionId') ?? 0);
    const position = inputText(input, 'position') ?? '0';
    const aside = await em.findOneBy(FeedQuarantine, { partitionId, position });
    const subject = `分区${String(partitionId)}第${position}条引擎记录`;
    if (aside === null) return refused(subject, '这条记录已经不在隔离区，无需处置');
    return planOf({
      ...{ subject, caseId: null, officeId: null },
      sentences: ['重新把这条引擎记录写入数据库；此后的记录已经更新的内容不会改回。'],
      before: [{ name: '隔离原因', value: aside.reason }],
      after: [{ name: '隔离原因', value: '已写入的，移出隔离区' }],
      apply: async (within) => {
        await retry(within, partitionId, position);
        return '记录已经写入，移出隔离区';
      },
    });
  },
};
