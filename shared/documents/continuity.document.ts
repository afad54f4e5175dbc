import { documentsWords } from '#shared/i18n/documents.ts';
import { on } from '#shared/kit/register.ts';
import { continuityPlan as register } from '#shared/registers/continuity-plan/continuity-plan.register.ts';
import { crisisContact } from '#shared/registers/crisis-contact/crisis-contact.register.ts';
import { exercise } from '#shared/registers/exercise/exercise.register.ts';
import type { Block } from '#shared/review/blocks.ts';
import { cell, choice, missing, plain, row, table } from '#shared/review/parts.ts';
import type { DocumentDeclaration, DocumentFacts, RowList } from './document-facts.ts';
import { actionTable, fieldFacts, fieldRows, logTable, longText, roomToWrite, textOf } from './document-parts.ts';

const words = documentsWords.continuity;
const contactList: RowList = {
  register: crisisContact,
  filter: on(crisisContact).all,
  sort: [{ field: 'escalationOrder' }, { field: 'role' }],
};

function contacts(facts: DocumentFacts): readonly Block[] {
  const rows = (facts.lists['contacts'] ?? []).map((one) =>
    row(['escalationOrder', 'role', 'function', 'organisation', 'channel', 'audience'].map((key) => cell(textOf(one[key])))),
  );
  const filled = rows.length ? rows : Array.from({ length: 6 }, () => row(words.contacts.columns.map(() => roomToWrite)));
  const gap = rows.length ? [] : [missing(words.noContacts), plain(words.fillByHand)];
  return [...gap, ...table(facts.review, 'crisis-contacts', words.contacts, filled)];
}
function exercises(facts: DocumentFacts): readonly Block[] {
  const rows = (facts.lists['exercises'] ?? []).map((one) =>
    row([
      cell(textOf(one['done'] ?? one['planned'])),
      cell(choice('exercise', 'type', textOf(one['type']))),
      cell(choice('exercise', 'statusAt', textOf(one['statusAt']))),
      cell(choice('exercise', 'result', textOf(one['result']))),
      cell(textOf(one['lessons'])),
    ]),
  );
  return rows.length ? table(facts.review, 'plan-exercises', words.exercises, rows) : [plain(words.noExercise)];
}

/** Kontinuitetsplan as a paper copy: what to do when the support is gone, whom to call, a log to fill in by hand (A3, C4). */
export const continuityPlan: DocumentDeclaration = {
  about: register,
  choose: on(register).is('isRequired'),
  needsYear: false,
  audiences: ['internal'],
  lists: ({ subject }) => ({
    contacts: contactList,
    exercises: {
      register: exercise,
      filter: on(exercise).linked('plans', on(register).in('id', subject!.id)),
      sort: [{ field: 'done', descending: true }],
    },
  }),
  build: (facts) => {
    const of = facts.subject!;
    const fields = (keys: readonly string[]) => fieldFacts(facts, { register, of, keys, all: true });
    return {
      title: words.title,
      subtitle: String(of['name']),
      registryNo: null,
      facts: fieldRows(facts, {
        register,
        of,
        keys: ['ref', 'unit', 'owner', 'version', 'decided', 'decidedBy', 'paperCopyPlace'],
        all: true,
      }),
      draft: of['statusAt'] !== 'decided' && of['statusAt'] !== 'revising',
      chapters: [
        { key: 'limits', heading: words.headings.limits, blocks: fields(['maxOutageHours', 'rto', 'rpo', 'threats', 'dependencies']) },
        {
          key: 'fallback',
          heading: words.headings.fallback,
          blocks: [
            ...longText(of['fallbackText'], words.fallbackGap),
            ...(of['fallbackText'] ? [] : [plain(of['fallback'] === true ? words.fallbackElsewhere : words.noFallback)]),
          ],
        },
        { key: 'contacts', heading: words.headings.contacts, blocks: contacts(facts) },
        { key: 'exercises', heading: words.headings.exercises, blocks: [...exercises(facts), ...fields(['dueDate'])] },
        { key: 'actions', heading: words.headings.actions, blocks: actionTable(facts, { id: 'plan-actions', of: of.id }) },
        // The form to fill in comes last, so that it can be taken off and copied.
        { key: 'log', heading: words.headings.log, blocks: [plain(words.logIntro), ...logTable(facts, 'plan-log')] },
      ],
    };
  },
};

/** What each contact does, as numbered steps in the order of escalation. */
function steps(facts: DocumentFacts): readonly Block[] {
  const items = (facts.lists['contacts'] ?? []).flatMap((one) =>
    one['step'] ? [[{ text: `${String(one['role'])}:`, bold: true as const }, { text: ` ${String(one['step'])}` }]] : [],
  );
  return items.length ? [{ kind: 'numbered', items }] : [missing(words.noSteps), plain(words.stepsByHand)];
}
/** Kriskommunikationsplan as a paper copy: who is told by whom, how and in what order (A3). */
export const crisisPlan: DocumentDeclaration = {
  about: null,
  needsYear: false,
  audiences: ['internal'],
  lists: () => ({ contacts: contactList }),
  build: (facts) => ({
    title: words.crisisTitle,
    subtitle: words.crisisSubtitle,
    registryNo: null,
    facts: [],
    draft: false,
    chapters: [
      { key: 'contacts', heading: words.headings.escalation, blocks: contacts(facts) },
      { key: 'steps', heading: words.headings.steps, blocks: steps(facts) },
      { key: 'log', heading: words.headings.log, blocks: [plain(words.logIntro), ...logTable(facts, 'crisis-log', 12)] },
    ],
  }),
};
