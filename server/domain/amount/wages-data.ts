import type { WageRecord } from './wages.js';

/**
 * Average annual wages of employees as published, in yuan: dated data, to be completed by an administrator (no complete
 * table for 2020, most of 2022 and many provinces of 2023 to 2025 was found). Collected 2026-11-22; confidence H an
 * official text or two copies, M one secondary source, L not confirmed: resolve before use.
 */
const sources = {
  'national-2020':
    'http://bbs.taian.com/thread-3413011-1-1.html (2021 values minus the published increments)',
  'yearbook-2022':
    'https://wuhanx.com/xinwen/111120.html (reprint of the China Statistical Yearbook 2022)',
  'national-2021':
    'http://techol.net/a/internet/202212/66162.html (reprint of the release of the National Bureau of Statistics)',
  'yearbook-2024':
    'http://belacell.cn/read-htm-tid-154703.html (reprint of the 2023 release and the Yearbook 2024)',
  'release-2023':
    'https://feifmx.com/socialgd/10000169/20241116/47593112.html (reprint of the 2023 release; figures rounded to 100 yuan or derived from growth)',
  'bureaus-2023':
    '(a public list citing the provincial statistics bureaus; pages of the bureaus not seen)',
  'yearbook-2023':
    'https://www.uzkoo.com/article/flbgze/szdgnq.html (reprint of the China Statistical Yearbook 2023)',
  'jiangsu-2022': 'http://xzxx.cn/xzxw/2806.html (reprint of the Jiangsu release)',
  'yearbook-2025':
    'https://m.szhgh.com/Article/news/resou/2025-11-06/390467.html (reprint of the 2024 release and the Yearbook 2025)',
  'bureaus-2024': '(a public list; each record names the page it cites)',
  'national-2025': '(quotation of the release of 2026-05-15; page not seen)',
} as const;

type Row = [
  province: string,
  gb2260: string,
  year: number,
  annualYuan: number,
  confidence: WageRecord['confidence'],
  source: keyof typeof sources,
  more?: { privateYuan?: number; approximate?: true; page?: string },
];

