const number = new Intl.NumberFormat('sv-SE');

/** Words of the adopted versions of earlier years and of the comparison with the year before. */
export const reviewHistorySv = {
  versions: {
    open: 'Fastställda versioner',
    openHelp: 'Frysta Word-filer med kontrollvärden',
    title: 'Fastställda versioner av Ledningens genomgång',
    none: 'Ingen genomgång är fastställd i programmet än.',
    loading: 'Hämtar versionerna',
    columns: { adopted: 'Fastställd', frozen: 'Fryst', asOf: 'Brytdatum', hash: 'Kontrollvärde SHA-256' },
    name: (year: number, version: number): string => `${year}, version ${version}`,
    by: (role: string): string => `av ${role}`,
    frozenBy: (actor: string): string => `av ${actor}`,
    file: { internal: 'Word, intern', public: 'Word, publik' },
    size: (bytes: number): string => `${number.format(Math.round(bytes / 1024))} kB`,
    noDrift: 'Registren räknar samma nyckeltal i dag.',
    drift: (n: number): string => (n === 1 ? 'Ett nyckeltal räknas annorlunda i dag.' : `${n} nyckeltal räknas annorlunda i dag.`),
    show: 'Visa',
    hide: 'Dölj',
    fileName: (year: number, version: number, audience: 'internal' | 'public'): string =>
      `Ledningens genomgång ${year} version ${version}${audience === 'public' ? ' publik' : ''}.docx`,
    missing: 'Det finns ingen fryst Word-fil för den versionen. Ingenting är hämtat.',
    failed: 'Filen kunde inte hämtas',
  },
  /** What the new year's review began with. */
  begun: {
    title: (year: number): string => `Ledningens genomgång ${year} är påbörjad.`,
    kept: (chapters: number): string =>
      chapters === 0 ? 'Dispositionen är den vanliga.' : 'Rubriker, ordning och urval av kapitel är desamma som förra året.',
    carried: (n: number): string =>
      n === 0
        ? 'Ingen planpunkt behövde föras vidare.'
        : n === 1
          ? 'En planpunkt är förd vidare i treårsplanen.'
          : `${number.format(n)} planpunkter är förda vidare i treårsplanen.`,
    followed: (open: { readonly decisions: number; readonly findings: number; readonly actions: number; readonly risks: number }): string =>
      `Följs upp där de är: öppna beslut ${number.format(open.decisions)}, iakttagelser ${number.format(open.findings)}, åtgärder ${number.format(open.actions)}, risker ${number.format(open.risks)}.`,
    reset: 'Texter, bedömningar och mötesdatum är tomma.',
  },
  compare: {
    figures: 'Nyckeltal',
    figure: 'Nyckeltal',
    before: (year: number): string => `${year}`,
    now: (year: number): string => `${year}`,
    noFigures: 'Kapitlet har inga nyckeltal att jämföra.',
    view: 'Visa texten som',
    text: 'Text',
    compare: 'Jämför',
    same: 'Texten är oförändrad sedan förra året.',
    counts: (added: number, removed: number): string => `${number.format(added)} ord tillagda, ${number.format(removed)} ord borttagna.`,
    nothing: 'Kapitlet har ingen egen text något av åren.',
    added: 'Tillagt',
    removed: 'Borttaget',
    changed: 'Ändrat',
    rows: 'Rader i kapitlets tabeller',
    noRows: 'Inga rader är nya, ändrade eller borttagna.',
    newRows: (n: number): string => (n === 1 ? '1 ny' : `${n} nya`),
    changedRows: (n: number): string => (n === 1 ? '1 ändrad' : `${n} ändrade`),
    goneRows: (n: number): string => (n === 1 ? '1 borttagen' : `${n} borttagna`),
    change: (column: string, before: string, now: string): string => `${column}: ${before}, nu ${now}`,
    more: (n: number): string => `${number.format(n)} till`,
  },
};
