/** The line the diagrams are drawn and licensed for: the last that production may use without a contract. */
const supportedLine = '8.5';

/** Why an engine of this version cannot be used, as one sentence for the operator; null when it can. */
export function engineVersionFault(gatewayVersion: string): string | null {
  if (gatewayVersion === supportedLine || gatewayVersion.startsWith(`${supportedLine}.`))
    return null;
  return `流程引擎版本是 ${gatewayVersion || '未知'}，本系统只支持 Zeebe ${supportedLine}.x，请更换引擎或者修改 ZEEBE_ADDRESS。`;
}
