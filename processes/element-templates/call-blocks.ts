import { ProcessId } from '../contract.js';
import type { BuildingBlock } from './building-block.js';
import { mappingsOfCall } from './call-mappings.js';

/** Other processes of the package as steps. */
export const callBlocks: readonly BuildingBlock[] = [
  call('call-joint-relief', '移送上级（联合救助）', ProcessId.jointRelief, '报请上级院联合救助'),
  call('call-full-review', '集体研究', ProcessId.fullReview, '重大疑难案件提交集体研究决定'),
  call('call-ordinary-review', '一般案件审批', ProcessId.ordinaryReview, '逐级审批到检察长'),
  call('call-fast-track', '先行救助', ProcessId.fastTrack, '急需救治的，先行支付，手续后补'),
  call('call-hearing', '听证', ProcessId.hearing, '决定、准备并举行听证'),
  call('call-assistance', '委托协助', ProcessId.assistance, '委托其他检察院核实或者送达'),
  call(
    'call-decision-service',
    '决定签发与送达',
    ProcessId.decisionService,
    '出具、签发并送达决定',
  ),
  call('call-disbursement', '救助金发放', ProcessId.disbursement, '核拨、支付并登记救助金'),
];

function call(id: string, name: string, calledProcess: string, hint: string): BuildingBlock {
  return {
    ...{ id, name, hint, group: 'calls', icon: 'call-activity', type: 'bpmn:CallActivity' },
    settings: { calledProcess, ...mappingsOfCall(calledProcess) },
  };
}
