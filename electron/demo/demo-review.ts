import { decision } from '#shared/registers/decision/decision.register.ts';
import { managementReview } from '#shared/registers/management-review/management-review.register.ts';
import { contextOf } from '#db/kit/settings.ts';
import type { Store } from '#db/kit/store.ts';
import { save, write } from '#db/kit/write.ts';
import { reviewOf } from '#db/review/review-record.ts';
import { saveChapter } from '#db/review/save-chapter.ts';
import { demoTexts } from './demo-texts.ts';

const who = { actor: 'ISAM', reason: 'Exempelorganisation' };
const year = 2026;

/** What the management team has judged so far: two objects, two questions each, with motives (DOMAIN.md B1). */
const judgement = {
  meetingDate: '2026-11-10',
  dnr: 'SN 2026/0318',
  meetingTime: 'kl. 9.00–11.30',
  meetingPlace: 'Stadshuset, sammanträdesrum Lind',
  chair: 'Förvaltningschef',
  secretary: 'Nämndsekreterare',
  approvers: 'Förvaltningschef och dataskyddsombud',
  participants: 'Förvaltningsledning, informationssäkerhetssamordnare, dataskyddsombud, säkerhetsansvarig',
  infosecSufficient: 'partly',
  infosecSufficientMotive: 'Arbetssätten finns och används, men klassning och övning når inte alla objekt och planer.',
  infosecEffect: 'partly',
  infosecEffectMotive: 'Allvarliga incidenter upptäcks och hanteras i tid. Försenade åtgärder gör att samma brister återkommer.',
  privacySufficient: 'partly',
  privacySufficientMotive: 'Tröskelanalyser görs i upphandlingar men ännu inte i befintliga system.',
  privacyEffect: 'yes',
  privacyEffectMotive: 'Dataskyddsombudets iakttagelser åtgärdas och incidenterna är av ringa karaktär.',
};
const decisions = [
  { title: 'Utse en andra klassningsledare med tid avsatt', owner: 'Förvaltningschef', due: '2027-01-31', paragraph: '§ 5' },
  {
    title: 'Ta fram tidsplan för försenade åtgärder och följa den varje månad',
    owner: 'Informationssäkerhetssamordnare',
    due: '2026-12-15',
    paragraph: '§ 9',
  },
  { title: 'Öva reservrutinen för kontaktplattformen', owner: 'Avdelningschef Kontaktcenter', due: '2027-04-30', paragraph: '§ 5' },
];

/** What the presenter has to remember, chapter by chapter. */
const notes: Readonly<Record<string, string>> = {
  summary: 'Börja med helheten: riktningen är rätt, takten är det inte. Tre saker ska beslutas i dag.',
  previousDecisions: 'Fråga den ansvariga för det försenade beslutet om ny tidpunkt.',
  risks: 'Stanna vid riskmatrisen. Peka på den höga risken utan åtgärd: den behöver en ägare i dag.',
  incidents: 'Förklara varför antalet ökar: fler anmäler. En anmälan till IMY kom sent; ny rutin finns.',
  assessment: 'Gå runt bordet innan svaren läses upp.',
};

/** The example organisation's review of 2026 as a draft: texts, judgements and decisions. */
export function writeDemoReview(store: Store, asOf: string): void {
  write(store, who, (tx) => {
    for (const { key, text } of demoTexts()) saveChapter(tx, { year, asOf, key, text });
    for (const [key, said] of Object.entries(notes)) saveChapter(tx, { year, asOf, key, notes: said });
    const review = reviewOf(tx, year, contextOf(tx, asOf));
    if (!review) return;
    save(tx, managementReview, { id: review.id, revision: review.revision, values: judgement });
    decisions.forEach((values, index) =>
      save(tx, decision, {
        values: {
          ...values,
          ref: `B-${year}-${index + 1}`,
          year,
          review: review.id,
          status: 'planned',
          decidedBy: 'Förvaltningsledning',
          date: judgement.meetingDate,
        },
      }),
    );
  });
}
