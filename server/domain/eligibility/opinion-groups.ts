import {
  debtorUnable,
  hardship,
  maintenanceClaim,
  type Requirement,
} from './relief-requirements.js';

/** A further group of the 2014 opinion that no item of Art. 7 names. */
export interface OpinionGroup {
  id: 'maintenance' | 'petitioner';
  article: string;
  text: string;
  needs: readonly Requirement[];
}

/**
 * Creditors of maintenance (sixth group) and, by reference, petitioners of 中政委〔2014〕3号, the basis of both versions
 * (Art. 1), restated; H: see `opinion2014`.
 */
export const opinionGroups: readonly OpinionGroup[] = [
  {
    id: 'maintenance',
    article: '救助对象第六类',
    text: '追索赡养费、扶养费、抚育费等，因被执行人没有履行能力，申请执行人生活困难',
    needs: [maintenanceClaim, debtorUnable, hardship],
  },
  {
    id: 'petitioner',
    article: '救助对象（参照执行）',
    text: '涉法涉诉信访人诉求具有一定合理性，通过法律途径难以解决，生活困难，愿意接受救助后息诉息访',
    needs: [
      { id: 'petitioner', text: '涉法涉诉信访人', any: ['isPetitioner'] },
      { id: 'reasonable', text: '诉求具有一定合理性', any: ['claimReasonable'] },
      { id: 'unsolvable', text: '通过法律途径难以解决', any: ['unsolvableByLaw'] },
      { id: 'hardship', text: '生活困难', any: ['hardship'] },
      { id: 'stops', text: '愿意接受救助后息诉息访', any: ['willStopPetitioning'] },
    ],
  },
];
