/** A number of a house, a flat or a door: without one an address names a village or a street, not a household. */
const house = /[0-9零〇一二三四五六七八九十百]+(?:-[0-9]+)*(?:号|室|户|栋|幢|座|单元|楼|弄)/u;

/**
 * Key under which two written addresses of one household meet: full-width forms become plain, spaces go, letters become
 * capitals. At most 200 characters; null when the address names no house, so that a whole village is never one household.
 */
export function householdKey(address: string | null): string | null {
  if (address === null) return null;
  const plain = address.normalize('NFKC').replace(/\s+/gu, '').toUpperCase();
  return house.test(plain) ? Array.from(plain).slice(0, 200).join('') : null;
}
