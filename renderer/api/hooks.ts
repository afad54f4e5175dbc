import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { ProcedureName } from '#shared/contract/index.ts';
import type { AppError } from '#shared/kit/errors.ts';
import { call, type InputOf, type OutputOf } from './client.ts';

export type ReadOptions = {
  /** False: do not ask yet. */
  readonly enabled?: boolean;
  /** Shows the last answer while the next is on its way, e.g. while a filter changes. */
  readonly keep?: boolean;
  /** Asks again after so many milliseconds; false stops. For jobs that report progress. */
  readonly every?: number | false;
};

/** What one question is called in the cache; also for questions asked many at a time. */
export const readQuery = <N extends ProcedureName>(name: N, input: InputOf<N>) => ({
  queryKey: [name, input] as const,
  queryFn: () => call(name, input),
  networkMode: 'always' as const,
  retry: false,
  staleTime: Infinity,
});

/** One question to the store. The answer stays until a command has changed something. */
export function useRead<N extends ProcedureName>(
  name: N,
  input: InputOf<N>,
  options: ReadOptions = {},
): UseQueryResult<OutputOf<N>, AppError> {
  return useQuery<OutputOf<N>, AppError>({
    ...readQuery(name, input),
    queryKey: [name, input],
    ...(options.enabled === undefined ? {} : { enabled: options.enabled }),
    ...(options.keep ? { placeholderData: keepPreviousData } : {}),
    ...(options.every === undefined ? {} : { refetchInterval: options.every }),
  });
}

/** One change of the store. When it has been made every question is asked anew, so tables, figures and chapters show it. */
export function useCommand<N extends ProcedureName>(name: N): UseMutationResult<OutputOf<N>, AppError, InputOf<N>> {
  const client = useQueryClient();
  return useMutation<OutputOf<N>, AppError, InputOf<N>>({
    mutationKey: [name],
    mutationFn: (input) => call(name, input),
    networkMode: 'always',
    retry: false,
    // What was sent is not kept: it may be a passphrase.
    gcTime: 0,
    onSuccess: () => client.invalidateQueries(),
  });
}
