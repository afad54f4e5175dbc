import { choice, date, link, longText, number, role, secrecyFields, text, unit } from '#shared/kit/field.ts';
import { inDays, today } from '#shared/kit/filter.ts';
import { actionsOf, on, pointsAt, register } from '#shared/kit/register.ts';
import { action } from '../action/action.register.ts';

/** One recommendation and our answer to it, in the auditors' order (C8, B3). */
export const auditRecommendation = register({
  name: 'auditRecommendation',
  table: 'audit_recommendation',
  fields: {
    audit: link('audit', {
      required: true,
      import: ['Granskningsnr', 'Granskning nr', 'Granskningens nr', 'Revision', 'Rapport', 'Revisionsrapport', 'Granskningsrapport'],
    }),
    no: text({ required: true, max: 40, import: ['Rekommendation nr', 'Rek nr', 'Rekommendationsnr', 'Löpnr', 'Nummer', 'Punkt'] }),
    area: text({ import: ['Granskningsområde', 'Rubrik', 'Ämne', 'Delområde', 'Revisionsfråga'] }),
    assessment: longText({ import: ['Revisorernas bedömning', 'Iakttagelse', 'Revisionens bedömning', 'Brist'] }),
    title: text({
      required: true,
      max: 1000,
      import: ['Rekommendation i text', 'Revisorernas rekommendation', 'Rekommendationer', 'Revisionens rekommendation'],
    }),
    stance: choice(['accepted', 'partly', 'rejected', 'awaits_other'], {
      import: ['Nämndens ställningstagande', 'Ställning', 'Nämndens svar', 'Svar', 'Instämmer'],
      synonyms: {
        Antagen: 'accepted',
        Accepteras: 'accepted',
        Instämmer: 'accepted',
        Ja: 'accepted',
        'Antas delvis': 'partly',
        'Instämmer delvis': 'partly',
        Avvisas: 'rejected',
        Nej: 'rejected',
        'Instämmer inte': 'rejected',
        'Avvaktar annan': 'awaits_other',
        Inväntar: 'awaits_other',
      },
    }),
    dependsOn: text({ import: ['Beroenden', 'Beroende', 'Inväntar', 'Beror på'] }),
    interimMeasure: longText({ import: ['Interimslösning', 'Tills vidare', 'Åtgärd tills vidare'] }),
    plannedMeasure: longText({ import: ['Planerade åtgärder', 'Nämndens åtgärd', 'Föreslagen åtgärd', 'Åtgärdsplan'] }),
    expectedEffect: longText({ import: ['Väntad effekt', 'Förväntat resultat', 'Avsedd effekt'] }),
    due: date({ import: ['Klart senast', 'Genomförs senast', 'Senast klar', 'Slutdatum', 'Genomförd senast', 'Förfallodatum', 'Tidplan'] }),
    measuresTaken: longText({ import: ['Genomförda åtgärder', 'Vidtagen åtgärd', 'Uppföljning', 'Gjort hittills'] }),
    period: text({ max: 60, import: ['Åtgärder under', 'Genomfört under', 'Tidsperiod', 'År för åtgärd'] }),
    effect: longText({ import: ['Effekt', 'Uppnådd effekt', 'Faktisk effekt', 'Resultat'] }),
    owner: role({ import: ['Ansvarig', 'Åtgärdsansvarig', 'Ansvarig (roll)', 'Ansvarig roll'] }),
    unit: unit({ import: ['Enhet', 'Verksamhet', 'Förvaltning/Avdelning'] }),
    status: choice(['open', 'ongoing', 'done', 'closed'], {
      required: true,
      import: ['Läge', 'Åtgärdsstatus'],
      synonyms: {
        Öppen: 'open',
        Planerad: 'open',
        Ny: 'open',
        Pågående: 'ongoing',
        Påbörjad: 'ongoing',
        Försenad: 'ongoing',
        Klar: 'done',
        Färdig: 'done',
        Åtgärdad: 'done',
        Stängd: 'closed',
      },
    }),
    nis2Area: number({ int: true, min: 1, max: 10, import: ['NIS2', 'NIS 2-område'] }),
    comment: longText({ import: ['Anmärkning', 'Notering'] }),
    ...secrecyFields,
  },
  /** As the action list writes it: "GR-2025-07:1" (data/README). */
  computed: { ref: text() },
  links: { audit: pointsAt('audit', 'audit'), actions: actionsOf },
  flags: (f) => {
    const isDone = f.in('status', 'done', 'closed');
    const isOpen = f.not(isDone);
    return {
      isDone,
      isOpen,
      isOverdue: f.and(isOpen, f.range('due', { before: today })),
      isDueSoon: f.and(isOpen, f.range('due', { from: today, to: inDays(60) })),
      effectMissing: f.and(isDone, f.empty('effect')),
      awaitsOther: f.in('stance', 'awaits_other'),
      needsAction: f.and(isOpen, f.not(f.linked('actions', on(action).is('counts')))),
      lacksStance: f.empty('stance'),
    };
  },
  lifecycle: {
    first: 'open',
    steps: { open: ['ongoing', 'done'], ongoing: ['open', 'done'], done: ['closed', 'ongoing'], closed: ['done'] },
    // Follow-up replies must state effect (DOMAIN.md 0.10, C12).
    needs: { closed: ['effect'] },
  },
  title: 'title',
  search: ['no', 'title', 'area', 'owner', 'plannedMeasure', 'measuresTaken'],
  keys: [
    ['audit', 'no'],
    ['audit', 'title'],
  ],
  sections: {
    recommendation: ['audit', 'no', 'area', 'title', 'assessment'],
    firstReply: ['stance', 'dependsOn', 'interimMeasure', 'plannedMeasure', 'expectedEffect', 'due'],
    followUpReply: ['status', 'measuresTaken', 'period', 'effect'],
    work: ['owner', 'unit', 'nis2Area', 'comment'],
    protection: ['secrecy', 'secrecyBasis'],
  },
}).shows(['ref', 'title', 'stance', 'status', 'due', 'effect'], ['isOpen', 'isOverdue', 'effectMissing', 'awaitsOther', 'needsAction']);
