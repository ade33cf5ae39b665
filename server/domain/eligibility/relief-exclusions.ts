/**
 * Art. 8: six cases in which relief is generally (一般) not given, so a reasoned exception stays possible; the same in both
 * versions and in the 2014 opinion. 2021, H: http://www.sanming.jcy.gov.cn/jwzn/202207/t20220705_3736859.shtml ; 2016, M (the
 * article's number): https://nx.jcy.gov.cn/hlxy/jwgk/jwxz/201807/t20180702_630279.html
 */
export const exclusions = {
  'own-fault': '对案件发生有重大过错',
  'no-cooperation': '无正当理由，拒绝配合查明案件事实',
  'false-statement': '故意作虚伪陈述或者伪造证据，妨害诉讼',
  'waived-compensation': '在诉讼中主动放弃民事赔偿请求，或者拒绝加害人及其近亲属赔偿',
  'not-caused-by-case': '生活困难非案件原因所导致',
  'already-compensated': '已经通过社会救助等措施，得到合理补偿、救助',
} as const;

export type Exclusion = keyof typeof exclusions;

export const exclusionIds = Object.keys(exclusions) as Exclusion[];

/** 中政委〔2014〕3号: no relief for organisations and legal persons, without exception; M: http://jumpstarthappiness.com/law/9178.html */
export const organisation = '申请人为社会组织、法人';

/** Everything the handler states for or against besides relief given before, which the records tell. */
export const contraryFacts = { ...exclusions, organisation } as const;