const rows: readonly Row[] = [
  ['全国', '000000', 2012, 46769, 'M', 'national-2021', { privateYuan: 28752 }],
  ['全国', '000000', 2020, 97379, 'H', 'national-2020', { privateYuan: 57727 }],
  ['全国', '000000', 2021, 106837, 'H', 'yearbook-2022', { privateYuan: 62884 }],
  ['全国', '000000', 2022, 114029, 'H', 'yearbook-2023', { privateYuan: 65237 }],
  ['全国', '000000', 2023, 120698, 'H', 'yearbook-2024', { privateYuan: 68340 }],
  ['全国', '000000', 2024, 124110, 'H', 'yearbook-2025', { privateYuan: 69476 }],
  ['全国', '000000', 2025, 129441, 'M', 'national-2025', { privateYuan: 71590 }],
  ['北京', '110000', 2021, 194651, 'H', 'yearbook-2022', { privateYuan: 100011 }],
  ['天津', '120000', 2021, 123528, 'H', 'yearbook-2022', { privateYuan: 65272 }],
  ['河北', '130000', 2021, 82526, 'M', 'yearbook-2022', { privateYuan: 48185 }],
  ['山西', '140000', 2021, 82413, 'M', 'yearbook-2022', { privateYuan: 45748 }],
  ['内蒙古', '150000', 2021, 90426, 'M', 'yearbook-2022', { privateYuan: 51270 }],
  ['辽宁', '210000', 2021, 86062, 'M', 'yearbook-2022', { privateYuan: 50169 }],
  ['吉林', '220000', 2021, 83028, 'M', 'yearbook-2022', { privateYuan: 47886 }],
  ['黑龙江', '230000', 2021, 80369, 'M', 'yearbook-2022', { privateYuan: 42071 }],
  ['上海', '310000', 2021, 191844, 'H', 'yearbook-2022', { privateYuan: 96011 }],
  ['江苏', '320000', 2021, 115133, 'H', 'yearbook-2022', { privateYuan: 68868 }],
  ['浙江', '330000', 2021, 122309, 'H', 'yearbook-2022', { privateYuan: 69228 }],
  ['安徽', '340000', 2021, 93861, 'M', 'yearbook-2022', { privateYuan: 56154 }],
  ['福建', '350000', 2021, 98071, 'M', 'yearbook-2022', { privateYuan: 62433 }],
  ['江西', '360000', 2021, 83766, 'M', 'yearbook-2022', { privateYuan: 52667 }],
  ['山东', '370000', 2021, 94768, 'M', 'yearbook-2022', { privateYuan: 56521 }],
  ['河南', '410000', 2021, 74872, 'M', 'yearbook-2022', { privateYuan: 48117 }],
  ['湖北', '420000', 2021, 96994, 'M', 'yearbook-2022', { privateYuan: 56429 }],
  ['湖南', '430000', 2021, 85438, 'M', 'yearbook-2022', { privateYuan: 54469 }],
  ['广东', '440000', 2021, 118133, 'H', 'yearbook-2022', { privateYuan: 73231 }],
  ['广西', '450000', 2021, 88170, 'M', 'yearbook-2022', { privateYuan: 48494 }],
  ['海南', '460000', 2021, 97471, 'M', 'yearbook-2022', { privateYuan: 62284 }],
  ['重庆', '500000', 2021, 101670, 'H', 'yearbook-2022', { privateYuan: 59307 }],
  ['四川', '510000', 2021, 96741, 'M', 'yearbook-2022', { privateYuan: 57399 }],
  ['贵州', '520000', 2021, 94487, 'M', 'yearbook-2022', { privateYuan: 51557 }],
  ['云南', '530000', 2021, 98730, 'M', 'yearbook-2022', { privateYuan: 48940 }],
  ['西藏', '540000', 2021, 140355, 'H', 'yearbook-2022', { privateYuan: 66311 }],
  ['陕西', '610000', 2021, 90996, 'M', 'yearbook-2022', { privateYuan: 52331 }],
  ['甘肃', '620000', 2021, 84500, 'M', 'yearbook-2022', { privateYuan: 47212 }],
  ['青海', '630000', 2021, 109346, 'H', 'yearbook-2022', { privateYuan: 50068 }],
  ['宁夏', '640000', 2021, 105266, 'H', 'yearbook-2022', { privateYuan: 55327 }],
  ['新疆', '650000', 2021, 94281, 'M', 'yearbook-2022', { privateYuan: 56123 }],
  ['江苏', '320000', 2022, 121724, 'H', 'jiangsu-2022', { privateYuan: 71835 }],
  ['新疆', '650000', 2022, 101800, 'M', 'release-2023', { approximate: true }],
  ['上海', '310000', 2022, 212400, 'L', 'release-2023', { approximate: true }],
  ['北京', '110000', 2022, 209000, 'L', 'release-2023', { approximate: true }],
  ['上海', '310000', 2023, 229300, 'M', 'bureaus-2023', { approximate: true }],
  ['北京', '110000', 2023, 218300, 'M', 'bureaus-2023', { approximate: true }],
  ['天津', '120000', 2023, 138007, 'M', 'bureaus-2023'],
  ['浙江', '330000', 2023, 133045, 'M', 'bureaus-2023'],
  ['广东', '440000', 2023, 131418, 'M', 'bureaus-2023'],
  ['江苏', '320000', 2023, 125102, 'M', 'bureaus-2023'],
  ['重庆', '500000', 2023, 113653, 'M', 'bureaus-2023'],
  ['四川', '510000', 2023, 110160, 'M', 'bureaus-2023'],
  ['安徽', '340000', 2023, 103688, 'M', 'bureaus-2023'],
  ['湖南', '430000', 2023, 97015, 'M', 'bureaus-2023'],
  ['河北', '130000', 2023, 94818, 'M', 'bureaus-2023'],
  ['新疆', '650000', 2023, 112300, 'M', 'release-2023', { approximate: true }],
  [
    '山西',
    '140000',
    2024,
    97781,
    'M',
    'bureaus-2024',
    { page: 'https://www.lvliang.gov.cn/zfxxgk/ggsj/sjjd/202506/t20250620_1959745.html' },
  ],
  [
    '辽宁',
    '210000',
    2024,
    99069,
    'L',
    'bureaus-2024',
    { page: 'https://www.maigoo.com/news/736808.html' },
  ],
  [
    '江苏',
    '320000',
    2024,
    129220,
    'M',
    'bureaus-2024',
    { page: 'https://tj.jiangsu.gov.cn/art/2025/6/19/art_87595_11585848.html' },
  ],
  [
    '浙江',
    '330000',
    2024,
    137239,
    'M',
    'bureaus-2024',
    { page: 'https://tjj.zj.gov.cn/art/2025/6/11/art_1229129205_5528012.html' },
  ],
  [
    '安徽',
    '340000',
    2024,
    105416,
    'M',
    'bureaus-2024',
    { page: 'https://www.guangde.gov.cn/Jczwgk/show/3564527.html' },
  ],
  [
    '福建',
    '350000',
    2024,
    112377,
    'M',
    'bureaus-2024',
    { page: 'https://tjj.fujian.gov.cn/xxgk/tjxx/gzqk/202506/t20250612_6924342.htm' },
  ],
  [
    '山东',
    '370000',
    2024,
    108131,
    'M',
    'bureaus-2024',
    { page: 'https://tjj.shandong.gov.cn/art/2025/7/3/art_6109_10318772.html' },
  ],
  [
    '河南',
    '410000',
    2024,
    86199,
    'M',
    'bureaus-2024',
    { page: 'https://tjj.henan.gov.cn/2025/06-25/3173720.html' },
  ],
  [
    '湖南',
    '430000',
    2024,
    97170,
    'M',
    'bureaus-2024',
    { page: 'https://tjj.hunan.gov.cn/hntj/tjfx/jmxx/2025sjjd/202507/t20250722_33746378.html' },
  ],
  [
    '广西',
    '450000',
    2024,
    96547,
    'M',
    'bureaus-2024',
    { page: 'https://tjj.gxzf.gov.cn/qta/sjfbjjda/xwfba/t22621461.shtml' },
  ],
  [
    '海南',
    '460000',
    2024,
    117433,
    'M',
    'bureaus-2024',
    { page: 'https://stats.hainan.gov.cn/tjj/ywdt/xwfb/202507/t20250718_3899217.html' },
  ],
  [
    '四川',
    '510000',
    2024,
    110177,
    'M',
    'bureaus-2024',
    {
      page: 'https://tjj.sc.gov.cn/scstjj/c112118/2025/6/20/f476caad9af8400491990c04f16a4959.shtml',
    },
  ],
  [
    '天津',
    '120000',
    2024,
    142437,
    'M',
    'bureaus-2024',
    { page: 'https://stats.tj.gov.cn/sy_51953/jjxx/202506/t20250606_6948917.html' },
  ],
];

