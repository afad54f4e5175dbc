import type { ChapterKey } from '#shared/review/outline.ts';

/** A line of text with live figures in braces: "{actions.overdue} åtgärder är försenade." */
type Paragraph = string | { readonly bullets: readonly string[] };

/** The hand-written chapters of the example organisation's review. Roles only; invented. */
const texts: Readonly<Partial<Record<ChapterKey, readonly Paragraph[]>>> = {
  summary: [
    'Arbetet håller riktning men inte takt. Klassningarna har kommit i gång på bredden, och incidentrutinen fungerar när den prövas. Det som släpar är det som kräver tid av flera: övningar, avtalsuppföljning och åtgärder som delas mellan avdelningar.',
    'Ledningen behöver ta ställning till tre saker: en andra klassningsledare, en tidsplan för de åtgärder som är försenade och hur kontaktplattformen ska klara nästa avbrott.',
  ],
  introduction: [
    'Ledningens genomgång görs en gång om året och är ledningens prövning av om arbetet med informationssäkerhet och dataskydd är tillräckligt och ger den verkan som nämnden vill ha. Underlaget kommer ur förvaltningens register och räknas vid ett och samma brytdatum, så att siffrorna går att följa tillbaka till sina rader.',
    'Genomgången blir underlag till verksamhetsplanen för 2027 och dess mål om hög beredskap och stark rådighet.',
  ],
  context: [
    'Nämnden levererar tjänster till hela staden. Ett avbrott hos oss märks därför först hos andra: i löner som inte betalas ut, samtal som inte besvaras och upphandlingar som stannar. Det gör tillgänglighet till en större fråga för oss än för de flesta nämnder.',
    'Tre saker utanför förvaltningen har påverkat året:',
    {
      bullets: [
        'cybersäkerhetslagen, som ger nya frister för betydande incidenter och ställer krav på ledningens utbildning',
        'stadens gemensamma plattformar, där vi har ansvar men inte full rådighet',
        'dataläckaget hos en leverantör av HR-tjänster, som visade hur beroende vi är av avtalens incidentkrav',
      ],
    },
  ],
  internalControl: [
    'Nämnden har i budgeten fått i uppdrag att följa hur de fem arbetssätten för systematisk informationssäkerhet tillämpas. Förvaltningsledningen valde i september vilka av dem som går in i internkontrollplanen.',
  ],
  classification: [
    'Målet för året var att alla objekt skulle ha en gällande klassning. Vid brytdatum har {objects.validlyClassified} det. Den förenklade blanketten används i alla interna upphandlingar sedan i våras, och sex personer har gått klassningsledarnas grundutbildning.',
    'Kontaktplattformen och fakturaportalen är de som brådskar. För båda gäller att objektledarna har bytts under året:',
    {
      bullets: [
        'Fakturaportalen klassas om i november, tillsammans med Ekonomi.',
        'Kontaktplattformen klassas om när leverantören har beslutat version 3.',
      ],
    },
  ],
  incidents: [
    'Fler incidenter anmäls än tidigare, och det är i huvudsak bra: rutinen är känd och det är lätt att anmäla. De allra flesta är enkla misstag, ofta brev eller e-post till fel mottagare.',
    'En anmälan till tillsynsmyndigheten kom för sent. Skälet var att leverantören lämnade uppgifterna i omgångar. Ny rutin: första anmälan lämnas med det som är känt och kompletteras.',
  ],
  stakeholders: [
    'Kundförvaltningarna upplever att svaren på frågor om biträdesavtal har blivit snabbare men att instruktionerna fortfarande är svåra att läsa. Dataskyddsombudet berömmer det nära samarbetet i upphandlingarna. Medarbetarna i Kontaktcenter efterfrågar kortare reservrutiner, helst en sida per tjänst.',
  ],
  focus: ['Under 2027 läggs kraften på att hinna klart: det som är beslutat ska bli gjort och övat innan nytt påbörjas.'],
  localInstruction: [
    'Den lokala anvisningen revideras i december. Avsnitten om roller och om klassning i upphandling skrivs om, eftersom båda har ändrats under året. Cheferna får den föredragen på chefsforum i februari.',
  ],
  protectedIdentity: [
    'Uppgifter om personer med skyddad folkbokföring hanteras i löneprocessen och i massutskick. En adress blev synlig i en sändlista i september. Två åtgärder pågår: stöd till chefer i första kontakten, och krav på att skyddet flaggas i de system som ännu saknar det.',
  ],
};

const figure = /\{([a-zA-Z0-9.]+)\}/;
type Inline = { readonly type: 'text'; readonly text: string } | { readonly type: 'figure'; readonly attrs: { readonly key: string } };
const inline = (line: string): readonly Inline[] =>
  line
    .split(figure)
    .map((part, index): Inline => (index % 2 ? { type: 'figure', attrs: { key: part } } : { type: 'text', text: part }))
    .filter((part) => part.type === 'figure' || part.text !== '');
const paragraph = (line: string) => ({ type: 'paragraph', content: inline(line) });
const block = (part: Paragraph) =>
  typeof part === 'string'
    ? paragraph(part)
    : { type: 'bulletList', content: part.bullets.map((line) => ({ type: 'listItem', content: [paragraph(line)] })) };

/** Chapter key and its text as the editor's document. */
export const demoTexts = (): readonly { readonly key: string; readonly text: string }[] =>
  Object.entries(texts).map(([key, parts]) => ({ key, text: JSON.stringify({ type: 'doc', content: parts.map(block) }) }));
