/** What the store answers when something cannot be done: what happened, what was kept, what to do. */
export const errorsSv = {
  dispatch: {
    unknown: 'Programmet känner inte till den begärda funktionen. Ingenting är ändrat.',
    input: 'Uppgifterna kunde inte tas emot. Ingenting är ändrat; kontrollera fälten och försök igen.',
    internal:
      'Programmet stötte på ett fel som det inte känner igen. Det som var sparat finns kvar; försök igen, eller starta om programmet.',
    full: 'Disken är full. Ändringen är inte sparad; frigör utrymme och spara igen.',
    readOnly: 'Registret kan bara läsas. Ändringen är inte sparad; kontrollera behörigheten till filen.',
    constraint: 'Ändringen går inte ihop med det som redan finns i registret. Ingenting är sparat.',
    store: 'Registret svarade inte som det skulle. Det är osäkert om ändringen sparades; öppna posten igen och kontrollera.',
    closed: 'Registret stängdes oväntat. Det som var sparat finns kvar; starta om programmet.',
    notOpened: 'Registret kunde inte öppnas. Filen är inte ändrad; starta om programmet och försök igen.',
  },
  record: {
    noRegister: (name: string): string => `Det finns inget register som heter ${name}. Ingenting är ändrat.`,
    noColumn: (register: string, column: string): string =>
      `Registret ${register} har ingen kolumn som heter ${column}. Ingenting är ändrat; välj en av registrets egna kolumner.`,
    deepFilter: 'Filtret är för djupt. Dela upp det i flera.',
    anyLink: 'Kopplingen pekar på flera register. Ett filter på den kan bara säga vilka register.',
    notLinkable: 'De två posterna kan inte kopplas så. Ingenting är ändrat.',
    busy: 'En inläsning pågår. Ingenting är sparat av det du just gjorde; vänta tills den är klar och spara igen.',
    notSaved: 'Posten sparades inte. Rätta de markerade fälten och spara igen.',
    notArchived: 'Posten är inte arkiverad.',
    conflict: 'Posten har ändrats sedan du öppnade den. Ingenting är överskrivet; hämta den på nytt och gör om ändringen.',
    gone: 'Posten finns inte längre i registret.',
    settings: 'Inställningarna sparades inte. Rätta de markerade fälten.',
  },
  exporting: { cancelled: 'Exporten avbröts. Ingen fil är skriven.' },
  importing: {
    cancelled: 'Inläsningen avbröts. Ingenting är ändrat.',
    gone: 'Inläsningen finns inte längre. Ingenting är ändrat; välj filerna på nytt.',
    failed: 'Inläsningen kunde inte slutföras. Ingenting är ändrat; kontrollera filen och försök igen.',
    notRead: 'Filerna är inte lästa än. Vänta tills läsningen är klar.',
    notReady: 'Inläsningen är inte färdig att skriva. Ingenting är ändrat; vänta tills granskningen är klar.',
    rejected: 'Det finns stoppade rader. Ingenting är ändrat; rätta dem i filen eller välj att lämna dem utanför.',
    changed: 'Någon har ändrat en post sedan filen granskades. Ingenting är inläst; granska filen igen.',
    noRows: (file: string): string => `${file}: Filen har inga rader att läsa.`,
    mapping: (place: string): string =>
      `Kopplingsfilen har inte rätt form${place ? ` (vid ${place})` : ''}. Ingenting är inläst; rätta filen och försök igen.`,
    noTarget: (name: string): string =>
      `Registret ”${name}” finns inte. Ingenting är inläst; rätta namnet i kopplingsfilen eller välj register i listan.`,
  },
  file: {
    replaced: (file: string): string =>
      `Filen ${file} har flyttats eller ersatts av ett annat program medan den var öppen. Ändringen är inte sparad men det du ser finns kvar; gör en säkerhetskopia nu, stäng och öppna registret igen.`,
    changed: (file: string): string =>
      `Filen ${file} har ändrats av ett annat program medan den var öppen. Ändringen är inte sparad; stäng, jämför med den senaste säkerhetskopian och öppna igen.`,
    openedReadOnly: (file: string): string =>
      `Registret ${file} är öppnat bara för läsning, eftersom filen eller mappen inte går att skriva i. Ingenting är ändrat; flytta filen dit du får skriva för att kunna ändra i den.`,
    openedDamaged: (file: string): string =>
      `Registret ${file} är skadat och öppnat bara för läsning. Filen är inte ändrad; återställ den senaste säkerhetskopian, eller rädda det som går att läsa till en ny fil.`,
    hereSince: (date: string, time: string): string => `i ett annat fönster på den här datorn sedan ${date} kl. ${time}`,
    elsewhereSince: (user: string, host: string, [date, time]: readonly [string, string]): string =>
      `hos ${user} på ${host} sedan ${date} kl. ${time}`,
  },
  warning: {
    older: (head: string): string =>
      `Registret är inte en fortsättning på det som senast var öppet här (${head}): filen kan vara en äldre kopia. Ingenting är ändrat; jämför med den senaste säkerhetskopian innan du ändrar något.`,
    sync: (folder: string): string =>
      `Registret ligger i en mapp som synkroniseras (${folder}), och då kan två datorer skriva över varandras ändringar. Ingenting är förlorat än; flytta filen till en vanlig mapp och lägg säkerhetskopior i den synkroniserade.`,
    network:
      'Registret ligger på en nätverksplats, där ett avbrott kan skada filen. Ingenting är förlorat än; flytta filen till den egna datorn och lägg säkerhetskopior på nätverket.',
    copies: (names: string): string =>
      `Bredvid registret ligger ${names}: någon kan ha ändrat på två datorer. Ingenting är borttaget; öppna kopiorna och jämför innan du tar bort dem.`,
  },
} as const;
