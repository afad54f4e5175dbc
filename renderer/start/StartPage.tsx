import { IconFileImport, IconShieldLock } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useRead } from '#renderer/api/hooks.ts';
import { useAsOf } from '#renderer/app/as-of-context.ts';
import { useShowRows } from '#renderer/kit/go-to.ts';
import { useSettings } from '#renderer/kit/use-store.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import { PageHead } from '#renderer/ui/Page.tsx';
import { startSv } from '#shared/i18n/sv/interface-start.sv.ts';
import { interfaceSv } from '#shared/i18n/sv/interface.sv.ts';
import { ClocksBox } from './ClocksBox.tsx';
import { FiguresBox } from './FiguresBox.tsx';
import { GapsBox } from './GapsBox.tsx';
import { IncidentsBox } from './IncidentsBox.tsx';
import { RisksBox } from './RisksBox.tsx';
import './start.css';
import { TodoBox } from './TodoBox.tsx';

const longDate = new Intl.DateTimeFormat('sv-SE', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/Stockholm',
});

/** The first time: an empty store and three ways to begin. */
function Welcome() {
  const navigate = useNavigate();
  const show = useShowRows();
  const words = startSv.welcome;
  return (
    <EmptyState
      icon={IconShieldLock}
      title={words.title}
      text={words.text}
      actions={[
        { label: words.import, icon: <IconFileImport size={15} />, onClick: () => void navigate({ to: '/import' }) },
        { label: words.organisation, onClick: () => show('orgUnit') },
        { label: words.objects, onClick: () => show('infoObject') },
      ]}
    />
  );
}

function Overview() {
  const { asOf } = useAsOf();
  const settings = useSettings();
  const figures = useRead('figures.all', { asOf }, { keep: true });
  const find = (key: string) => figures.data?.find((figure) => figure.key === key);
  return (
    <>
      <ClocksBox asOf={asOf} settings={settings} />
      <div className="start-g">
        <TodoBox asOf={asOf} />
        <GapsBox asOf={asOf} />
        {figures.data ? <FiguresBox figures={figures.data} asOf={asOf} /> : null}
        <div className="stack">
          <RisksBox figure={find('risks.matrix')} settings={settings} />
          <IncidentsBox now={find('incidents.byQuarter')} before={find('incidents.lastYearByQuarter')} asOf={asOf} />
        </div>
      </div>
      {figures.error ? <ErrorState happened={figures.error.message} kept={interfaceSv.errors.kept} todo={interfaceSv.errors.todo} /> : null}
    </>
  );
}

/** What is late, what is due, what is missing and where things stand: every number leads to its rows. */
export function StartPage() {
  const info = useRead('store.info', {});
  const [day] = useState(() => longDate.format(new Date()));
  const isEmpty = info.data !== undefined && Object.values(info.data.counts).every((count) => count === 0);
  return (
    <div className="page">
      <PageHead
        title={interfaceSv.pages.start}
        count={day}
        actions={
          <Link to="/genomgang" className="lnk">
            {startSv.toReview}
          </Link>
        }
      />
      {info.error ? <ErrorState happened={info.error.message} kept={interfaceSv.errors.kept} todo={interfaceSv.errors.todo} /> : null}
      {isEmpty ? <Welcome /> : info.data ? <Overview /> : null}
    </div>
  );
}
