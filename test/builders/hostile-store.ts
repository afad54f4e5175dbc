import { outline, isWritable } from '#shared/review/outline.ts';
import { saveSettings } from '#db/kit/save-settings.ts';
import { settingsOf } from '#db/kit/settings.ts';
import { write } from '#db/kit/write.ts';
import { saveChapter } from '#db/review/save-chapter.ts';
import { closeStore, createStore } from '#db/sqlite/open.ts';
import type { Store } from '#db/kit/store.ts';
import { fillWithHostileTexts, hostileText, richText } from '../hostile/every-field.ts';

const asOf = '2026-10-31';
const who = { actor: '<b onclick=window.polluted=1>isam</b>' };

function hostileSettings(store: Store): void {
  const settings = settingsOf(store);
  const organisation = {
    municipality: hostileText(0, 80),
    board: hostileText(1, 80),
    administration: hostileText(2, 80),
    county: hostileText(7, 80),
    orgNo: '',
  };
  const view = { name: hostileText(1, 60), q: hostileText(3, 100), chips: [], filter: null, sort: null, columns: null };
  write(store, who, (tx) =>
    saveSettings(tx, {
      ...settings,
      asOf,
      organisation,
      workingMethods: [hostileText(0, 80), hostileText(1, 80)],
      views: { risk: [view] },
    }),
  );
}

/** Hostile text in every typed field of every register, in every chapter of the year's review, in the settings and in the history. */
export function fillHostile(store: Store, rows: number, from: number): void {
  hostileSettings(store);
  const lost = fillWithHostileTexts(store, rows, from);
  if (lost.length) throw new Error(`No hostile text fits ${lost.join(', ')}`);
  write(store, who, (tx) => {
    for (const [n, entry] of outline.filter(isWritable).entries())
      saveChapter(tx, {
        year: 2026,
        asOf,
        key: entry.key,
        text: richText(hostileText(n + from)),
        notes: hostileText(n + 3),
        minutes: hostileText(n + 5),
      });
  });
}

// Run by the browser tests.
if (import.meta.main) {
  const store = createStore(process.argv[2]!);
  fillHostile(store, 2, Number(process.argv[3] ?? 0));
  closeStore(store);
}
