import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import yazl from 'yazl';

export interface TestSheet {
  name: string;
  isHidden?: boolean;
  rows: readonly (readonly string[])[];
}

/** A workbook as office software writes it, as small as it can be: inline texts. */
export async function anXlsx(...sheets: TestSheet[]): Promise<Buffer> {
  const ns = 'http://schemas.openxmlformats.org';
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${ns}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${ns}/package/2006/relationships"><Relationship Id="rId1" Type="${ns}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${ns}/spreadsheetml/2006/main" xmlns:r="${ns}/officeDocument/2006/relationships"><sheets>${sheets
      .map(
        ({ name, isHidden }, index) =>
          `<sheet name="${name}" sheetId="${index + 1}"${isHidden === true ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${ns}/package/2006/relationships">${sheets
      .map(
        (_, index) =>
          `<Relationship Id="rId${index + 1}" Type="${ns}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
      )
      .join('')}</Relationships>`,
  };
  sheets.forEach(({ rows }, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(rows);
  });
  return aZip(parts);
}

/** A ZIP archive of texts. */
export async function aZip(parts: Record<string, string>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, text] of Object.entries(parts)) zip.addBuffer(Buffer.from(text), name);
  const whole = buffer(zip.outputStream);
  zip.end();
  await once(zip.outputStream, 'end');
  return whole;
}

function sheetXml(rows: TestSheet['rows']): string {
  const cells = (row: readonly string[], line: number) =>
    row
      .map(
        (text, place) =>
          `<c r="${String.fromCharCode(65 + place)}${line}" t="inlineStr"><is><t>${text}</t></is></c>`,
      )
      .join('');
  const body = rows.map((row, index) => `<row r="${index + 1}">${cells(row, index + 1)}</row>`);
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body.join('')}</sheetData></worksheet>`;
}
