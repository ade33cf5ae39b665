import { z } from 'zod';
import { formatChineseDate } from '../../../domain/basics/local-date.js';
import { serviceWays, signers } from '../../../domain/papers/service-words.js';
import { ServiceAttempt } from '../../../service/service-attempt.entity.js';
import { findDocument } from '../../move-document.js';
import type { Assembler, Assembly } from '../../assembly.js';
import { servedPaper } from './served-paper.js';

const Extra = z.object({ serviceId: z.string() });

/** 送达回证 of one successful try to serve a document (`extra.serviceId`). */
export const serviceReceipt: Assembler<'service-receipt'> = async (assembly) => {
  const { em, extra } = assembly;
  const attempt = await em.findOneByOrFail(ServiceAttempt, { id: Extra.parse(extra).serviceId });
  const document = await findDocument(em, attempt.documentId);
  return [
    {
      key: '',
      recipient: null,
      data: () => ({
        ...servedPaper(assembly, document),
        way: serviceWays[attempt.way].name,
        place: placeOf(attempt),
        servers: attempt.servedBy.split('、'),
        servedOn: attempt.servedOn ?? attempt.triedOn,
        ...receivedFrom(assembly, attempt),
        remark: remarkOf(attempt),
      }),
    },
  ];
};

const placeOf = ({ place, electronicAddress, trackingNumber }: ServiceAttempt) =>
  place ?? electronicAddress ?? (trackingNumber === null ? null : `邮件号码${trackingNumber}`);

/** Who signed: the addressee, somebody for the addressee, or nobody because it was left in place. */
function receivedFrom(
  { deps: { vault } }: Assembly,
  { way, signer, signerName: name, relation, identityCipher, reason, witness }: ServiceAttempt,
) {
  const nobody = { receivedBy: null, substitute: null, leftInPlace: null };
  if (way === 'left') {
    const refused = `${name ?? '受送达人'}拒绝签收${reason === null ? '' : `：${reason}`}`;
    return { ...nobody, leftInPlace: { reason: refused, witness } };
  }
  if (name === null) return nobody;
  if (signer === 'self') return { ...nobody, receivedBy: name };
  const quality = signer === null || signer === 'unclassified' ? '代收人' : signers[signer];
  const identityNumber = identityCipher === null ? null : vault.open(identityCipher);
  return { ...nobody, substitute: { name, relation: relation ?? quality, identityNumber } };
}

function remarkOf({ entrustedTo, consentOn, receiptNumber }: ServiceAttempt): string | null {
  const remarks = [
    ...(entrustedTo === null ? [] : [`委托${entrustedTo}送达。`]),
    ...(consentOn === null ? [] : [`受送达人于${formatChineseDate(consentOn)}同意电子送达。`]),
    ...(receiptNumber === null ? [] : [`送达回证编号：${receiptNumber}。`]),
  ];
  return remarks.length === 0 ? null : remarks.join('\n');
}
