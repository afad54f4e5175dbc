import type { FigureKey } from '#shared/figures/figures.ts';
import type { FigureWords } from '#shared/kit/words.ts';

/** Label and definition of every figure; the definition says which rows are counted (data rules of the product's own fixture README). */
export const figuresSv: Readonly<Record<FigureKey, FigureWords>> = {
  'objects.inScope': { label: 'Klassningsobjekt', definition: 'Objekt som inte är avvecklade.' },
  'objects.validlyClassified': {
    label: 'Gällande klassningar',
    definition: 'Objekt med beslutad klassning vars nästa översyn inte har passerat, av alla objekt som inte är avvecklade.',
  },
  'objects.everClassified': {
    label: 'Någon gång klassade',
    definition: 'Objekt med en beslutad klassning, även förfallen, av alla objekt som inte är avvecklade.',
  },
  'objects.sensitiveClassified': {
    label: 'Känsliga objekt med gällande klassning',
    definition:
      'Objekt med känsliga, sekretessreglerade eller skyddade personuppgifter som har en gällande klassning, av alla sådana objekt.',
  },
  'objects.total': { label: 'Objekt i registret', definition: 'Alla objekt, även avvecklade.' },
  'objects.byUnit': { label: 'Objekt per avdelning', definition: 'Objekt som inte är avvecklade, per avdelning.' },
  'objects.byType': { label: 'Objekt per typ', definition: 'Objekt som inte är avvecklade, per typ.' },
  'classifications.overdue': {
    label: 'Förfallna klassningar',
    definition: 'Gällande versioner vars nästa översyn har passerat brytdatum.',
  },
  'classifications.ongoing': { label: 'Pågående klassningar', definition: 'Klassningar med status Pågår på objekt som räknas.' },
  'classifications.planned': { label: 'Planerade klassningar', definition: 'Klassningar med status Planerad på objekt som räknas.' },
  'classifications.dueWithin60Days': {
    label: 'Förfaller inom 60 dagar',
    definition: 'Gällande klassningar med nästa översyn från och med brytdatum till och med 60 dagar senare.',
  },
  'classifications.byStatus': {
    label: 'Klassningar per status',
    definition: 'Klassningar på objekt som räknas, efter status på brytdatum.',
  },
  'classifications.byContext': {
    label: 'Klassningar per sammanhang',
    definition: 'Klassningar på objekt som räknas, efter varför objektet klassas.',
  },
  'classifications.byClass': {
    label: 'Gällande klassningar per klass',
    definition: 'Senast beslutade version av varje objekt, efter K, R och T.',
  },
  'risks.total': { label: 'Risker', definition: 'Risker i 4×4-registret som inte är avslutade.' },
  'risks.byLevel': { label: 'Risker per nivå', definition: 'Risker i 4×4-registret som inte är avslutade, efter nivå.' },
  'risks.matrix': { label: 'Riskmatris', definition: 'Antal risker per ruta, sannolikhet gånger konsekvens, avslutade oräknade.' },
  'risks.high': {
    label: 'Höga eller extremt höga risker',
    definition: 'Risker på en nivå som ska behandlas, av alla risker som inte är avslutade.',
  },
  'risks.highWithoutAction': {
    label: 'Höga risker utan åtgärd',
    definition: 'Risker på nivå hög eller extremt hög utan kopplad åtgärd. En avbruten åtgärd räknas inte, en klar gör det.',
  },
  'risks.highWithOverdueAction': {
    label: 'Höga risker med försenad åtgärd',
    definition: 'Risker på nivå hög eller extremt hög med minst en försenad åtgärd.',
  },
  'risks.acceptancePassed': { label: 'Acceptans utgången', definition: 'Risker som accepterats till ett datum före brytdatum.' },
  'risks.reviewOverdue': { label: 'Risker att bedöma på nytt', definition: 'Risker vars nästa översyn har passerat brytdatum.' },
  'risks.byUnit': { label: 'Risker per avdelning', definition: 'Risker i 4×4-registret som inte är avslutade, per avdelning.' },
  'risks.closed': { label: 'Avslutade risker', definition: 'Risker i 4×4-registret med status Avslutad.' },
  'vra.rows': { label: 'Rader i VRA', definition: 'Årets rader i väsentlighets- och riskanalysen (5×5). Rader utan år räknas till året.' },
  'vra.inIkp': {
    label: 'Valda till internkontrollplanen',
    definition: 'Rader i väsentlighets- och riskanalysen som valts till internkontrollplanen, av alla rader.',
  },
  'vra.matrix': { label: 'VRA-matris', definition: 'Antal rader per ruta i väsentlighets- och riskanalysen (5×5).' },
  'plans.decided': {
    label: 'Beslutade kontinuitetsplaner',
    definition: 'Planer som är beslutade eller under revidering, av alla planer utom upphörda.',
  },
  'plans.exercisedWithin12Months': {
    label: 'Övade kontinuitetsplaner',
    definition: 'Beslutade planer med minst en genomförd övning de senaste tolv månaderna, av alla beslutade planer.',
  },
  'plans.reviewOverdue': { label: 'Planer att se över', definition: 'Beslutade planer vars nästa översyn har passerat brytdatum.' },
  'dpo.findings': { label: 'Iakttagelser från dataskyddsombudet', definition: 'Iakttagelser i alla rapportår. Beröm räknas inte.' },
  'dpo.open': { label: 'Öppna iakttagelser', definition: 'Iakttagelser som varken är klara eller avslutade på brytdatum.' },
  'dpo.closed': { label: 'Stängda iakttagelser', definition: 'Iakttagelser som är klara eller avslutade på brytdatum.' },
  'dpo.openWithoutAction': {
    label: 'Öppna iakttagelser utan åtgärd',
    definition: 'Öppna iakttagelser utan kopplad åtgärd. En avbruten åtgärd räknas inte, en klar gör det.',
  },
  'dpo.praise': {
    label: 'Beröm från dataskyddsombudet',
    definition: 'Rader av slaget beröm. De har ingen status och räknas aldrig som iakttagelser.',
  },
  'dpo.openByYear': { label: 'Öppna iakttagelser per rapportår', definition: 'Öppna iakttagelser efter det år som rapporten gäller.' },
  'processing.registered': {
    label: 'Registrerade behandlingar',
    definition: 'Behandlingar som finns i registerförteckningen, av alla kända behandlingar.',
  },
  'processing.dpiaDone': {
    label: 'Genomförda konsekvensbedömningar',
    definition: 'Behandlingar med genomförd konsekvensbedömning, av dem som behöver en.',
  },
  'processing.thirdCountryUnclear': {
    label: 'Tredjelandsöverföring oklar',
    definition: 'Behandlingar där rättsligt stöd för överföring till tredjeland är oklart, av alla kända behandlingar.',
  },
  'protectedProcesses.unflagged': {
    label: 'Skyddade uppgifter utan flagga',
    definition: 'Processer med skyddade personuppgifter där skyddet inte flaggas i systemet, av alla inventerade processer.',
  },
  'training.sessions': { label: 'Utbildningstillfällen', definition: 'Genomförda tillfällen under brytdatumets kalenderår.' },
  'training.attended': {
    label: 'Deltagande i utbildning',
    definition: 'Summa deltagare av summa inbjudna vid genomförda tillfällen under brytdatumets kalenderår.',
  },
  'training.byGroup': {
    label: 'Tillfällen per målgrupp',
    definition: 'Genomförda tillfällen under brytdatumets kalenderår, per målgrupp.',
  },
  'training.managementNis2': {
    label: 'Ledningen utbildad i NIS2',
    definition: 'Deltagare av inbjudna vid NIS2-utbildning för ledningen under brytdatumets kalenderår.',
  },
  'training.completion': {
    label: 'Genomförda obligatoriska e-kurser',
    definition: 'Genomförda av antal anställda inklusive konsulter, i senaste uttaget per kurs och avdelning.',
  },
  'training.completionByUnit': {
    label: 'Genomförda e-kurser per avdelning',
    definition: 'Genomförda av antal anställda inklusive konsulter, i senaste uttaget, kurserna sammanlagda.',
  },
  'incidents.total': {
    label: 'Incidenter i år',
    definition: 'Incidenter med kännedom under brytdatumets kalenderår till och med brytdatum.',
  },
  'incidents.byQuarter': {
    label: 'Incidenter per kvartal',
    definition: 'Incidenter i år efter det kvartal då förvaltningen fick kännedom, svensk tid.',
  },
  'incidents.byType': { label: 'Incidenter per typ', definition: 'Incidenter i år efter huvudtyp.' },
  'incidents.bySeverity': { label: 'Incidenter per allvarlighet', definition: 'Incidenter i år efter allvarlighet.' },
  'incidents.byQuarterAndType': { label: 'Incidenter per kvartal och typ', definition: 'Incidenter i år efter kvartal och huvudtyp.' },
  'incidents.concerningPersonalData': {
    label: 'Incidenter som rör personuppgifter',
    definition: 'Incidenter i år med huvudtyp personuppgiftsincident eller markerade som berör personuppgifter, av alla i år.',
  },
  'incidents.reportedToImy': {
    label: 'Anmälda till IMY',
    definition: 'Incidenter i år som anmälts till Integritetsskyddsmyndigheten senast brytdatum.',
  },
  'incidents.reportedToImyInTime': {
    label: 'Anmälda till IMY i tid',
    definition: 'Incidenter i år som anmälts inom 72 löpande timmar från kännedom.',
  },
  'incidents.open': { label: 'Öppna incidenter', definition: 'Incidenter i år som inte är avslutade på brytdatum.' },
  'incidents.lastYear': { label: 'Incidenter förra året', definition: 'Incidenter med kännedom under föregående kalenderår.' },
  'incidents.lastYearByQuarter': {
    label: 'Incidenter per kvartal förra året',
    definition: 'Incidenter under föregående kalenderår, per kvartal.',
  },
  'incidents.lastYearByType': {
    label: 'Incidenter per typ förra året',
    definition: 'Incidenter under föregående kalenderår, efter huvudtyp.',
  },
  'incidents.lastYearConcerningPersonalData': {
    label: 'Rörde personuppgifter förra året',
    definition: 'Incidenter under föregående kalenderår som rör personuppgifter.',
  },
  'incidents.lastYearReportedToImy': {
    label: 'Anmälda till IMY förra året',
    definition: 'Incidenter under föregående kalenderår som anmälts till Integritetsskyddsmyndigheten.',
  },
  'incidents.lastYearReportedToImyInTime': {
    label: 'Anmälda i tid förra året',
    definition: 'Incidenter under föregående kalenderår som anmälts inom 72 löpande timmar från kännedom.',
  },
  'nis2.significant': {
    label: 'Betydande incidenter enligt NIS2',
    definition: 'Incidenter i år som bedömts betydande enligt cybersäkerhetslagen.',
  },
  'nis2.clocksMet': {
    label: 'NIS2-frister klarade',
    definition: 'Betydande incidenter där upplysning, incidentanmälan och slutrapport lämnats i tid, av alla betydande i år.',
  },
  'actions.open': { label: 'Öppna åtgärder', definition: 'Åtgärder som är planerade eller pågår på brytdatum.' },
  'actions.overdue': { label: 'Försenade åtgärder', definition: 'Öppna åtgärder med klart senast före brytdatum.' },
  'actions.doneInYear': {
    label: 'Klara åtgärder i år',
    definition: 'Åtgärder klara under brytdatumets kalenderår till och med brytdatum.',
  },
  'actions.total': { label: 'Åtgärder', definition: 'Alla åtgärder i registret, även avbrutna.' },
  'actions.cancelled': { label: 'Avbrutna åtgärder', definition: 'Åtgärder med status Avbruten. De räknas inte som åtgärd för sin källa.' },
  'actions.openByUnit': { label: 'Öppna åtgärder per avdelning', definition: 'Åtgärder som är planerade eller pågår, per avdelning.' },
  'audit.byStatus': { label: 'Revisionsrekommendationer per status', definition: 'Alla rekommendationer efter status.' },
  'audit.byStance': {
    label: 'Revisionsrekommendationer per ställningstagande',
    definition: 'Alla rekommendationer efter ställningstagande.',
  },
  'audit.effectMissing': {
    label: 'Rekommendationer utan effekt',
    definition: 'Genomförda eller avslutade rekommendationer där effekten i verksamheten inte är beskriven.',
  },
  'audit.overdue': {
    label: 'Försenade rekommendationer',
    definition: 'Rekommendationer som varken är genomförda eller avslutade och vars datum har passerat.',
  },
  'ikp.controls': { label: 'Kontroller i internkontrollplanen', definition: 'Årets kontrollmoment. Kontroller utan år räknas till året.' },
  'ikp.results': { label: 'Kontrollresultat per tertial', definition: 'Redovisade resultat efter tertial och utfall.' },
  'ikp.majorDeviations': { label: 'Väsentliga avvikelser', definition: 'Kontroller redovisade med väsentlig avvikelse.' },
  'nis2.byStatus': { label: 'NIS2-områden per status', definition: 'De tio åtgärdsområdena efter status.' },
  'nis2.prioritised': { label: 'Prioriterade NIS2-områden', definition: 'Åtgärdsområden som prioriterats, av alla områden.' },
  'decisions.byStatus': { label: 'Beslut per status', definition: 'Beslut från ledningens genomgång efter status på brytdatum.' },
  'decisions.overdue': { label: 'Försenade beslut', definition: 'Beslut som inte är verkställda och vars datum har passerat.' },
  'plan.itemsByYear': { label: 'Aktiviteter i treårsplanen', definition: 'Aktiviteter per planår.' },
  'plan.doneThisYear': {
    label: 'Klara aktiviteter i årets plan',
    definition: 'Aktiviteter planerade för brytdatumets år som är klara, av alla för året.',
  },
  'plan.itemsNextYear': { label: 'Aktiviteter nästa år', definition: 'Aktiviteter planerade för året efter brytdatum.' },
  'objectives.met': { label: 'Uppfyllda mål', definition: 'Informationssäkerhetsmål med status Uppfyllt, av alla mål.' },
  'documents.valid': {
    label: 'Gällande styrdokument',
    definition: 'Styrande dokument som gäller eller revideras, av alla som inte är upphävda.',
  },
  'documents.reviewOverdue': {
    label: 'Styrdokument att revidera',
    definition: 'Styrande dokument vars nästa revidering har passerat brytdatum.',
  },
  'documents.withoutDecider': { label: 'Styrdokument utan beslutsinstans', definition: 'Styrande dokument där beslutsinstans saknas.' },
  'documents.incomplete': {
    label: 'Ofullständiga styrdokument',
    definition: 'Styrande dokument som saknar beslutsinstans, beslutsdatum eller ansvarig för revidering.',
  },
  'suppliers.total': { label: 'Leverantörer', definition: 'Alla leverantörer i registret.' },
  'suppliers.critical': { label: 'Kritiska leverantörer', definition: 'Leverantörer som är kritiska för verksamheten.' },
  'suppliers.criticalFollowedUp': {
    label: 'Uppföljda kritiska leverantörer',
    definition: 'Kritiska leverantörer som följts upp de senaste tolv månaderna, av alla kritiska.',
  },
  'suppliers.criticalWithRequirements': {
    label: 'Kritiska leverantörer med säkerhetskrav',
    definition: 'Kritiska leverantörer med säkerhetskrav i avtalet, av alla kritiska.',
  },
  'suppliers.criticalSubSuppliersKnown': {
    label: 'Underleverantörer kända',
    definition: 'Kritiska leverantörer vars underleverantörer är kända, av alla kritiska.',
  },
  'procurements.allChecks': {
    label: 'Upphandlingar med alla fyra kontroller',
    definition: 'Upphandlingar med klassning, riskanalys, tröskelanalys och säkerhetskrav, av alla.',
  },
  'organisation.units': { label: 'Avdelningar', definition: 'Avdelningar, enheter och staber som finns i dag.' },
};
