import type { Built } from '../target.ts';
import { has, isEmpty, virtual, type Composite, type Row } from '../composite.ts';

const levels = ['confidentiality', 'integrity', 'availability'] as const;
/** What shows that a row tells of a classification; a number alone does not. */
const signs = ['class', 'decided', 'decidedBy', 'status', 'context', 'lead', 'nextReview', 'actionPlan', 'motive', ...levels];

/** Where the list has no status, its dates and levels tell it: decided on a day, assessed but not decided, or still to do. */
function statusOf(values: Readonly<Record<string, unknown>>): string {
  const complete = levels.every((level) => values[level] !== undefined);
  if (complete && values['decided'] !== undefined) return 'decided';
  return complete ? 'completed' : 'planned';
}

function finish({ values, drafts }: Row): Built {
  const object = drafts['infoObject'];
  const classification = drafts['classification'];
  if (!object || !classification) return { drafts: [] };
  // Sensitive personal data are personal data (data/README).
  const sensitive = object.values['sensitive'] === true ? { personalData: true } : {};
  const shared = { ...object, values: { ...object.values, ...sensitive } };
  const told = {
    ...classification.values,
    ...(typeof values['class'] === 'object' && !Array.isArray(values['class'])
      ? (values['class'] as Readonly<Record<string, number>>)
      : {}),
  };
  if (!has(values, ...signs) || isEmpty(classification))
    return { drafts: has(values, ...signs) ? [shared, { ...classification, values: { ...told, status: statusOf(told) } }] : [shared] };
  return { drafts: [shared, { ...classification, values: { ...told, status: told['status'] ?? statusOf(told) } }] };
}

/** One row holds an object and one version of its classification (DOMAIN.md F). */
export const objectClassification: Composite = {
  name: 'InfoObject + Classification',
  registers: ['infoObject', 'classification'],
  main: 'classification',
  aliases: ['Classification', 'Klassning', 'Klassningar', 'Classification + InfoObject'],
  headers: { name: ['Klassningsobjekt', 'Objekt', 'Namn'] },
  virtual: [
    virtual(
      'class',
      'class',
      [
        'Klassning',
        'Klass',
        'Informationsklass',
        'Informationsklassning',
        'Säkerhetsklass',
        'Klassningsresultat',
        'Klassningsnivå',
        'Skyddsnivå',
        'K/R/T',
        'KRT',
        'Klassning (K/R/T)',
      ],
      {
        weight: 2,
      },
    ),
  ],
  hints: ['klassning', 'klassningar', 'informationsklassning', 'klassa', 'objekt'],
  finish,
};
