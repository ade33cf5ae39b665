import {
  answeredTalk,
  observationText,
  visitPosts,
  visitStaff,
  visitWays,
} from '../../../../server/domain/cases/visit-record.js';
import type { LocalVisit } from './device/visit-store.js';
import type { CaseVisit } from './panel/useCaseVisits.query.js';

type Part =
  | 'way'
  | 'time'
  | 'place'
  | 'subject'
  | 'staff'
  | 'present'
  | 'talk'
  | 'living'
  | 'agreed'
  | 'signatures'
  | 'photos';

export interface VisitDifference {
  part: Part;
  mine: string;
  theirs: string;
}

/** How the parts are said in the language of the screens. */
export interface VisitWords {
  word: (official: string) => string;
  question: string;
  answer: string;
  agreed: (isAgreed: boolean) => string;
  unsigned: (reason: string) => string;
  photos: (count: number) => string;
}

/** In what the record on the device differs from the one of the same id on the server, part by part, as a person reads it. */
export function visitDifferences(
  mine: Pick<LocalVisit, 'record' | 'photos'>,
  theirs: CaseVisit,
  words: VisitWords,
): VisitDifference[] {
  const [own, other] = [ownParts(mine, words), otherParts(theirs, words)];
  return (Object.keys(own) as Part[])
    .map((part) => ({ part, mine: own[part], theirs: other[part] }))
    .filter((one) => one.mine !== one.theirs);
}

type Parts = Record<Part, string>;

function ownParts(
  { record, photos }: Pick<LocalVisit, 'record' | 'photos'>,
  words: VisitWords,
): Parts {
  const { subject } = record;
  const signatures = record.signatures.map((one) => ({ ...one, signed: one.image !== null }));
  return {
    ...shared(record, answeredTalk(record.talk), words),
    subject: `${subject.name} ${subject.relation}`,
    staff: listed(visitStaff(record)),
    signatures: signers(signatures, words),
    photos: pictures(photos, words),
  };
}

function otherParts(visit: CaseVisit, words: VisitWords): Parts {
  return {
    ...shared(visit, visit.answers, words),
    subject: `${visit.subjectName} ${visit.subjectRelation}`,
    staff: listed(visit.staffNames),
    signatures: signers(visit.signatures, words),
    photos: pictures(visit.photos, words),
  };
}

type Common = Pick<
  CaseVisit,
  | 'way'
  | 'heldOn'
  | 'startedAt'
  | 'endedAt'
  | 'place'
  | 'presentNames'
  | 'conditions'
  | 'observation'
  | 'isAgreed'
  | 'remark'
>;

function shared(given: Common, talk: CaseVisit['answers'], words: VisitWords) {
  const { way, heldOn, startedAt, endedAt, place, presentNames, isAgreed, remark } = given;
  const lines = talk.flatMap(({ question, answer }) => [
    words.question + question,
    words.answer + answer,
  ]);
  return {
    way: words.word(visitWays[way]),
    time: `${heldOn} ${startedAt}—${endedAt}`,
    place,
    present: listed(presentNames),
    talk: lines.join('\n'),
    living: observationText(given) ?? '',
    agreed: `${words.agreed(isAgreed)} ${remark ?? ''}`.trim(),
  };
}

const listed = (names: readonly string[]): string => names.join('、');

const signers = (items: CaseVisit['signatures'], { word, unsigned }: VisitWords): string =>
  items
    .map(({ post, name, signed, reason }) =>
      [word(visitPosts[post]), name, signed ? '' : unsigned(reason ?? '')].join(' ').trim(),
    )
    .sort()
    .join('\n');

const pictures = (items: readonly { caption: string }[], { photos }: VisitWords): string =>
  [photos(items.length), ...items.map(({ caption }) => caption).filter(Boolean)].join('\n');
