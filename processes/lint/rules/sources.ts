import type { LegalBasis } from '../lint-rule.js';

/** Texts the rules follow from; sources as in server/domain. */
export const law = {
  /** The department proposes, the chief procurator decides. */
  approval: {
    text: '最高检2014年实施意见第四条：业务部门提出意见，报检察长批准',
    source: 'http://paper.ce.cn/jjrb/html/2015-12/09/content_285094.htm',
  },
  decisionTerm: {
    text: '中政委〔2014〕3号：办案机关应当在十个工作日内作出是否给予救助和救助金额的决定',
    source: 'http://paper.ce.cn/jjrb/html/2015-12/09/content_285094.htm',
    confidence: 'M',
  },
  refusal: {
    text: '最高检2014年实施意见第四条：不予救助的，及时告知申请人并做好释法说理',
    source: 'http://paper.ce.cn/jjrb/html/2015-12/09/content_285094.htm',
  },
  advance: {
    text: '人民检察院国家司法救助工作细则（试行）（2016年）：急需救治的，经分管副检察长批准先行救助，救助后及时补办相关手续',
    source: 'https://www.110ask.com/zhishi/4374400492048127845.html',
  },
  roles: {
    text: '人民检察院国家司法救助工作细则（试行）（2016年）第五条、第六条：审查、审批、发放由各部门分别负责',
    source: 'https://360docs.net/doc/0518357494.html',
    confidence: 'M',
  },
  fairness: {
    text: '中政委〔2014〕3号：救助标准公平合理，同类案件同样处理；审批档次由各地规定',
    source: 'http://econ.cssn.cn/zx/shwx/shhnew/201512/t20151208_2753406.shtml',
    confidence: 'M',
  },
  documents: {
    text: '最高检2014年实施意见第五条：建立救助档案和台账，一案一卷',
    source: 'http://www.ycnews.cn/p/648438.html',
    confidence: 'M',
  },
} as const satisfies Record<string, LegalBasis>;
