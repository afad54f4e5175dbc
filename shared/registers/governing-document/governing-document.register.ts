import { choice, date, longText, number, role, text } from '#shared/kit/field.ts';
import { inDays, today } from '#shared/kit/filter.ts';
import { actionsOf, register } from '#shared/kit/register.ts';
import { notBefore } from '#shared/kit/rules.ts';

const statuses = ['draft', 'valid', 'revising', 'repealed'] as const;

/** Documents that govern the work, from law to form (C8, A11). Missing decider, date or responsible is a finding, never a refusal. */
export const governingDocument = register({
  name: 'governingDocument',
  table: 'governing_document',
  fields: {
    title: text({
      required: true,
      max: 500,
      import: ['Dokumentnamn', 'Styrande dokument', 'Styrdokument', 'Titel', 'Dokumentets namn', 'Benämning'],
    }),
    level: choice(['law', 'policy', 'guideline', 'application_instruction', 'local_instruction', 'routine', 'plan', 'form'], {
      import: ['Dokumenttyp', 'Typ', 'Typ av dokument', 'Dokumentnivå', 'Slag'],
      synonyms: {
        Lagstiftning: 'law',
        Riktlinjer: 'guideline',
        Tillämpningsanvisningar: 'application_instruction',
        Anvisning: 'local_instruction',
        Instruktion: 'local_instruction',
        Rutinbeskrivning: 'routine',
        Handlingsplan: 'plan',
        Mall: 'form',
        Checklista: 'form',
      },
    }),
    decidedBy: role({ import: ['Beslutad av', 'Beslutande organ', 'Beslutsfattare', 'Fastställd av', 'Fastställt av', 'Beslutande'] }),
    decided: date({
      import: [
        'Beslutad',
        'Fastställd',
        'Fastställd datum',
        'Datum för beslut',
        'Beslutad datum',
        'Gäller från',
        'Antagen',
        'Antaget',
        'Antagen datum',
      ],
    }),
    version: text({ max: 40, import: ['Versionsnummer', 'Version nr', 'Utgåva', 'Rev'] }),
    responsible: role({
      import: ['Ansvarig', 'Dokumentansvarig', 'Dokumentägare', 'Revideringsansvarig', 'Ansvarig roll', 'Ansvarig (roll)'],
    }),
    intervalMonths: number({
      int: true,
      min: 1,
      max: 120,
      import: ['Intervall', 'Revideringsintervall', 'Revideringsintervall (mån)', 'Översynsintervall'],
    }),
    nextReview: date({
      import: ['Nästa översyn', 'Revideras senast', 'Ses över senast', 'Giltig t.o.m.', 'Gäller till', 'Revideringsdatum'],
    }),
    sections: text({ max: 1000, import: ['Avsnitt', 'Ändras', 'Behöver ändras', 'Avsnitt som ändras'] }),
    published: text({ import: ['Publiceringsplats', 'Var publicerad', 'Finns på', 'Länk', 'Plats', 'Publicerat'] }),
    presented: date({
      import: ['Föredragen', 'Presenterad för chefer', 'Genomgången med chefer', 'Föredragen datum', 'Informerad chefer'],
    }),
    status: choice(statuses, {
      required: true,
      import: ['Dokumentstatus', 'Läge'],
      synonyms: {
        'Under framtagande': 'draft',
        Gäller: 'valid',
        Beslutad: 'valid',
        Fastställd: 'valid',
        Aktuell: 'valid',
        Revideras: 'revising',
        'Under översyn': 'revising',
        Upphört: 'repealed',
        Ersatt: 'repealed',
        Utgått: 'repealed',
        Inaktuell: 'repealed',
      },
    }),
    comment: longText({ import: ['Kommentar', 'Anmärkning', 'Notering'] }),
  },
  computed: {
    statusAt: choice(statuses, { required: true }),
    /** Typed next review, else decision + the document's own interval (C9). */
    dueDate: date({ stored: true }),
  },
  links: { actions: actionsOf },
  flags: (f) => {
    const counted = f.not(f.in('status', 'repealed'));
    const [lacksDecider, lacksDate, lacksResponsible] = [f.empty('decidedBy'), f.empty('decided'), f.empty('responsible')];
    return {
      counted,
      // A document under revision is in force until the new one is decided.
      isValid: f.in('statusAt', 'valid', 'revising'),
      lacksDecider: f.and(counted, lacksDecider),
      lacksDate: f.and(counted, lacksDate),
      lacksResponsible: f.and(counted, lacksResponsible),
      isIncomplete: f.and(counted, f.or(lacksDecider, lacksDate, lacksResponsible)),
      isReviewOverdue: f.and(counted, f.range('dueDate', { before: today })),
      isDueSoon: f.and(counted, f.range('dueDate', { from: today, to: inDays(60) })),
      isNotPresented: f.and(f.in('statusAt', 'valid', 'revising'), f.not(f.range('presented', { to: today }))),
    };
  },
  lifecycle: {
    first: 'draft',
    steps: { draft: ['valid', 'repealed'], valid: ['revising', 'repealed'], revising: ['valid', 'repealed'], repealed: ['revising'] },
    dated: { valid: { on: 'decided', before: 'draft' }, revising: { on: 'decided', before: 'draft' } },
  },
  check: (row) => notBefore(row, 'decided', 'nextReview'),
  title: 'title',
  search: ['title', 'decidedBy', 'responsible', 'sections', 'published', 'comment'],
  keys: [['title', 'level'], ['title']],
  sections: {
    document: ['title', 'level', 'version', 'published'],
    decision: ['status', 'decided', 'decidedBy', 'presented'],
    review: ['responsible', 'intervalMonths', 'nextReview', 'sections', 'comment'],
  },
  sourceType: 'document',
}).shows(
  ['title', 'level', 'decidedBy', 'decided', 'version', 'responsible', 'dueDate', 'statusAt'],
  ['isReviewOverdue', 'isDueSoon', 'isIncomplete', 'lacksDecider', 'isNotPresented'],
);
