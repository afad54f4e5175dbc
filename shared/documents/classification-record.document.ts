import { documentsWords } from '#shared/i18n/documents.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { on } from '#shared/kit/register.ts';
import { classification } from '#shared/registers/classification/classification.register.ts';
import { infoObject } from '#shared/registers/info-object/info-object.register.ts';
import { cell, choice, plain, row, table } from '#shared/review/parts.ts';
import type { DocRow, DocumentDeclaration, DocumentFacts } from './document-facts.ts';
import { actionTable, fieldFacts, fieldRows, levelText, longText, textOf } from './document-parts.ts';

const words = documentsWords.classification;
const aspects = ['confidentiality', 'integrity', 'availability', 'traceability'] as const;

function levels(facts: DocumentFacts, subject: DocRow) {
  const labels = wordsOf('classification').fields;
  // Traceability is an aspect only where the model uses it.
  const used = aspects.filter((aspect) => aspect !== 'traceability' || subject[aspect] !== null);
  const rows = used.map((aspect) => row([cell(labels[aspect] ?? aspect), cell(levelText(facts, subject[aspect]))]));
  return table(facts.review, 'classification-levels', words.levels, rows);
}
function versions(facts: DocumentFacts) {
  const rows = (facts.lists['versions'] ?? []).map((one) =>
    row([
      cell(textOf(one['version'])),
      cell(textOf(one['class'])),
      cell(textOf(one['decided'])),
      cell(textOf(one['decidedBy'])),
      cell(choice('classification', 'statusAt', textOf(one['statusAt']))),
    ]),
  );
  return table(facts.review, 'classification-versions', words.versions, rows);
}

/** Klassningsprotokoll: object, levels with motive, decision, action plan, earlier versions (A1, C2). */
export const classificationRecord: DocumentDeclaration = {
  about: classification,
  choose: on(classification).not(on(classification).in('statusAt', 'superseded')),
  needsYear: false,
  audiences: ['internal'],
  lists: ({ subject }) => ({
    object: { register: infoObject, filter: on(infoObject).in('id', String(subject!['object'])), sort: [] },
    versions: {
      register: classification,
      filter: on(classification).in('object', String(subject!['object'])),
      sort: [{ field: 'version' }],
    },
  }),
  build: (facts) => {
    const of = facts.subject!;
    const [object] = facts.lists['object'] ?? [];
    const fields = (...keys: readonly string[]) => fieldFacts(facts, { register: classification, of, keys });
    const about = object
      ? fieldFacts(facts, {
          register: infoObject,
          of: object,
          keys: [
            'type',
            'unit',
            'infoOwner',
            'objectLead',
            'supplier',
            'lifecycle',
            'personalData',
            'sensitive',
            'secrecyRegulated',
            'protectedIdentity',
          ],
        })
      : [];
    return {
      title: words.title,
      subtitle: facts.names[String(of['object'])] ?? documentsWords.withheld,
      registryNo: null,
      facts: fieldRows(facts, { register: classification, of, keys: ['ref', 'version', 'class', 'statusAt'] }),
      draft: of['statusAt'] !== 'decided',
      chapters: [
        { key: 'object', heading: words.headings.object, blocks: about.length ? about : [plain(documentsWords.nothing)] },
        { key: 'levels', heading: words.headings.levels, blocks: [...levels(facts, of), ...longText(of['motive'], words.motiveGap)] },
        {
          key: 'decision',
          heading: words.headings.decision,
          blocks: fields('decided', 'decidedBy', 'lead', 'method', 'context', 'normative', 'dueDate'),
        },
        {
          key: 'actions',
          heading: words.headings.actions,
          blocks: [...fields('actionPlan'), ...actionTable(facts, { id: 'classification-actions', of: of.id })],
        },
        { key: 'versions', heading: words.headings.versions, blocks: versions(facts) },
      ],
    };
  },
};
