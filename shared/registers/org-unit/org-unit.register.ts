import { bool, choice, link, number, role, text } from '#shared/kit/field.ts';
import { pointsAt, pointedAtBy, register } from '#shared/kit/register.ts';
import { notAbove } from '#shared/kit/rules.ts';

/** Departments, units and staff as a tree (C1). Headcount includes consultants. */
export const orgUnit = register({
  name: 'orgUnit',
  table: 'org_unit',
  fields: {
    name: text({
      required: true,
      import: [
        'Avdelning',
        'Enhet',
        'Organisatorisk enhet',
        'Avdelning/enhet',
        'Benämning',
        'Förvaltning/Avdelning',
        'Organisationsenhet',
        'Organisatorisk del',
        'Enhetsnamn',
        'Avdelningsnamn',
        'Avdelningens namn',
        'Enhetens namn',
        'Organisation',
        'Namn',
      ],
    }),
    type: choice(['department', 'unit', 'staff'], { required: true, import: ['Slag', 'Enhetstyp', 'Typ av enhet', 'Organisationstyp'] }),
    parent: link('orgUnit', { import: ['Tillhör', 'Överordnad enhet', 'Överordnad'] }),
    headcount: number({
      int: true,
      import: [
        'Antal medarbetare',
        'Antal anställda',
        'Medarbetare',
        'Personal',
        'Antal anställda inkl. konsulter',
        'Personal totalt',
        'Antal anställda totalt',
        'Anställda',
        'Antal personer',
        'Antal medarbetare totalt',
      ],
    }),
    consultants: number({
      int: true,
      import: ['Konsulter', 'Antal konsulter', 'Inhyrda', 'Inhyrd personal', 'Varav inhyrda', 'Antal inhyrda'],
    }),
    headRole: role({ import: ['Chef', 'Ansvarig chef', 'Chefsroll', 'Enhetschef', 'Avdelningschef', 'Leds av'] }),
    closed: bool({ import: ['Upphörd', 'Avvecklad'] }),
  },
  links: { parent: pointsAt('orgUnit', 'parent'), parts: pointedAtBy('orgUnit', 'parent') },
  flags: (f) => ({ isActive: f.in('closed', false) }),
  defaults: { type: 'department' },
  check: (row) => notAbove(row, 'consultants', 'headcount'),
  title: 'name',
  search: ['name', 'headRole'],
  keys: [['name']],
}).shows(['name', 'type', 'headcount', 'consultants', 'headRole']);
