import type { DocumentSamples } from '../define.js';

const assisting = {
  office: { name: '云山市白水县人民检察院', shortName: '白水' },
  contact: {
    person: '罗志平',
    phone: '0990-6220011',
    address: '云山市白水县解放路6号白水县人民检察院12309检察服务中心',
  },
};

/** Sample data of `assistance-reply`. */
export const assistanceReplySamples: DocumentSamples<'assistance-reply'> = {
  full: {
    ...assisting,
    number: '白水检控申协〔2026〕1号',
    issuedOn: '2026-03-13',
    addressee: '云山市青溪县人民检察院',
    letterNumber: '青溪检控申托〔2026〕1号',
    letterOn: '2026-03-09',
    task: '调查核实',
    applicantNames: ['李秀兰', '陈小禾'],
    outcome: '已办理',
    result:
      '3月12日，本院两名工作人员到申请人原籍走访。申请人原有房屋已于2019年拆除，未重建，无其他房产。\n据村民委员会介绍，申请人无其他赡养人，近三年除低保外无固定收入。',
    doneOn: '2026-03-12',
  },
  sparse: {
    ...assisting,
    number: '白水检控申协〔2026〕2号',
    issuedOn: '2026-03-13',
    addressee: '云山市青溪县人民检察院',
    letterNumber: null,
    letterOn: null,
    task: '送达',
    applicantNames: ['赵德顺'],
    outcome: '退回',
    result: '受送达人已迁出本县，去向不明。',
    doneOn: null,
  },
};
