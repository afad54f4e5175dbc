import { date, longText, secrecyFields, text } from '#shared/kit/field.ts';
import { linksTo, register } from '#shared/kit/register.ts';

/** Where the proof lies: place or registry number, never the file itself (C1). */
export const evidence = register({
  name: 'evidence',
  table: 'evidence',
  fields: {
    title: text({ required: true, max: 500, import: ['Underlag', 'Bevis', 'Handling', 'Dokument', 'Benämning'] }),
    place: text({ max: 1000, import: ['Plats', 'Sökväg', 'Länk', 'Fil', 'Förvaras', 'Var finns det'] }),
    dnr: text({ max: 60, import: ['Diarienummer', 'Diarienr', 'Ärendenummer'] }),
    date: date({ import: ['Upprättad', 'Handlingens datum', 'Daterad'] }),
    note: longText({ import: ['Kommentar', 'Notering', 'Beskrivning'] }),
    ...secrecyFields,
  },
  links: { links: linksTo('*', 'links', 'Hör till nr', 'Avser nr', 'Kopplad till', 'Källans nr') },
  flags: (f) => ({ lacksPlace: f.and(f.empty('place'), f.empty('dnr')) }),
  title: 'title',
  search: ['title', 'place', 'dnr', 'note'],
  keys: [['dnr', 'title'], ['title', 'place'], ['title']],
  sections: { evidence: ['title', 'date', 'place', 'dnr', 'note'], protection: ['secrecy', 'secrecyBasis'] },
}).shows(['title', 'date', 'place', 'dnr'], ['lacksPlace']);
