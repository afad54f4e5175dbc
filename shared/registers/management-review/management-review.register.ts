import { choice, date, longText, number, role, text } from '#shared/kit/field.ts';
import { thisYear } from '#shared/kit/filter.ts';
import { on, pointedAtBy, register } from '#shared/kit/register.ts';
import { decision } from '../decision/decision.register.ts';
import { checkReview } from './management-review.rules.ts';

const statuses = ['draft', 'presented', 'adopted', 'attached_vp'] as const;
const answer = (...headers: readonly string[]) =>
  choice(['yes', 'partly', 'no'], { import: headers, synonyms: { J: 'yes', N: 'no', 'I huvudsak': 'partly', 'Till viss del': 'partly' } });

/** The yearly review: judgements and answers (C8, B1, LG L13-33). Chapters, decisions and figures are rows of their own. */
export const managementReview = register({
  name: 'managementReview',
  table: 'management_review',
  fields: {
    title: text({ required: true, import: ['Rubrik', 'Benämning', 'Genomgång', 'Titel'] }),
    year: number({ required: true, int: true, min: 1990, max: 2100, import: ['Genomgångsår', 'Avser år', 'Verksamhetsår'] }),
    version: number({ int: true, min: 1, max: 99, import: ['Versionsnummer', 'Utgåva'] }),
    asOf: date({ import: ['Uppgifter per', 'Per datum', 'Avser läget'] }),
    meetingDate: date({ import: ['Sammanträdesdatum', 'Datum för genomgång', 'Möte', 'Genomgångsdatum'] }),
    /** Free text, as it is written in a call: "kl. 9.00–11.30". */
    meetingTime: text({ max: 60, import: ['Mötestid', 'Klockslag'] }),
    meetingPlace: text({ import: ['Mötesplats', 'Möteslokal'] }),
    participants: text({ max: 1000, import: ['Deltagande', 'Deltagare (roller)', 'Närvarande'] }),
    chair: role({ import: ['Mötesordförande', 'Ordförande (roll)'] }),
    secretary: role({ import: ['Mötessekreterare', 'Sekreterare (roll)', 'Protokollförare'] }),
    approvers: text({ max: 500, import: ['Justerare', 'Justeras av', 'Justerande'] }),
    status: choice(statuses, {
      required: true,
      import: ['Läge'],
      synonyms: {
        Pågår: 'draft',
        Presenterad: 'presented',
        Beslutad: 'adopted',
        Antagen: 'adopted',
        Klar: 'adopted',
        'Bilaga till VP': 'attached_vp',
      },
    }),
    adoptedDate: date({ import: ['Fastställd datum', 'Beslutsdatum', 'Beslutad datum'] }),
    adoptedBy: role({ import: ['Beslutad av', 'Fastställd av (roll)', 'Beslutsfattare'] }),
    dnr: text({ max: 60, import: ['Diarienummer', 'Diarienr', 'Ärendenummer'] }),
    infosecSufficient: answer('Informationssäkerhet tillräcklig'),
    infosecSufficientMotive: longText(),
    infosecEffect: answer('Informationssäkerhet önskad verkan'),
    infosecEffectMotive: longText(),
    privacySufficient: answer('Dataskydd tillräckligt'),
    privacySufficientMotive: longText(),
    privacyEffect: answer('Dataskydd önskad verkan'),
    privacyEffectMotive: longText(),
    /** The four questions that the review itself must answer (LG L13-19; DOMAIN.md 0.2). */
    controlIncidents: answer('Rutiner incidenthantering'),
    controlTraining: answer('Rutiner utbildning'),
    controlClassification: answer('Rutiner klassning'),
    controlRecords: answer('Registerförteckning finns'),
    controlComment: longText(),
    comment: longText({ import: ['Anmärkning', 'Notering'] }),
  },
  computed: { statusAt: choice(statuses, { required: true }) },
  links: { decisions: pointedAtBy('decision', 'review'), chapters: pointedAtBy('reviewChapter', 'review') },
  flags: (f) => ({
    isAdopted: f.in('statusAt', 'adopted', 'attached_vp'),
    isThisYear: f.range('year', { from: thisYear, to: thisYear }),
    lacksJudgement: f.or(f.empty('infosecSufficient'), f.empty('infosecEffect'), f.empty('privacySufficient'), f.empty('privacyEffect')),
    lacksDecision: f.not(f.linked('decisions')),
    hasOverdueDecision: f.linked('decisions', on(decision).is('isOverdue')),
  }),
  lifecycle: {
    first: 'draft',
    steps: { draft: ['presented'], presented: ['draft', 'adopted'], adopted: ['attached_vp'], attached_vp: [] },
    needs: { adopted: ['asOf', 'meetingDate', 'infosecSufficient', 'infosecEffect', 'privacySufficient', 'privacyEffect'] },
    dated: { adopted: { on: 'adoptedDate', before: 'presented' }, attached_vp: { on: 'adoptedDate', before: 'presented' } },
  },
  check: checkReview,
  title: 'title',
  search: ['title', 'dnr', 'comment'],
  keys: [['year', 'version'], ['title']],
  sections: {
    review: ['title', 'year', 'version', 'asOf', 'dnr'],
    meeting: ['meetingDate', 'meetingTime', 'meetingPlace', 'participants', 'chair', 'secretary', 'approvers'],
    judgement: [
      'infosecSufficient',
      'infosecSufficientMotive',
      'infosecEffect',
      'infosecEffectMotive',
      'privacySufficient',
      'privacySufficientMotive',
      'privacyEffect',
      'privacyEffectMotive',
    ],
    questions: ['controlIncidents', 'controlTraining', 'controlClassification', 'controlRecords', 'controlComment'],
    adoption: ['status', 'adoptedDate', 'adoptedBy', 'comment'],
  },
}).shows(['title', 'year', 'asOf', 'meetingDate', 'statusAt', 'dnr'], ['isThisYear', 'isAdopted', 'lacksJudgement', 'lacksDecision']);
