/** The invented case all samples tell: a daughter killed in a quarrel, her mother and small son left without income. */
export const office = { name: '云山市青溪县人民检察院', shortName: '青溪' };

export const contact = {
  person: '周明远',
  phone: '0990-6112309',
  address: '云山市青溪县清河路18号青溪县人民检察院12309检察服务中心',
};

export const mother = {
  name: '李秀兰',
  sex: '女' as const,
  birthOn: '1979-06-14',
  identityName: '公民身份号码',
  identityNumber: '99010119790614002X',
  address: '青溪县柳河镇石桥村三组26号',
  phone: '13900000012',
  relation: '母亲',
  representative: null,
};

export const son = {
  name: '陈小禾',
  sex: '男' as const,
  birthOn: '2014-11-03',
  identityName: '公民身份号码',
  identityNumber: '990101201411030012',
  address: '青溪县柳河镇石桥村三组26号',
  phone: null,
  relation: '儿子',
  representative: {
    name: '李秀兰',
    relation: '法定代理人（外祖母）',
    identityNumber: '99010119790614002X',
    phone: '13900000012',
  },
};

/** An applicant of whom hardly anything is known yet. */
export const barePerson = {
  name: '赵德顺',
  sex: null,
  birthOn: null,
  identityName: '公民身份号码',
  identityNumber: null,
  address: null,
  phone: null,
  relation: null,
  representative: null,
};

/** The applicants as rows of an inner form. */
export const concerned = [mother, son].map(
  ({ name, identityNumber, birthOn, phone, relation, address, representative }) => ({
    ...{ name, identityNumber, birthOn, phone, relation, address },
    representative: representative?.name ?? null,
  }),
);

export const bareConcerned = {
  ...{ name: '赵德顺', identityNumber: null, birthOn: null, phone: null },
  ...{ relation: null, address: null, representative: null },
};

export const victim = {
  name: '陈晓梅',
  sex: '女' as const,
  birthOn: '1996-02-09',
  harm: '因他人故意伤害死亡',
};

export const originalCase = {
  cause: '王某故意伤害案',
  caseNumber: '青溪检刑诉〔2026〕87号',
  handledBy: '本院',
  facts:
    '2026年1月12日晚，王某因琐事与被害人陈晓梅发生争执，持械将其打伤，陈晓梅经抢救无效死亡。王某被判处有期徒刑十五年，附带民事诉讼判决赔偿各项损失436,210.00元，经执行未发现可供执行的财产。',
};

export const bareOriginalCase = {
  cause: '赵德顺被故意伤害案',
  caseNumber: null,
  handledBy: '青溪县人民法院',
  facts: '赵德顺被他人打伤，致轻伤一级，侵害人下落不明。',
};

export const situation = {
  article: '第七条第三项',
  text: '刑事案件被害人受到犯罪侵害致死，依靠其收入为主要生活来源的近亲属或者其赡养、扶养、抚养的其他人，因加害人死亡或者没有赔偿能力，造成生活困难',
};

export const rule = '《人民检察院开展国家司法救助工作细则》';

export const payees = [
  {
    name: '李秀兰',
    identityNumber: '99010119790614002X',
    bank: '中国农业银行青溪县柳河支行',
    account: '6228480000000012345',
    amountFen: 20_000_00,
    instalments: null,
    custody: null,
  },
  {
    name: '陈小禾',
    identityNumber: '990101201411030012',
    bank: '中国农业银行青溪县柳河支行',
    account: '6228480000000067890',
    amountFen: 40_000_00,
    instalments: '分四年每年9月1日前发放10,000.00元',
    custody: '由青溪县柳河镇石桥村村民委员会与开户银行共同监管，专款用于生活和就学',
  },
];

export const barePayee = {
  name: '赵德顺',
  identityNumber: null,
  bank: null,
  account: null,
  amountFen: 8_000_00,
  instalments: null,
  custody: null,
};

/** A line as a pen draws one, for what is signed on a screen. */
export const handwriting =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAHgAAAAoAQAAAAAdkQOIAAAAs0lEQVR42s3RsQ2DMBAF0EMUlIzgUW40k4qSETJK6CizAhJFWqI0juT452NySM4AUc5I+CHjf7IFZcnf2pUOdem5Kj3OvnAT9fDokVxyh6VFUAzmKDVm4GoO2vkTcDOvWKUBHpxeNi/8g5vdOdXNPdAxPAApu907iJ4PvQfz7blE8ve9FM/NwVo+M0Jeed9cA1uQyLhPTRwStTcvTJIkrXllkkDccWSi9Ghx7PrrvKvf3+8blkUspdMK98AAAAAASUVORK5CYII=';
