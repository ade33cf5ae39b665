import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { attachmentsApi } from '../../../../server/attachments/api.js';
import { serviceApi, type ServiceView, type serviceTabs } from '../../../../server/service/api.js';
import { call, upload, type BodyOf } from '../../api/client.js';
import { documentKey } from '../documents/useDocumentLife.query.js';

export type Service = z.output<typeof ServiceView>;
export type ServiceTab = (typeof serviceTabs)[number];
export type TryInput = BodyOf<typeof serviceApi.addServiceTry>;

/** How a paper was served so far. */
export function useService(id: string) {
  return useQuery({
    queryKey: [...documentKey(id), 'service'],
    queryFn: ({ signal }) => call(serviceApi.getService, { params: { id } }, signal),
  });
}

/** Writes down a try; everything the page shows of the paper may have changed. */
export function useAddTry(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: TryInput) => call(serviceApi.addServiceTry, { params: { id }, body }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: documentKey(id) });
    },
  });
}

/** Papers of the person's cases that are to be served. */
export function useOpenService(state: ServiceTab) {
  return useQuery({
    queryKey: ['service', state],
    queryFn: ({ signal }) => call(serviceApi.listOpenService, { query: { state } }, signal),
    refetchInterval: 60_000,
  });
}

/** Scans of a paper. */
export function useScans({ caseId, documentId }: { caseId: string; documentId: string }) {
  return useQuery({
    queryKey: [...documentKey(documentId), 'scans'],
    queryFn: ({ signal }) =>
      call(
        attachmentsApi.listAttachments,
        { params: { id: caseId }, query: { documentId } },
        signal,
      ),
  });
}

/** Sends a scan with its progress in per cent. */
export function useUploadScan(
  { caseId, documentId }: { caseId: string; documentId: string },
  onProgress: (percent: number) => void,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => {
      const query = { kind: 'receipt' as const, name: file.name, documentId };
      return upload(attachmentsApi.addAttachment, { params: { id: caseId }, query }, file, {
        onProgress,
      });
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: [...documentKey(documentId), 'scans'] });
    },
  });
}

/** Makes a scan void that was uploaded by mistake. */
export function useVoidScan(documentId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string }) =>
      call(attachmentsApi.voidAttachment, { params: { id }, body: { reason } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: [...documentKey(documentId), 'scans'] });
    },
  });
}
