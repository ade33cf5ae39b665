import { BPMNIO_IMG } from 'bpmn-js/lib/util/PoweredByUtil';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../shared/Loading.js';
import { drawDiagram } from './draw-diagram.js';
import { sheetsOf } from './sheets-of.js';
import './diagram-picture.css';

interface Props {
  /** Names the picture among those of the page. */
  id: string;
  xml: string;
  description: string;
}

/**
 * A diagram as a picture that can be printed; one much wider than high is marked as wide, for a page
 * that lies. One that cannot be read on a page is printed once more on larger sheets, piece by piece.
 */
export function DiagramPicture({ id, xml, description }: Props) {
  const { t } = useTranslation();
  const picture = useQuery({
    queryKey: ['diagram-picture', id, xml.length, xml],
    gcTime: 0,
    staleTime: Infinity,
    queryFn: () => drawDiagram(xml),
  });
  const shown = useMemo(
    () =>
      picture.data && {
        source: sourceOf(picture.data.svg),
        isWide: picture.data.width > picture.data.height * 1.6,
        sheets: sheetsOf(picture.data),
      },
    [picture.data],
  );
  if (picture.isError) return <p role="alert">{t('diagram.failed')}</p>;
  if (shown === undefined) return <Loading />;
  return (
    <>
      <figure className={shown.isWide ? 'diagram-picture is-wide' : 'diagram-picture'}>
        <img src={shown.source} alt={description} />
        <LibraryMark />
      </figure>
      {shown.sheets.map(({ column, row, svg }) => (
        // the picture above says the same to whoever hears the page
        <figure key={`${row} ${column}`} className="diagram-sheet" aria-hidden>
          <img src={sourceOf(svg)} alt="" />
          <figcaption>{t('handbook.sheet', { name: description, row, column })}</figcaption>
          <LibraryMark />
        </figure>
      ))}
    </>
  );
}

/** Shown with whatever the library draws, as its licence asks. */
const LibraryMark = () => (
  <a
    href="https://bpmn.io"
    target="_blank"
    rel="noreferrer"
    title="Powered by bpmn.io"
    dangerouslySetInnerHTML={{ __html: BPMNIO_IMG }}
  />
);

const sourceOf = (svg: string): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
