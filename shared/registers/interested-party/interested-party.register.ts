import { choice, longText, text } from '#shared/kit/field.ts';
import { register } from '#shared/kit/register.ts';

/** Whose needs the work must meet: ISO/IEC 27001 9.3.2 c (C1, B2). Groups and bodies, never persons. */
export const interestedParty = register({
  name: 'interestedParty',
  table: 'interested_party',
  fields: {
    title: text({ required: true, import: ['Intressent', 'Part', 'Intressegrupp', 'Berörd part', 'Namn'] }),
    kind: choice(['governance', 'employees', 'public', 'customers', 'suppliers', 'authority', 'partners', 'other'], {
      import: ['Typ', 'Kategori', 'Intressenttyp', 'Grupp'],
      synonyms: {
        Nämnd: 'governance',
        Ledning: 'governance',
        Anställda: 'employees',
        Personal: 'employees',
        Invånare: 'public',
        Brukare: 'public',
        Kunder: 'customers',
        Leverantör: 'suppliers',
        Tillsynsmyndighet: 'authority',
        Samverkanspart: 'partners',
        Övrig: 'other',
      },
    }),
    needs: longText({ import: ['Behov', 'Förväntningar', 'Krav', 'Krav och behov', 'Förväntan'] }),
    feedback: longText({ import: ['Synpunkter', 'Inkomna synpunkter', 'Återkoppling från intressenten'] }),
    comment: longText({ import: ['Anmärkning', 'Notering', 'Hur vi möter behoven'] }),
  },
  flags: (f) => ({ lacksNeeds: f.empty('needs') }),
  title: 'title',
  search: ['title', 'needs', 'feedback', 'comment'],
  keys: [['title']],
}).shows(['title', 'kind', 'needs'], ['lacksNeeds']);
