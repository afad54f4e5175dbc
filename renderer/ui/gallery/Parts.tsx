import { Button, SegmentedControl, Select, Textarea, TextInput } from '@mantine/core';
import { IconBookmark, IconPlus, IconRadar2, IconTableImport } from '@tabler/icons-react';
import { useState } from 'react';
import { BlockTable } from '../BlockTable.tsx';
import { ChartView } from '../ChartView.tsx';
import { ClassPicker } from '../ClassPicker.tsx';
import { EmptyState } from '../EmptyState.tsx';
import { ErrorState } from '../ErrorState.tsx';
import { Facts } from '../Facts.tsx';
import { FigureValue } from '../FigureValue.tsx';
import { ClassMark, RiskMark, riskTones, StateMark, Tag, TrendMark } from '../marks.tsx';
import { MatrixView } from '../MatrixView.tsx';
import { Notice } from '../Notice.tsx';
import { Box, PageHead } from '../Page.tsx';
import { changeOf, charts, matrix, table } from './data.ts';

const nothing = () => undefined;

function Marks() {
  return (
    <Box title="Märken" count="ord, form och färg" padded>
      <div className="stack">
        <div className="row" style={{ flexWrap: 'wrap', gap: 18 }}>
          {riskTones.map((tone, i) => (
            <RiskMark key={tone} tone={tone} value={[2, 6, 9, 16][i] ?? 0} />
          ))}
          <RiskMark tone="high" value={9} size="large" />
        </div>
        <div className="row" style={{ flexWrap: 'wrap', gap: 18 }}>
          <StateMark state="late">2026-09-15</StateMark>
          <StateMark state="warn">Stämmer inte</StateMark>
          <StateMark state="soon">2026-12-04</StateMark>
          <StateMark state="open">Pågår</StateMark>
          <StateMark state="none">Planerad</StateMark>
          <StateMark state="ok">Avslutad</StateMark>
        </div>
        <div className="row" style={{ flexWrap: 'wrap', gap: 18 }}>
          <ClassMark value={{ k: 0, r: 1, t: 2 }} />
          <ClassMark value={{ k: 3, r: 3, t: 3 }} />
          <ClassMark value={null} />
          <TrendMark change="up" />
          <TrendMark change="down" />
          <TrendMark change="same" />
          <TrendMark change="new" />
          <Tag>Behandlas</Tag>
          <Tag tone="warn">Utkast</Tag>
          <Tag tone="danger">Stoppad</Tag>
        </div>
        <div className="row" style={{ flexWrap: 'wrap', gap: 18 }}>
          <FigureValue label="Gällande klassningar" numerator={6} denominator={10} onShow={nothing} />
          <FigureValue label="E-kurs" numerator={3560} denominator={4120} size="large" onShow={nothing} />
          <FigureValue label="Avslutade" numerator={3} denominator={6} form="fraction" />
          <FigureValue label="Inget underlag" numerator={0} denominator={0} />
          <FigureValue label="Incidenter" numerator={86} />
        </div>
      </div>
    </Box>
  );
}

function Notices() {
  return (
    <Box title="Besked" padded>
      <div className="stack">
        <Notice tone="danger" title="Hög risk utan åtgärd" actions={[{ label: 'Ny åtgärd', onClick: nothing }]} />
        <Notice
          tone="changed"
          title="2 siffror har ändrats"
          actions={[
            { label: 'Visa texten bredvid', onClick: nothing },
            { label: 'Texten stämmer', onClick: nothing },
          ]}
        >
          sedan texten skrevs 12 oktober.
        </Notice>
        <Notice tone="info" title="Skrivskyddad.">
          DSO redigerar sedan 08.12.
        </Notice>
        <Notice tone="ok" title="44 rader importerade." actions={[{ label: 'Ångra importen', onClick: nothing }]} />
        <Facts items={[{ value: 'Nästa översyn 2027-01-15.', reason: 'Bedömd 2026-07-15 + 6 månader, eftersom nivån är hög.' }]} />
        <Facts
          tone="late"
          items={[
            {
              value: <StateMark state="late">Förfallen 2026-09-15</StateMark>,
              reason: 'Beslutad 2025-09-15 + 12 månader, eftersom högsta nivån är 3. Version 3 är påbörjad.',
            },
          ]}
        />
      </div>
    </Box>
  );
}

