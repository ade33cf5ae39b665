import { BPMNIO_IMG } from 'bpmn-js/lib/util/PoweredByUtil';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../shared/Loading.js';
import { drawDiagram } from './draw-diagram.js';
import './diagram-picture.css';

interface Props {
  /** Names the picture among those of the page. */
  id: string;
  xml: string;
  description: string;
}

/** A diagram as a picture that can be printed; one much wider than high is marked as wide, for a page that lies. */
export function DiagramPicture({ id, xml, description }: Props) {
  const { t } = useTranslation();
  const picture = useQuery({
    queryKey: ['diagram-picture', id, xml.length, xml],
    gcTime: 0,
    staleTime: Infinity,
    queryFn: () => drawDiagram(xml),
  });
  const source = useMemo(
    () =>
      picture.data && `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.data.svg)}`,
    [picture.data],
  );
  if (picture.isError) return <p role="alert">{t('diagram.failed')}</p>;
  if (picture.data === undefined) return <Loading />;
  const isWide = picture.data.width > picture.data.height * 1.6;
  return (
    <figure className={isWide ? 'diagram-picture is-wide' : 'diagram-picture'}>
      <img src={source} alt={description} />
      <a
        href="https://bpmn.io"
        target="_blank"
        rel="noreferrer"
        title="Powered by bpmn.io"
        dangerouslySetInnerHTML={{ __html: BPMNIO_IMG }}
      />
    </figure>
  );
}
