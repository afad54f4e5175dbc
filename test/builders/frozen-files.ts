import type { ReportDocument } from '#shared/review/blocks.ts';
import type { Store } from '#db/kit/store.ts';
import { write } from '#db/kit/write.ts';
import { insertSnapshot } from '#db/review/snapshot.ts';

/** The frozen files that an adoption leaves, without a report in them: what the gateway asks for before a review becomes adopted. */
export function frozenFilesFor(store: Store, reviewId: string): void {
  write(store, { actor: 'isam' }, (tx) => {
    for (const audience of ['internal', 'public'] as const)
      insertSnapshot(tx, reviewId, {
        audience,
        asOf: '2026-10-31',
        frozenAt: '2026-11-10T08:00:00Z',
        document: {} as ReportDocument,
        screen: { outline: [], texts: {}, figures: [] },
        figures: {},
        docx: new Uint8Array(),
        sha256: '',
      });
  });
}
