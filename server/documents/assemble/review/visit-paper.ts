import { z } from 'zod';
import { toLocalDate } from '../../../domain/basics/local-date.js';
import {
  answeredTalk,
  observationText,
  visitPosts,
  visitReadings,
  visitStaff,
  visitWays,
} from '../../../domain/cases/visit-record.js';
import { openVisit, type OpenedVisit } from '../../../visits/open-record.js';
import type { Assembler } from '../../assembly.js';
import { caseNumber, names, officeData } from '../parts.js';
import { orNull } from '../entry-fields.js';

const Extra = z.object({ visitId: z.string() });

/** 核实笔录 of a visit recorded and signed on a device (`server/visits`), word for word. */
export const visitPaperOf: Assembler<'verification-record'> = async (assembly) => {
  const { em, deps, file, extra } = assembly;
  const opened = await openVisit(em, deps.vault, Extra.parse(extra).visitId);
  const { record } = opened;
  const { heldOn, startedAt, endedAt, place, subject, recorderName } = record;
  return [
    {
      key: '',
      recipient: null,
      data: () => ({
        ...{ office: officeData(assembly), caseNumber: caseNumber(file) },
        ...{ applicantNames: names(file), way: visitWays[record.way] },
        ...{ heldOn, startedAt, endedAt, place, recorderName },
        subject: {
          ...{ name: subject.name, relation: subject.relation },
          ...{ identity: orNull(subject.identity), phone: orNull(subject.phone) },
        },
        staffNames: visitStaff(record),
        othersPresent: record.presentNames,
        talk: answeredTalk(record.talk),
        observation: observationText(record),
        signing: signingOf(opened),
      }),
    },
  ];
};

function signingOf({ row, record, photos }: OpenedVisit) {
  return {
    ...{ readBy: visitReadings[record.readBy], isAgreed: record.isAgreed },
    ...{ remark: orNull(record.remark), signedOn: toLocalDate(row.finishedAt) },
    signatures: record.signatures.map(({ post, name, image, reason }) => ({
      ...{ post: visitPosts[post], name, reason: image === null ? reason : null },
      image: image === null ? null : `data:image/png;base64,${image}`,
    })),
    photos: photos.map(({ caption, position }) => orNull(caption) ?? `照片${position + 1}`),
  };
}
