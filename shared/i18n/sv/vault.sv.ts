/** What the store says about encryption: what happened, what was kept, what to do. */
export const vaultSv = {
  refused: {
    sealed: (file: string): string =>
      `Registret ${file} är krypterat. Ingenting är ändrat; ange lösenfrasen eller återställningsnyckeln för att öppna det.`,
    wrongKey: (file: string): string =>
      `Fel lösenfras, eller så är filen ${file} skadad. Ingenting är ändrat; skriv lösenfrasen igen eller använd återställningsnyckeln.`,
    wrongCurrent: 'Fel lösenfras. Ingenting är ändrat; skriv den nuvarande lösenfrasen eller återställningsnyckeln igen.',
    mistyped:
      'Återställningsnyckeln är felskriven: kontrollgruppen i slutet stämmer inte. Ingenting är ändrat; jämför grupp för grupp med utskriften.',
    damagedBehindKey: (file: string): string =>
      `Lösenfrasen är rätt, men början av registret ${file} är skadad och kan inte läsas. Filen är inte ändrad; återställ den senaste säkerhetskopian.`,
    locked: 'Registret är låst. Ingenting är ändrat; lås upp med lösenfrasen.',
    notMade: 'Registret är inte skapat än. Välj först om det ska krypteras.',
    alreadyMade: 'Registret är redan öppet. Ingenting är ändrat.',
    notEncrypted: 'Registret är inte krypterat, så det finns inget att låsa upp. Ingenting är ändrat; välj att kryptera det först.',
    alreadyOpen: 'Registret är redan upplåst.',
    alreadyEncrypted: (file: string): string => `Registret ${file} är redan krypterat. Ingenting är ändrat; byt lösenfras i stället.`,
    memory: 'Registret finns bara i minnet och kan inte krypteras. Ingenting är ändrat; öppna ett register som ligger i en fil.',
    busy: 'En inläsning pågår. Ingenting är ändrat; vänta tills den är klar och försök igen.',
    short: 'Lösenfrasen är för kort. Ingenting är ändrat; skriv minst 14 tecken eller fem ord.',
    simple: 'Lösenfrasen är för lätt att gissa. Ingenting är ändrat; välj ord som inte hör ihop, eller ta förslaget.',
    noPending: 'Det finns ingen påbörjad lösenfras. Ingenting är ändrat; börja om.',
    wrongGroups: 'Grupperna stämmer inte med återställningsnyckeln. Ingenting är ändrat; läs av utskriften eller filen och skriv dem igen.',
    differs: 'Den krypterade kopian blev inte lik registret. Registret är orört; kontrollera disken och försök igen.',
    otherKey: (file: string): string =>
      `Säkerhetskopian ${file} är krypterad med en annan lösenfras. Den är inte ändrad och registret är orört; ange lösenfrasen som gällde när den gjordes.`,
    wrongBackupKey: (file: string): string =>
      `Säkerhetskopian ${file} öppnas inte med lösenfrasen, eller så är den skadad. Den är inte ändrad och registret är orört; ange lösenfrasen som gällde när den gjordes.`,
    noKeeper:
      'Den här datorn har inget säkert ställe att spara nyckeln på. Ingenting är sparat; lösenfrasen behövs varje gång registret öppnas.',
    notKept: 'Valet kunde inte sparas på den här datorn. Det gäller som förut; försök igen.',
    emptyPassphrase: (source: string): string => `${source} är tom. Ingenting är gjort; lägg lösenfrasen på första raden.`,
    noPassphraseFile: (file: string): string =>
      `Filen med lösenfrasen, ${file}, kunde inte läsas. Ingenting är gjort; kontrollera sökvägen.`,
    noRecoveryFile: 'Ange --recovery-file FIL, där återställningsnyckeln ska sparas. Ingenting är gjort.',
    recoveryFile: (file: string): string =>
      `Återställningsnyckeln kunde inte sparas i ${file}. Registret är orört; välj en fil som inte finns, i en mapp där du får skriva.`,
  },
  /** After an idle lock, and other things that are told in passing. */
  said: {
    failedBefore: (n: number): string =>
      n === 1
        ? 'Ett misslyckat försök att låsa upp har gjorts sedan registret senast var öppet. Det står i historiken.'
        : `${n} misslyckade försök att låsa upp har gjorts sedan registret senast var öppet. De står i historiken.`,
  },
  cli: {
    ask: 'Lösenfras: ',
    askNew: 'Ny lösenfras: ',
    askAgain: 'Samma lösenfras igen: ',
    notSame: 'Lösenfraserna är inte lika. Ingenting är gjort; försök igen.',
    none: (option: string): string =>
      `Lösenfras saknas. Ange ${option} FIL, eller kör kommandot i ett terminalfönster där den kan skrivas. Ingenting är gjort.`,
    encrypted: (file: string, recovery: string): string =>
      `Registret ${file} är krypterat. Återställningsnyckeln ligger i ${recovery}: skriv ut den, lägg den inlåst och ta bort filen.`,
    changed: (file: string, recovery: string): string =>
      `Registret ${file} har ny lösenfras, och den gamla återställningsnyckeln gäller inte längre. Den nya ligger i ${recovery}: skriv ut den, lägg den inlåst och ta bort filen.`,
    decrypted: (file: string): string => `Registret ${file} är nu okrypterat, liksom de säkerhetskopior som gick att nå.`,
    backupsLeft: (names: string): string => `Säkerhetskopior med den tidigare nyckeln eller utan kryptering finns kvar: ${names}.`,
  },
  /** The sheet that is printed or saved: it must be understood in ten years by somebody else. */
  sheet: {
    title: 'Återställningsnyckel för Säkerhetspärmen',
    file: 'Register',
    made: 'Gjord',
    use: 'Med nyckeln öppnas registret utan lösenfrasen. Skriv den i fältet för lösenfrasen, grupp för grupp.',
    keep: 'Förvara utskriften inlåst, i förseglat kuvert hos registrator eller IT-säkerhet. Den som har den kan läsa allt i registret.',
    void: 'När lösenfrasen byts gäller inte den här nyckeln längre, annat än för säkerhetskopior på disk som inte var ansluten vid bytet.',
  },
} as const;
