import type { LocalDate } from '../basics/local-date.js';

/** Levels of procuratorates from below; each stands under one of the next (人民检察院组织法第十二条、第十三条, confidence M). */
export const officeLevels = { county: '县级院', city: '市级院', province: '省级院' } as const;
export type OfficeLevelId = keyof typeof officeLevels;

const order = Object.keys(officeLevels) as OfficeLevelId[];

export interface OfficePlace {
  id: string;
  level: OfficeLevelId;
  provinceCode: string;
  closedOn: LocalDate | null;
}

/**
 * Everything that speaks against an office standing under that parent, in Chinese. A county may stand right under the province (directly
 * governed counties), never beside or above its own level.
 */
export function placeFaults(
  office: Pick<OfficePlace, 'id' | 'level' | 'provinceCode'>,
  parent: OfficePlace | null,
  today: LocalDate,
  /** Ids above the parent: an office never stands under itself. */
  aboveParent: readonly string[] = [],
): string[] {
  if (parent === null) return office.level === 'province' ? [] : ['省级院以外的检察院应当有上级院'];
  const isCircle = parent.id === office.id || aboveParent.includes(office.id);
  return [
    ...(isCircle ? ['上级院不能是本院或本院的下级院'] : []),
    ...(order.indexOf(parent.level) > order.indexOf(office.level)
      ? []
      : [`${officeLevels[office.level]}的上级院应当是更高一级的检察院`]),
    ...(parent.provinceCode === office.provinceCode ? [] : ['省级行政区划代码应当与上级院一致']),
    ...(parent.closedOn !== null && parent.closedOn <= today ? ['上级院已经撤销'] : []),
  ];
}
