import type { DocumentKind } from '#shared/documents/kinds.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import type { Patch } from '#shared/kit/rules.ts';
import { action } from '#shared/registers/action/action.register.ts';
import { registers } from '#shared/registers/table.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import type { ReportDocument } from '#shared/review/blocks.ts';
import type { Audience } from '#shared/review/facts.ts';
import { documentList, documentOf } from '#db/documents/document.ts';
import { addLink } from '#db/kit/record-index.ts';
import { saveSettings } from '#db/kit/save-settings.ts';
import { settingsOf } from '#db/kit/settings.ts';
import type { Store } from '#db/kit/store.ts';
import { save, write } from '#db/kit/write.ts';
import { reviewDocument } from '#db/review/review-document.ts';
import { createStore } from '#db/sqlite/open.ts';
import { everyRecord, type TextOf } from '../builders/every-record.ts';

export const asOf = '2026-10-31';
export const createdAt = '2026-11-01T08:00:00Z';
const who = { actor: 'prov' };

/** The review or one of the documents, for a list of tests. */
export type Paper = { readonly kind: 'review' | DocumentKind; readonly audience: Audience };
export const papers: readonly Paper[] = [
  { kind: 'review', audience: 'internal' },
  { kind: 'review', audience: 'public' },
  ...documentList(createStore(':memory:'), asOf).flatMap(({ kind, audiences }) => audiences.map((audience) => ({ kind, audience }))),
];

/** A paper about the first record that it can be about. */
export function paperOf(store: Store, { kind, audience }: Paper): ReportDocument {
  if (kind === 'review') return reviewDocument(store, { year: 2026, asOf, audience, createdAt });
  const { subjects } = documentList(store, asOf).find((item) => item.kind === kind)!;
  return documentOf(store, { kind, id: subjects[0]?.id ?? null, year: 2026, asOf, audience, createdAt });
}

const named = (store: Store, text: TextOf): void => {
  const name = (place: string): string => text(place).slice(0, 120).toWellFormed();
  const organisation = {
    ...settingsOf(store).organisation,
    municipality: name('settings.municipality'),
    board: name('settings.board'),
    administration: name('settings.administration'),
  };
  write(store, who, (tx) => saveSettings(tx, { ...settingsOf(tx), organisation }));
};

/** A year in which nothing has been written down. */
export const emptyYear = (): Store => createStore(':memory:');

/** One record in each register with nothing but what it must have. */
export function oneRecordEach(): Store {
  const store = createStore(':memory:');
  const bare = Object.values<AnyRegister>(registers).map(({ name, fields }) => {
    const optional = Object.entries(fields).filter(([, field]) => !field.required && field.kind !== 'link');
    return [name, Object.fromEntries(optional.map(([key]) => [key, null]))] as const;
  });
  everyRecord(store, () => 'Post', Object.fromEntries(bare));
  return store;
}

/** One record in each register with every field filled, and an organisation by that name. */
export function filledWith(text: TextOf, fixed: Readonly<Record<string, Patch>> = {}): Store {
  const store = createStore(':memory:');
  named(store, text);
  everyRecord(store, text, fixed);
  return store;
}

/** An administration with `count` open risks in one department, two actions for each eighth. */
export function manyRisks(count: number, file = ':memory:'): Store {
  const store = createStore(file);
  const unit = everyRecord(store, (place) => `Uppgift om ${place}`).get('orgUnit')!;
  const events = ['Avbrott i kontaktplattformen', 'Felskick av brev med personuppgifter', 'Behörighet finns kvar efter byte av tjänst'];
  write(store, who, (tx) => {
    for (let n = 1; n <= count; n += 1) {
      const values = {
        ref: `R-${String(n).padStart(3, '0')}`,
        title: `${events[n % 3]!} nr ${n}, så att invånare och medarbetare inte får den hjälp som de ska ha`,
        unit,
        model: 'msb-4x4',
        L: 1 + (n % 4),
        C: 1 + ((n >> 2) % 4),
        status: 'assessed',
        owner: 'Avdelningschef',
        treatment: 'reduce',
        lastAssessed: '2026-05-12',
        secrecy: 'open',
      };
      const { id } = save(tx, risk, { values, lenient: true });
      if (n % 8 > 0) continue;
      for (const title of ['Stäm av rutinen', 'Öva rutinen']) {
        const made = save(tx, action, {
          values: { title: `${title} för risk ${n}`, status: 'planned', due: '2026-12-01', owner: 'Avdelningschef' },
        });
        addLink(tx, { register: 'action', id: made.id, name: 'links', target: { register: 'risk', id } });
      }
    }
  });
  return store;
}

/** What has broken files, tables and programs before: given to every text field of every register. */
export const hostile = (place: string): string =>
  `${place}: lodrät\u000Bflik noll\u0000byte C1\u0085 \uFFFE\uFFFF ensam \uD800 surrogat 🔐👩‍🚒 \u200Fשלום\u200F \u202Eomvänd\u202C a\tb\nny rad =SUM(A1:A9) +46 @x <b>fet</b> &amp; "citat" 'enkla' ]]> %s \${värde} [fält]`;
/** A word longer than any column. */
export const longWord = (place: string): string =>
  `${place.replaceAll('.', '')}${'säkerhetssamordningsgruppsprotokollsgranskningsutskottsordförande'.repeat(4)}`;
