import type { DocumentSamples } from '../define.js';
import { contact, office } from '../people.js';

/** Sample data of `hearing-announcement`; the case of the minor is never announced. */
export const hearingAnnouncementSamples: DocumentSamples<'hearing-announcement'> = {
  full: {
    office,
    issuedOn: '2026-03-10',
    applicantNames: ['赵某某', '赵某'],
    hearingOn: '2026-03-16',
    hearingAt: '14:00',
    place: '青溪县人民检察院听证室（清河路18号一楼）',
    registerBy: '2026-03-15',
    contact,
  },
  sparse: {
    office,
    issuedOn: '2026-03-10',
    applicantNames: ['赵某某'],
    hearingOn: '2026-03-16',
    hearingAt: '09:00',
    place: '青溪县人民检察院听证室',
    registerBy: '2026-03-15',
    contact,
  },
};
