import type { Words } from '#shared/kit/words.ts';
import type { workingMethod } from '#shared/registers/working-method/working-method.register.ts';

export const workingMethodEn = {
  one: 'Working method',
  many: 'Working methods',
  new: 'New working method',
  about:
    'The mandatory working methods of systematic information security work. The VRA (business risk analysis) and the internal control plan are based on them.',
  fields: {
    title: 'Working method',
    order: 'Order',
    description: 'Description',
    retired: 'Discontinued',
    isActive: 'In use',
  },
  help: {
    title: 'The working method in the materiality and risk analysis.',
    order: 'Its place in the report.',
    description: 'What the working method covers.',
    retired: 'No longer in use but kept in the analyses of earlier years.',
  },
  sections: {},
  choices: {},
} satisfies Words<typeof workingMethod>;
