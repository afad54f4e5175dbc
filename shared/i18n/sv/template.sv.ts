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
};
