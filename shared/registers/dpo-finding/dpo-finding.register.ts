import { choice, date, link, longText, number, role, secrecyFields, text } from '#shared/kit/field.ts';
import { actionsOf, on, pointedAtBy, pointsAt, register } from '#shared/kit/register.ts';
import { action } from '../action/action.register.ts';
import { checkFinding } from './dpo-finding.rules.ts';

const statuses = ['new', 'planned', 'ongoing', 'done', 'closed'] as const;
const a = on(action);

/** Findings of the annual report (C5). Praise stands in the same list, has no status and is never counted as a finding (data/README). */
export const dpoFinding = register({
  name: 'dpoFinding',
  table: 'dpo_finding',
  fields: {
    report: link('dpoReport', { import: ['Årsrapport'] }),
    year: number({ required: true, int: true, min: 2018, max: 2100, import: ['Rapportår', 'Avser år', 'Årtal'] }),
    no: text({ max: 20, import: ['Nummer', 'Iakttagelse nr', 'Nr i rapporten', 'Löpnr', 'Punkt'] }),
    title: text({
      required: true,
      max: 500,
      import: ['Rubrik', 'Brist', 'Iakttagelser', 'Synpunkt', 'DSO:s iakttagelse', 'Observation', 'Beskrivning', 'Vad DSO såg'],
    }),
    text: longText({ import: ['Beskrivning av iakttagelsen', 'Bakgrund', 'Utveckling', 'Fördjupning', 'Beskrivning'] }),
    kind: choice(['deviation', 'recommendation', 'priority', 'praise'], {
      required: true,
      import: ['Typ', 'Kategori', 'Typ av iakttagelse', 'Art'],
      synonyms: {
        Brist: 'deviation',
        Iakttagelse: 'deviation',
        Förslag: 'recommendation',
        Råd: 'recommendation',
        Prioriterat: 'priority',
        Prioritet: 'priority',
        Positivt: 'praise',
        Styrka: 'praise',
      },
    }),
    severity: choice(['serious', 'moderate', 'minor', 'none'], {
      import: ['Allvarlighetsgrad', 'Allvar', 'Bedömning', 'Grad', 'Nivå'],
      synonyms: {
        '–': 'none',
        '-': 'none',
        Hög: 'serious',
        Stor: 'serious',
        Medel: 'moderate',
        Mellan: 'moderate',
        Låg: 'minor',
        Mindre: 'minor',
        Liten: 'minor',
      },
    }),
    area: choice(
      [
        'dpia',
        'records',
        'information',
        'processor',
        'responsibility',
        'third_country',
        'training',
        'incidents',
        'sensitive_data',
        'retention',
        'rights',
        'security',
        'governance',
      ],
      {
        import: ['Ämne', 'Granskningsområde', 'Dataskyddsområde', 'Ämnesområde'],
        synonyms: {
          DPIA: 'dpia',
          Tröskelanalys: 'dpia',
          Konsekvensbedömningar: 'dpia',
          Register: 'records',
          Registerförteckningar: 'records',
          Information: 'information',
          Informationsplikt: 'information',
          Personuppgiftsbiträde: 'processor',
          'PUB-avtal': 'processor',
          Personuppgiftsansvar: 'responsibility',
          Tredjelandsöverföring: 'third_country',
          Utbildningar: 'training',
          Personuppgiftsincidenter: 'incidents',
          Incidenthantering: 'incidents',
          'Känsliga personuppgifter': 'sensitive_data',
          'Registrerades rättigheter': 'rights',
          Informationssäkerhet: 'security',
          'Styrande dokument': 'governance',
        },
      },
    ),
    recommendation: longText({
      import: ['Rekommenderad åtgärd', 'DSO:s rekommendation', 'Förslag', 'Rekommendationer', 'Föreslagen åtgärd'],
    }),
    owner: role({ import: ['Ansvarig (roll)', 'Åtgärdsansvarig', 'Ansvarig roll', 'Ansvarig chef', 'Ägare'] }),
    status: choice(statuses, {
      import: ['Läge', 'Iakttagelsens status', 'Uppföljning'],
      synonyms: {
        Öppen: 'new',
        'Ej påbörjad': 'new',
        Planeras: 'planned',
        Pågående: 'ongoing',
        Påbörjad: 'ongoing',
        Genomförd: 'done',
        Åtgärdad: 'done',
        Färdig: 'done',
        Stängd: 'closed',
      },
    }),
    resolution: choice(['implemented', 'assessed_sufficient', 'accepted_by_decision', 'carried_over', 'not_relevant'], {
      import: ['Avslutad genom', 'Hur stängd', 'Avslutsorsak', 'Sätt att avsluta', 'Hantering'],
      synonyms: {
        Genomfört: 'implemented',
        Åtgärdad: 'implemented',
        'Bedöms tillräckligt': 'assessed_sufficient',
        'Bedömd tillräckligt': 'assessed_sufficient',
        Accepterad: 'accepted_by_decision',
        'Beslut om acceptans': 'accepted_by_decision',
        Överförd: 'carried_over',
        'Inte aktuell': 'not_relevant',
        Inaktuell: 'not_relevant',
      },
    }),
    closed: date({
      import: ['Avslutsdatum', 'Stängd datum', 'Datum avslutad', 'Klar datum', 'Avslutat', 'Åtgärdad datum', 'Avslutad', 'Stängd', 'Klart'],
    }),
    decision: longText({ import: ['Beslutat av', 'Beslut (vem, när, var)', 'Beslutsunderlag', 'Beslutsnotering'] }),
    decisionRecord: link('decision', { import: ['Beslut nr'] }),
    carriedFrom: link('dpoFinding', { import: ['Överförd från', 'Tidigare iakttagelse'] }),
    ...secrecyFields,
  },
  computed: {
    statusAt: choice(statuses),
    /** "DSO-2025-1", as lists of actions name a finding (data/README). */
    ref: text(),
  },
  links: {
    report: pointsAt('dpoReport', 'report'),
    decisionRecord: pointsAt('decision', 'decisionRecord'),
    carriedFrom: pointsAt('dpoFinding', 'carriedFrom'),
    carriedTo: pointedAtBy('dpoFinding', 'carriedFrom'),
    actions: actionsOf,
  },
  flags: (f) => {
    const isFinding = f.not(f.in('kind', 'praise'));
    const closed = f.in('statusAt', 'done', 'closed');
    const isClosed = f.and(isFinding, closed);
    const isOpen = f.and(isFinding, f.not(closed));
    const hasAction = f.linked('actions', a.is('counts'));
    return {
      isFinding,
      isPraise: f.in('kind', 'praise'),
      isOpen,
      isClosed,
      isSeriousOpen: f.and(isOpen, f.in('severity', 'serious')),
      hasAction,
      needsAction: f.and(isOpen, f.not(hasAction)),
      hasOverdueAction: f.and(isOpen, f.linked('actions', a.is('isOverdue'))),
      carriedOver: f.and(isClosed, f.in('resolution', 'carried_over')),
      isCarriedIn: f.and(isFinding, f.linked('carriedFrom')),
      lacksOwner: f.and(isOpen, f.empty('owner')),
    };
  },
  lifecycle: {
    first: 'new',
    steps: {
      new: ['planned', 'ongoing', 'closed'],
      planned: ['ongoing', 'closed', 'new'],
      ongoing: ['done', 'closed', 'planned'],
      done: ['closed', 'ongoing'],
      closed: ['ongoing'],
    },
    needs: { closed: ['resolution', 'closed'] },
    dated: { done: { on: 'closed', before: 'ongoing' }, closed: { on: 'closed', before: 'ongoing' } },
  },
  defaults: { kind: 'deviation', status: 'new' },
  check: checkFinding,
  title: 'title',
  search: ['title', 'text', 'recommendation', 'owner', 'decision'],
  keys: [
    ['year', 'no'],
    ['year', 'title'],
  ],
  sections: {
    finding: ['title', 'kind', 'severity', 'area', 'text', 'recommendation'],
    report: ['year', 'no', 'report', 'carriedFrom'],
    handling: ['status', 'owner'],
    closing: ['resolution', 'closed', 'decision', 'decisionRecord'],
    protection: ['secrecy', 'secrecyBasis'],
  },
}).shows(
  ['year', 'no', 'title', 'kind', 'severity', 'area', 'statusAt', 'hasAction', 'owner'],
  ['isOpen', 'needsAction', 'isSeriousOpen', 'hasOverdueAction', 'isPraise', 'carriedOver'],
);
