import { z } from 'zod';
import { documentKinds } from '../../../../templates/index.js';
import { InputError } from '../../../domain/basics/errors.js';
import { drafting, type Assembly } from '../../assembly.js';
import { standingDocuments } from '../../standing-documents.js';
import { line } from '../entry-fields.js';
import { contact, officeData } from '../parts.js';

/** 社会救助移送回执 that goes along with a transfer; the letter it answers says the rest. */
export const socialAssistanceReceipt = drafting('social-assistance-receipt', {
  purpose: '随移送函寄送、由接收单位填写的回执',
  refusal: async (assembly) =>
    (await transfers(assembly)).length === 0 ? '尚未出具社会救助移送函' : null,
  entry: z.strictObject({
    transferNumber: line('移送函文号'),
    returnTo: line('寄回地址'),
  }),
  propose: async (assembly) => {
    const { address, phone } = contact(assembly);
    const last = (await transfers(assembly)).at(-1);
    return {
      ...(last === undefined ? {} : { transferNumber: last.number }),
      returnTo: `${address}，联系电话${phone}`,
    };
  },
  assemble: async (assembly, { transferNumber, returnTo }) => {
    const letter = (await transfers(assembly)).find(({ number }) => number === transferNumber);
    if (!letter) {
      throw new InputError([
        { pointer: '/transferNumber', detail: '本案没有这个文号的社会救助移送函' },
      ]);
    }
    return [
      {
        key: '',
        recipient: letter.addressee,
        data: () => ({
          ...{ office: officeData(assembly), transferNumber, returnTo },
          ...{ transferredOn: letter.issuedOn, body: letter.addressee },
          personNames: letter.persons.map(({ name }) => name),
          ...{ suggestions: letter.suggestions, replyBy: letter.replyBy },
        }),
      },
    ];
  },
});

/** The transfers of the case as they were printed, oldest first. */
async function transfers({ em, file }: Assembly) {
  const kind = 'social-assistance-transfer';
  const letters = await standingDocuments(em, file.row.id, kind);
  return letters.map(({ data }) => documentKinds[kind].data.parse(data));
}
