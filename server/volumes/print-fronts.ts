import type { PdfRenderer } from '../../templates/pdf/render-pdf.js';
import type { DocumentData } from '../../templates/index.js';
import { fileSubstitute } from '../../templates/kinds/file/file-substitute.js';
import { renderDefinition, renderHtml } from '../../templates/render/render-html.js';
import type { LocalDate } from '../domain/basics/local-date.js';
import type { VolumeName } from '../domain/papers/volume-rules.js';
import type { PageNumbers } from './assemble/assemble-volume.js';
import type { Front } from './assemble/assembly-worker.js';
import { closedOn, originOf, resultOf, type FileFacts } from './case-facts.js';
import type { VolumePart } from './collect-parts.js';

type Renderer = Pick<PdfRenderer, 'render'>;

export const volumeNames = { outer: '正卷', inner: '内卷' } as const satisfies Record<
  VolumeName,
  string
>;

/** Cover and list of each volume, whose pages are counted on through the file. */
export async function printFronts(
  renderer: Renderer,
  facts: FileFacts,
  parts: readonly VolumePart[],
  numbered: PageNumbers & {
    faults: ReadonlyMap<number, string>;
    on: LocalDate;
    volumes: readonly VolumeName[];
  },
): Promise<Front[]> {
  const fronts: Front[] = [];
  for (const volume of numbered.volumes) {
    const entries = entriesOf(volume, parts, numbered);
    const beforePart = parts.findIndex((part) => part.volume === volume);
    const before = beforePart < 0 ? parts.length : beforePart;
    const cover = renderHtml('file-cover', coverData(facts, volume, entries, numbered.on));
    const list = renderHtml('file-catalogue', listData(facts, volume, entries, numbered.on));
    const name = volumeNames[volume];
    fronts.push(
      { beforePart: before, title: `卷宗封面（${name}）`, pdf: await renderer.render(cover.html) },
      { beforePart: before, title: `卷内目录（${name}）`, pdf: await renderer.render(list.html) },
    );
  }
  return fronts;
}

/** The page that stands for what could not be put in. */
export async function printSubstitute(
  renderer: Renderer,
  { office: { name, shortName } }: FileFacts,
  { title, number, on, sha256 }: VolumePart,
  reason: string,
): Promise<Uint8Array> {
  const data = { office: { name, shortName }, title, number, on, sha256, reason };
  return renderer.render(renderDefinition(fileSubstitute, data).html);
}

type Entry = DocumentData<'file-catalogue'>['entries'][number];

function entriesOf(
  volume: VolumeName,
  parts: readonly VolumePart[],
  { firstPages, pageCount, faults }: PageNumbers & { faults: ReadonlyMap<number, string> },
): Entry[] {
  return parts.flatMap(({ title, number, on, remark, volume: own }, index) => {
    const firstPage = firstPages[index];
    if (own !== volume || firstPage === undefined) return [];
    const lastPage = (firstPages[index + 1] ?? pageCount + 1) - 1;
    return [
      { title, number, on, firstPage, lastPage, remark: faults.has(index) ? '未能并入' : remark },
    ];
  });
}

function coverData(
  { file, office: { name, shortName }, caseNumber }: FileFacts,
  volume: VolumeName,
  entries: readonly Entry[],
  printedOn: LocalDate,
): DocumentData<'file-cover'> {
  const { row, originalCase, applicants, handlerName } = file;
  return {
    ...{ office: { name, shortName }, volumeName: volumeNames[volume], caseNumber, handlerName },
    externalNumber: row.externalNumber,
    applicants: applicants.map((applicant) => applicant.name),
    ...{ originalCaseCause: originalCase.cause, origin: originOf(file) },
    ...{ filedOn: row.filedOn, acceptedOn: row.acceptedOn, closedOn: closedOn(file) },
    ...{ result: resultOf(file), printedOn, paperCount: entries.length },
    pageCount: entries.reduce((sum, { firstPage, lastPage }) => sum + lastPage - firstPage + 1, 0),
  };
}

function listData(
  { office: { name, shortName }, caseNumber }: FileFacts,
  volume: VolumeName,
  entries: Entry[],
  printedOn: LocalDate,
): DocumentData<'file-catalogue'> {
  const office = { name, shortName };
  return { office, volumeName: volumeNames[volume], caseNumber, entries, printedOn };
}
