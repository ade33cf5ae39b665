/**
 * Which papers an application needs, by its way and its people (2016 人民检察院国家司法救助工作细则 第四章,
 * http://www.99lawyer.net/ShowArticle.shtml?ID=20211131518644027.htm, M): application, identity, the harm, the hardship, what was
 * received of compensation or relief. What the applicant really cannot bring, the office may collect itself (由本院调取).
 */
export const materialKeys = [
  'application',
  'identity',
  'relation',
  'guardian',
  'agent',
  'harm',
  'hardship',
  'compensation',
  'other',
] as const;
export type MaterialKey = (typeof materialKeys)[number];

/** The item of the application a paper counts as. */
export const itemOfMaterial = {
  application: 'application',
  identity: 'identity',
  relation: 'identity',
  guardian: 'identity',
  agent: 'identity',
  harm: 'harm',
  hardship: 'hardship',
  compensation: 'compensation',
  other: 'other',
} as const satisfies Record<MaterialKey, string>;

export interface Situation {
  form: 'written' | 'oral' | 'on-behalf' | 'none';
  /** 本人: the applicant is the victim. */
  relation: string;
  isMinor: boolean;
  agentAuthority?: 'statutory' | 'entrusted' | undefined;
}

export interface NeededMaterial {
  key: MaterialKey;
  name: string;
  isRequired: boolean;
  /** The office may collect it. */
  isCollectable: boolean;
}

/** The check list of a situation, in the order of the file. */
export function materialList({
  form,
  relation,
  isMinor,
  agentAuthority,
}: Situation): NeededMaterial[] {
  const isOfRelative = relation !== '' && relation !== '本人';
  const rows: [MaterialKey, string, boolean, NeededMaterial['isRequired'], boolean][] = [
    ['application', applicationName(form), form !== 'none', true, false],
    ['identity', '申请人身份证明', true, true, false],
    ['relation', '申请人与被害人关系证明', isOfRelative, true, true],
    ['guardian', '监护人身份证明和监护关系证明', isMinor, true, true],
    ['agent', agentName(agentAuthority), form === 'on-behalf', true, false],
    ['harm', '实际损害结果证明（病历、鉴定意见、费用票据等）', true, true, true],
    ['hardship', '生活困难证明', true, true, true],
    ['compensation', '是否获得赔偿、补偿或者其他救助的证明', true, true, true],
    ['other', '其他材料（银行账户等）', true, false, false],
  ];
  return rows
    .filter(([, , applies]) => applies)
    .map(([key, name, , isRequired, isCollectable]) => ({ key, name, isRequired, isCollectable }));
}

function applicationName(form: Situation['form']): string {
  return form === 'oral' ? '口头申请笔录（登记后打印，宣读、签名）' : '国家司法救助申请书';
}

function agentName(authority: Situation['agentAuthority']): string {
  return authority === 'statutory' ? '法定代理人身份证明和关系证明' : '授权委托书和代理人身份证明';
}