/**
 * Beijing publishes its all-coverage figure by the month (11,937 yuan for 2024); courts there use this series for relief
 * (http://w.fl-ck.org.cn/show-397.html , confidence M), far below the non-private one.
 */
const beijingAllCoverage2024: WageRecord = {
  province: '北京',
  gb2260: '110000',
  year: 2024,
  series: 'all-coverage',
  annualYuan: 11_937 * 12,
  publishedOn: '2025-07-01',
  confidence: 'M',
  source: 'https://rsj.beijing.gov.cn/bm/ywml/202007/t20200717_1950961.html',
  approximate: false,
};

/** Every wage record: the non-private series, the private one where published, and single figures of others. */
export const wageRecords: readonly WageRecord[] = [
  ...rows.flatMap(toRecords),
  beijingAllCoverage2024,
];

function toRecords(row: Row): WageRecord[] {
  const [province, gb2260, year, annualYuan, confidence, source, more = {}] = row;
  const record: WageRecord = {
    province,
    gb2260,
    year,
    series: 'non-private',
    annualYuan,
    publishedOn: `${year + 1}-07-01`,
    confidence,
    source: more.page ?? sources[source],
    approximate: more.approximate === true,
  };
  return more.privateYuan === undefined
    ? [record]
    : [record, { ...record, series: 'private', annualYuan: more.privateYuan }];
}
