import type { Store } from '#db/kit/store.ts';

export const writeDemoReview = (_store: Store, _asOf: string): void => undefined;
