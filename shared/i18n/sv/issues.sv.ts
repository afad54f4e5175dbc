/** What stops a value, said to people: what is wrong and what to do. `field` is the field's Swedish label. */
type Message = (field: string, detail: string | undefined) => string;

export const issuesSv = {
  REQUIRED: (field) => `${field} måste fyllas i.`,
  UNKNOWN_FIELD: (field) => `Fältet ${field} finns inte i registret.`,
  OUT_OF_RANGE: (field, detail) =>
    detail ? `${field} ska vara ett tal ${spanText(detail)}.` : `${field} ligger utanför det som kan anges.`,
  TOO_LONG: (field, detail) => (detail ? `${field} är för lång. Högst ${detail} tecken ryms.` : `${field} är för lång.`),
  WRONG_KIND: (field, detail) => (detail ? `${field} kan inte läsas: ${detail}.` : `${field} har ett värde som inte kan läsas.`),
  NEEDED_IN_STATE: (field) => `${field} behövs för den valda statusen.`,
  STEP_NOT_ALLOWED: (field, detail) =>
    detail
      ? `${field} kan inte ändras i ett steg. Möjliga steg: ${detail}.`
      : `${field} kan inte ändras dit i ett steg. Ta stegen i ordning.`,
  NOT_IN_MODEL: (field, detail) =>
    detail ? `${field} finns inte i modellen. Stegen är ${detail}.` : `${field} ligger utanför modellens steg.`,
  UNKNOWN_MODEL: (field) => `${field} är inte någon av modellerna i inställningarna.`,
  UNKNOWN_LINK: (field, detail) =>
    detail ? `${field}: ”${detail}” finns inte bland uppgifterna.` : `${field} pekar på något som inte finns. Välj i listan.`,
  BEFORE_START: (field, detail) => (detail ? `${field} kan inte vara före ${detail}.` : `${field} kan inte vara före startdatumet.`),
  ABOVE_WHOLE: (field, detail) => (detail ? `${field} kan inte vara större än ${detail}.` : `${field} kan inte vara större än helheten.`),
  MAY_NOT_ACCEPT: (field, detail) =>
    detail
      ? `${field}: rollen får inte acceptera en risk på den här nivån. Det får ${detail}.`
      : `${field}: rollen får inte acceptera en risk på den här nivån.`,
  ADOPTED_IS_FINAL: (field) => `${field} kan inte ändras: genomgången är fastställd och dess dokument är frysta. Skapa en ny version.`,
  ADOPTED_ELSEWHERE: (field) =>
    `${field} kan inte sättas till fastställd här. Fastställ på sidan Ledningens genomgång, där siffror, texter och Word-filer fryses samtidigt.`,
  DECIDED_IS_FROZEN: (field) => `${field} kan inte ändras i en beslutad version. Skapa en ny version.`,
  unknown: (field) => `${field} har ett värde som inte kan användas.`,
} satisfies Readonly<Record<string, Message>>;

/** "0–10" reads "mellan 0 och 10"; an open end "0–" reads "från 0". */
function spanText(detail: string): string {
  const [from, to] = detail.split('–');
  return to ? `mellan ${from} och ${to}` : `från ${from}`;
}
