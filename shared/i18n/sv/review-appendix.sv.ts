const some = <T>(n: number, one: T, many: T): T => (n === 1 ? one : many);
const number = new Intl.NumberFormat('sv-SE');

/** Words of the landscape appendices. */
export const appendixSv = {
  risks: {
    intro: (n: number): string =>
      some(n, 'Listan omfattar en öppen risk.', `Listan omfattar ${number.format(n)} öppna risker, högsta nivån först.`),
    capped: (shown: number, total: number): string =>
      `Listan visar de ${number.format(shown)} högst bedömda riskerna av ${number.format(total)}.`,
    table: {
      caption: 'Öppna risker, högsta nivån först',
      alt: 'Tabellen visar öppna risker med avdelning, sannolikhet, konsekvens, nivå, riskägare, behandling, status och nästa översyn.',
      columns: [
        'Nr:1.1',
        'Risk:4',
        'Avdelning:1.6',
        'S:0.4:r',
        'K:0.4:r',
        'Nivå:1.4',
        'Riskägare:1.7',
        'Behandling:1.2',
        'Status:1.2',
        'Ses över senast:1.4',
      ],
      source: 'riskregistret',
    },
  },
  actions: {
    intro: (n: number): string => some(n, 'En åtgärd är öppen.', `${number.format(n)} åtgärder är öppna, tidigaste slutdatum först.`),
    table: {
      caption: 'Öppna åtgärder',
      alt: 'Tabellen visar öppna åtgärder med avdelning, ansvarig, slutdatum, antal flyttar, status och prioritet.',
      columns: [
        'Nr:0.9',
        'Åtgärd:4',
        'Avdelning:1.7',
        'Ansvarig:1.8',
        'Klart senast:1.7',
        'Flyttad, gånger:0.9:r',
        'Status:1',
        'Prioritet:1',
      ],
      source: 'åtgärdsregistret',
    },
  },
  classifications: {
    intro: (n: number): string => some(n, 'Listan omfattar en klassning.', `Listan omfattar ${number.format(n)} klassningar.`),
    table: {
      caption: 'Klassningar',
      alt: 'Tabellen visar klassningar med objekt, klass, sammanhang, beslutsdatum, nästa översyn, status, klassningsledare och handlingsplan.',
      columns: [
        'Nr:0.9',
        'Objekt:3.2',
        'Klassning:1.3',
        'Sammanhang:1.6',
        'Beslutad:1.2',
        'Ses över senast:1.7',
        'Status:1.1',
        'Klassningsledare:1.8',
        'Handlingsplan:1.2',
      ],
      source: 'klassningsregistret',
    },
  },
  incidents: {
    intro: (n: number): string => some(n, 'Listan omfattar en incident.', `Listan omfattar ${number.format(n)} incidenter.`),
    table: {
      caption: 'Årets incidenter',
      alt: 'Tabellen visar årets incidenter med kännedomsdatum, typ, allvarlighet, avdelning och status.',
      columns: ['Nr:1.3', 'Kännedom:1.1', 'Incident:4', 'Typ:1.7', 'Allvarlighet:1.1', 'Avdelning:1.6', 'Status:1.1'],
      source: 'incidentregistret',
    },
    publicNote: 'Enskilda incidenter redovisas inte i den publika versionen.',
  },
  quality: {
    intro: 'Poster som saknar uppgifter gör nyckeltalen osäkrare. Tabellen visar vad som behöver kompletteras.',
    complete: 'Inga poster saknar ansvarig, slutdatum eller avdelning.',
    table: {
      caption: 'Poster som saknar ansvarig, slutdatum eller avdelning',
      alt: 'Tabellen visar för varje register antal poster och hur många som saknar ansvarig, slutdatum eller avdelning.',
      columns: ['Register:3', 'Poster:1:r', 'Utan ansvarig:1.2:r', 'Utan slutdatum:1.2:r', 'Utan avdelning:1.2:r'],
      source: 'registren',
    },
  },
  figures: {
    intro: 'Varje tal i rapporten räknas av registren enligt definitionen nedan. Ett nyckeltal utan något att räkna av skrivs –.',
    table: {
      caption: 'Nyckeltal med definition',
      alt: 'Tabellen visar varje nyckeltal med definition, täljare, nämnare och värde.',
      columns: ['Nyckeltal:2.6', 'Definition:6', 'Täljare:0.9:r', 'Nämnare:0.9:r', 'Värde:1.6:r'],
      source: 'registren',
    },
  },
};
