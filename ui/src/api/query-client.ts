import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './ApiProblem.js';

/** Refusals are answers and are not asked again; a server that did not answer is, twice. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 1_000,
      refetchOnWindowFocus: true,
      retry: (failures, error) =>
        failures < 2 && !(error instanceof ApiProblem && error.status < 500),
    },
    mutations: { retry: false },
  },
});

/** How often a page that shows work in motion asks again. */
export const liveIntervalMs = 2_000;
