import { z } from 'zod';
import { InputError } from '../../../domain/basics/errors.js';
import { drafting } from '../../assembly.js';
import { choice, line, optionalDay, orNull, prose } from '../entry-fields.js';
import { assertNotFuture } from '../intake/concerned.js';
import { assistanceOf } from './assistance-of.js';
import { replyLetter } from './assistance-reply.js';

const Entry = z
  .strictObject({
    outcome: choice('办理情况', ['已办理', '退回']),
    result: prose('协助结果或者退回的理由', '办理的经过和查明的情况；退回委托的，写明理由'),
    doneOn: optionalDay('办结日期'),
    contactPerson: line('联系人', '本院经办人，供委托的检察院联系'),
  })
  .refine(({ outcome, doneOn }) => outcome === '退回' || orNull(doneOn) !== null, {
    path: ['doneOn'],
    error: '已办理的，应当填写办结日期',
  });

/** 委托协助回复函, drafted by the office that was asked (`extra.assistanceId`) and issued in its name. */
export const assistanceReplyDrafting = drafting('assistance-reply', {
  purpose: '受托协助的检察院向委托的检察院函复办理结果，或者说明理由退回委托',
  refusal: ({ extra }) =>
    extra['assistanceId'] === undefined ? '由受托协助的检察院起草、出具' : null,
  entry: Entry,
  propose: async (assembly) => {
    const { result } = await assistanceOf(assembly);
    return {
      ...{ outcome: '已办理' as const, result: result ?? '' },
      ...{ doneOn: assembly.issuedOn, contactPerson: '' },
    };
  },
  assemble: async (assembly, { outcome, result, doneOn, contactPerson: by }) => {
    const done = orNull(doneOn);
    if (outcome === '已办理' && done !== null) assertNotFuture(assembly, done, '/doneOn');
    const { sentBy } = await assistanceOf(assembly);
    if (outcome === '退回' && sentBy === null) {
      const detail = '流程中的委托已经接收，只能函复办理结果';
      throw new InputError([{ pointer: '/outcome', detail }]);
    }
    return [await replyLetter(assembly, { by, doneOn: done, outcome, result })];
  },
});
