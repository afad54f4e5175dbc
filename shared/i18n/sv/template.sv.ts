const kept = 'Ingenting är ändrat.';

/** The organisation's own Word template. */
export const templateSv = {
  errors: {
    notWord: (file: string): string => `Mallen ”${file}” är inte en Word-fil. ${kept} Välj en mall som är sparad som .docx eller .dotx.`,
    oldOrEncrypted: (file: string): string =>
      `Mallen ”${file}” har det gamla Word-formatet eller är skyddad med lösenord. ${kept} Spara en kopia utan skydd som .docx eller .dotx i Word och välj kopian.`,
    macros: (file: string): string =>
      `Mallen ”${file}” innehåller makron eller annan programkod. ${kept} Spara en kopia som .dotx i Word, då följer koden inte med, och välj kopian.`,
    entities: (file: string): string =>
      `Mallen ”${file}” innehåller en dokumenttypsdefinition, som Word aldrig skriver och som inte tillåts. ${kept} Öppna mallen i Word och spara den på nytt.`,
    tooBig: (file: string): string =>
      `Mallen ”${file}” är större än 10 MB eller packas upp till mer än 64 MB. ${kept} Minska bilderna i sidhuvudet och spara mallen på nytt.`,
    external: (file: string): string =>
      `Mallen ”${file}” hämtar innehåll utifrån, till exempel en länkad bild eller en kopplad mall. ${kept} Bädda in bilden eller bryt kopplingen i Word (Arkiv, Info, Redigera länkar till filer), spara och välj mallen igen.`,
    otherFormat: (file: string): string =>
      `Mallen ”${file}” är sparad i ett format som Word sällan använder (Strikt Open XML). ${kept} Öppna den i Word, spara som vanlig Word-mall (.dotx) och välj den sparade filen.`,
    placeInside: (file: string): string =>
      `I mallen ”${file}” står {{rapport}} eller {{bilagor}} i en tabell, en textruta, ett sidhuvud eller en sidfot, där en rapport inte får plats. ${kept} Flytta platshållaren till ett eget stycke i texten.`,
    placeTwice: (file: string): string =>
      `I mallen ”${file}” står {{rapport}} eller {{bilagor}} mer än en gång. ${kept} Låt platshållaren stå på ett ställe.`,
    notTried: (file: string): string =>
      `Ett provdokument kunde inte göras i mallen ”${file}”. ${kept} Öppna mallen i Word, spara den på nytt som .dotx och välj den sparade filen.`,
    damaged: (file: string): string =>
      `Mallen ”${file}” är skadad eller inte helt hämtad. ${kept} Öppna mallen i Word, spara den på nytt och välj den sparade filen.`,
    unreadable: (file: string): string => `Mallen ”${file}” kan inte läsas. ${kept} Kontrollera att filen finns och att du får läsa den.`,
  },
  check: {
    places: (list: string): string => `Platshållare i mallen: ${list}.`,
    noPlaces: 'Mallen har inga platshållare. Rapporten skrivs efter det som står i mallen.',
    noReport: '{{rapport}} saknas. Rapporten skrivs sist i mallens text.',
    noTitle: '{{titel}} saknas. Titel, undertitel och uppgifter skrivs först i rapporten.',
    noAppendices: '{{bilagor}} saknas. Bilagorna läggs på egna liggande sidor sist.',
    unknownPlaces: (list: string): string =>
      `Okända platshållare blir stående i dokumentet: ${list}. Ta bort dem eller rätta namnet i mallen.`,
    allStyles: 'Alla formatmallar som en rapport använder finns.',
    missingStyles: (list: string): string => `Formatmallar som saknas och får programmets eget utseende: ${list}.`,
    numbered: 'Rubrikerna är numrerade i mallen.',
    unnumbered: 'Rubrikerna är inte numrerade i mallen. Programmet numrerar dem.',
    a4: 'Sidan är A4, stående.',
    otherPage: (width: string, height: string): string =>
      `Sidan är ${width} × ${height} mm, inte stående A4. Kontrollera pappersformatet i mallen.`,
    narrow: (width: string): string => `Textens bredd är bara ${width} mm. Breda tabeller blir svåra att läsa; minska marginalerna.`,
    header: 'Sidhuvud finns.',
    noHeader: 'Mallen har inget sidhuvud på de löpande sidorna. Lägg in brevhuvudet där.',
    footer: 'Sidfot finns. Raden om vilka uppgifter rapporten bygger på läggs till sist i den.',
    ownState: 'Sidfot finns, och {{uppgifter}} säger vilka uppgifter rapporten bygger på.',
    noFooter: 'Mallen har ingen sidfot på de löpande sidorna. Programmet lägger till en med sidnummer.',
    noPageNumber: 'Sidnummer saknas i sidhuvud och sidfot. Infoga sidnummer i mallen.',
    styles: {
      'heading 1': 'Rubrik 1',
      'heading 2': 'Rubrik 2',
      'heading 3': 'Rubrik 3',
      'heading 4': 'Rubrik 4',
      title: 'Rubrik',
      subtitle: 'Underrubrik',
      'toc heading': 'Innehållsförteckningsrubrik',
      'toc 1': 'Innehåll 1',
      'toc 2': 'Innehåll 2',
      'toc 3': 'Innehåll 3',
      'list bullet': 'Punktlista',
      'list bullet 2': 'Punktlista 2',
      'list number': 'Numrerad lista',
      caption: 'Beskrivning',
      'footnote text': 'Fotnotstext',
      header: 'Sidhuvud',
      footer: 'Sidfot',
    },
  },
  sample: {
    title: 'Exempelmall för rapporter',
    fileName: 'Exempelmall.dotx',
    registryNo: (place: string): string => `Diarienummer: ${place}`,
    date: (place: string): string => `Datum: ${place}`,
    audience: (place: string): string => `Version: ${place}`,
  },
  settings: {
    title: 'Wordmall',
    intro:
      'Alla Word-dokument görs i er egen mall, med ert brevhuvud, era färger och er sidfot. Mallen sparas i registret och följer med i säkerhetskopior.',
    none: 'Ingen mall är vald. Dokumenten görs med programmets eget utseende.',
    chosen: (file: string): string => `Vald mall: ${file}.`,
    kept: 'Rapporter som redan är fastställda ändras inte.',
    choose: 'Välj mall …',
    change: 'Byt mall …',
    file: 'Mall i Word-format',
    remove: 'Ta bort mallen',
    removed: 'Mallen är borttagen.',
    saved: 'Mallen är sparad och används från och med nu.',
    sample: 'Hämta exempelmall',
    result: 'Kontroll av mallen',
    tones: { ok: 'I ordning', info: 'Läggs till', warn: 'Att rätta' },
  },
  reasons: { save: (file: string): string => `Word-mallen ${file}`, remove: (file: string): string => `Word-mallen ${file} borttagen` },
  commandLine: {
    noStore: 'Ange --store FIL, eller --sample X.dotx för en exempelmall. Ingenting är gjort.',
    cannotWrite: (file: string): string =>
      `Filen ${file} kan inte skrivas. Kontrollera att mappen finns och att filen inte är öppen. Ingenting är ändrat.`,
  },
};