const aspects = [
  {
    id: 'k',
    letter: 'K',
    label: 'Konfidentialitet',
    question: 'Vad händer om uppgifterna når obehöriga?',
    hint: 'Betydande skada. Kontaktuppgifter och ärendehistorik för många invånare kan spridas.',
  },
  {
    id: 'r',
    letter: 'R',
    label: 'Riktighet',
    question: 'Vad händer om uppgifterna är fel eller ändrade?',
    hint: 'Betydande skada. Invånare kan få felaktiga besked.',
  },
  {
    id: 't',
    letter: 'T',
    label: 'Tillgänglighet',
    question: 'Vad händer om uppgifterna inte går att nå?',
    hint: 'Allvarlig skada. Samhällsviktiga ärenden kan inte tas emot längre än 4 timmar.',
  },
];
const levels = ['Försumbar', 'Måttlig', 'Betydande', 'Allvarlig'].map((label, value) => ({ value, label }));

function Pickers() {
  const [values, setValues] = useState<Readonly<Record<string, number>>>({ k: 2, r: 0, t: 3 });
  return (
    <Box title="Konsekvensnivå" count="version 3" padded>
      <ClassPicker
        aspects={aspects.map((aspect) => ({ ...aspect, value: values[aspect.id] ?? null }))}
        levels={levels}
        onChange={(aspect, value) => setValues({ ...values, [aspect]: value })}
      />
    </Box>
  );
}

function Fields() {
  return (
    <Box
      title="Fält"
      padded
      right={
        <SegmentedControl
          data={[
            {
              value: 'a',
              label: (
                <span>
                  Försenat <b>10</b>
                </span>
              ),
            },
            {
              value: 'b',
              label: (
                <span>
                  Inom 30 dagar <b>4</b>
                </span>
              ),
            },
          ]}
          aria-label="Urval"
        />
      }
    >
      <div className="g2">
        <TextInput label="Beslutsdatum" placeholder="ÅÅÅÅ-MM-DD" description="Dagen då informationsägaren fattade beslutet." />
        <Select label="Behandling" data={['Reducera', 'Undvika', 'Överföra', 'Acceptera']} defaultValue="Reducera" />
        <TextInput label="Riskägare" required defaultValue="Chef" error="Välj en roll ur organisationen." />
        <Textarea label="På grund av" defaultValue="att huvudleverantörens avtal inte ställer krav på underleverantörer" />
      </div>
      <div className="row" style={{ marginTop: 12 }}>
        <Button variant="filled" leftSection={<IconPlus size={15} />}>
          Ny risk
        </Button>
        <Button leftSection={<IconBookmark size={15} />}>Inför genomgången</Button>
        <Button disabled>Fastställ</Button>
      </div>
    </Box>
  );
}

function States() {
  return (
    <>
      <Box title="Tomt register">
        <EmptyState
          icon={IconRadar2}
          title="Inga risker ännu"
          text="Riskregistret samlar det som kan hindra nämnden från att nå sina mål. Varje risk får en nivå ur modellen, en ägare och åtgärder som följs upp."
          level={3}
          actions={[
            { label: 'Ny risk', onClick: nothing, icon: <IconPlus size={15} /> },
            { label: 'Importera från Excel', onClick: nothing, icon: <IconTableImport size={15} /> },
            { label: 'Visa exempel', onClick: nothing },
          ]}
        />
      </Box>
      <Box title="Fel">
        <ErrorState
          happened="Rapporten kunde inte skrivas till mappen"
          kept="Genomgången och alla texter är sparade. Ingen halv fil har lämnats kvar."
          todo="Stäng Ledningens genomgång 2026.docx i Word, eller välj en annan mapp."
          actions={[
            { label: 'Försök igen', onClick: nothing },
            { label: 'Välj mapp', onClick: nothing },
          ]}
          reference="Felkod STORE-EACCES"
        />
      </Box>
    </>
  );
}

export function Parts() {
  const [active, setActive] = useState<{ likelihood: number; consequence: number }>();
  return (
    <div className="page">
      <PageHead title="Komponenter" count="påhittade siffror" />
      <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 34rem), 1fr))', gap: 12 }}>
        <Marks />
        <Notices />
        <Box title="Risker" count="10 öppna, MSB 4×4" padded>
          <MatrixView block={matrix} active={active} onCell={setActive} change={{ since: '2025', of: changeOf }} />
        </Box>
        <Pickers />
        <Fields />
        {charts.map((chart, i) => (
          <Box key={chart.id} title={chart.caption} padded>
            <ChartView block={chart} number={i + 1} />
          </Box>
        ))}
        <Box title="Tabell ur rapport" padded>
          <BlockTable block={table} number={5} look="paper" onRow={nothing} onFigure={nothing} />
        </Box>
        <Box title="Tabell på skärm" padded>
          <BlockTable block={{ ...table, id: 't2' }} onRow={nothing} />
        </Box>
        <States />
        <Box title="Presentation" padded>
          <MatrixView
            block={{ ...matrix, id: 'm2', caption: 'Riskmatris, stor' }}
            size="large"
            axisNames
            change={{ since: '2025', of: changeOf }}
          />
        </Box>
      </div>
    </div>
  );
}
