import { useRead } from '#renderer/api/hooks.ts';
import type { Guide, GuideListState } from '#shared/contract/guide.contract.ts';

export type GuideProgress = {
  readonly guide: Guide;
  readonly done: number;
  /** The first that is neither in nor put aside; undefined: all have been gone through. */
  readonly next: GuideListState | undefined;
};

const isOpen = (list: GuideListState): boolean => list.rows === 0 && !list.skipped;

/** How far the organisation has come with its lists; undefined until the store has answered. */
export function useGuide(): GuideProgress | undefined {
  const guide = useRead('guide.read', {}).data;
  return guide && { guide, done: guide.lists.filter(({ rows }) => rows > 0).length, next: guide.lists.find(isOpen) };
}
