import { bool, longText, number, text } from '#shared/kit/field.ts';
import { register } from '#shared/kit/register.ts';

/** The mandatory working methods that the VRA and the internal control plan are built on (A7, C8). */
export const workingMethod = register({
  name: 'workingMethod',
  table: 'working_method',
  fields: {
    title: text({ required: true, import: ['Obligatoriskt arbetssätt', 'Metod', 'Process', 'Benämning', 'Namn'] }),
    order: number({ int: true, min: 1, max: 99, import: ['Nr', 'Löpnr', 'Ordningsnr', 'Nummer'] }),
    description: longText({ import: ['Beskrivning av arbetssättet', 'Innebär', 'Innehåll'] }),
    retired: bool({ import: ['Upphört', 'Används inte', 'Utgått'] }),
  },
  flags: (f) => ({ isActive: f.in('retired', false) }),
  title: 'title',
  search: ['title', 'description'],
  keys: [['title']],
}).shows(['order', 'title', 'description']);
