import { z } from 'zod';
import { InputError } from '../../../domain/basics/errors.js';
import { servedKinds } from '../../../service/service-course.js';
import { drafting, type Assembly } from '../../assembly.js';
import type { LegalDocument } from '../../document.entity.js';
import { standingDocuments } from '../../standing-documents.js';
import { line } from '../entry-fields.js';
import { servedPaper } from './served-paper.js';

/** 送达回证 as a form to take along, before the paper is served: who signs fills it in by hand. */
export const serviceForm = drafting('service-receipt', {
  purpose: '送达前打印的空白送达回证，由受送达人当场签收',
  refusal: async (assembly) =>
    (await unserved(assembly)).length === 0 ? '本院没有待送达的文书' : null,
  entry: z.strictObject({ paper: line('送达文书', '文号，没有文号的写文书名称') }),
  propose: async (assembly) => {
    const last = (await unserved(assembly)).at(-1);
    return last === undefined ? {} : { paper: nameOf(last) };
  },
  assemble: async (assembly, { paper }) => {
    const found = (await unserved(assembly)).findLast((document) => nameOf(document) === paper);
    if (!found) {
      throw new InputError([{ pointer: '/paper', detail: '本案没有这份待送达的文书' }]);
    }
    return [
      {
        key: '',
        recipient: null,
        data: () => ({
          ...servedPaper(assembly, found),
          ...{ way: null, place: null, servers: [], servedOn: null, remark: null },
          ...{ receivedBy: null, substitute: null, leftInPlace: null },
        }),
      },
    ];
  },
});

/** Papers of the case whose delivery is still to be proved by this office, oldest first. */
async function unserved({ em, file, office }: Assembly): Promise<LegalDocument[]> {
  const papers = await standingDocuments(em, file.row.id, ...servedKinds);
  return papers.filter(({ servedOn, officeId }) => servedOn === null && officeId === office.id);
}

const nameOf = ({ number, title }: LegalDocument): string => number ?? title;
