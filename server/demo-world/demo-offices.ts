import type { OfficeFacts } from '../offices/find-office.js';

/** Invented offices; the province borrows the code of Hunan, whose published wages set the ceiling. */
const provinceCode = '430000';

export const demoOffices: readonly OfficeFacts[] = [
  {
    id: 'province-a',
    name: '江河省人民检察院',
    shortName: '江检',
    level: 'province',
    parentId: null,
    provinceCode,
    address: '江河省临江市江滨大道1号',
    phone: '0700-8000000',
  },
  {
    id: 'city-a',
    name: '临江市人民检察院',
    shortName: '临检',
    level: 'city',
    parentId: 'province-a',
    provinceCode,
    address: '临江市城关区建设路18号',
    phone: '0701-8100000',
  },
  {
    id: 'county-a',
    name: '青山县人民检察院',
    shortName: '青检',
    level: 'county',
    parentId: 'city-a',
    provinceCode,
    address: '青山县青阳镇人民路66号',
    phone: '0701-8210000',
  },
  {
    id: 'county-b',
    name: '白水县人民检察院',
    shortName: '白检',
    level: 'county',
    parentId: 'city-a',
    provinceCode,
    address: '白水县白水镇解放路9号',
    phone: '0701-8220000',
  },
  {
    id: 'county-c',
    name: '长岭县人民检察院',
    shortName: '长检',
    level: 'county',
    parentId: 'city-a',
    provinceCode,
    address: '长岭县长岭镇和平路27号',
    phone: '0701-8230000',
  },
];
