import { IconFileImport, IconListCheck, IconShieldLock } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRead } from '#renderer/api/hooks.ts';
import { useAsOf } from '#renderer/app/as-of-context.ts';
import { FirstHoursNotice } from '#renderer/first-hours/FirstHoursNotice.tsx';
import { useShowRows } from '#renderer/kit/go-to.ts';
import { useSettings } from '#renderer/kit/use-store.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import { PageHead } from '#renderer/ui/Page.tsx';
import { dueWords } from '#shared/i18n/due.ts';
import { startWords } from '#shared/i18n/interface-start.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { dateText } from '#shared/kit/wording.ts';
import { ClocksBox } from './ClocksBox.tsx';
import { calendarSpan } from './due-calendar.ts';
import { DueBox } from './DueBox.tsx';
import { FiguresBox } from './FiguresBox.tsx';
import { GapsBox } from './GapsBox.tsx';
import { RisksBox } from './RisksBox.tsx';
import './start.css';
import { TodoBox } from './TodoBox.tsx';

const longDate = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const meetingDate = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;

/** The first time: an empty store and three ways to begin. */
function Welcome() {
  const navigate = useNavigate();
  const show = useShowRows();
  const words = startWords.welcome;
  return (
    <EmptyState
      icon={IconShieldLock}
      title={words.title}
      text={words.text}
      actions={[
        { label: words.lists, icon: <IconListCheck size={15} />, onClick: () => void navigate({ to: '/kom-igang' }) },
        { label: words.import, icon: <IconFileImport size={15} />, onClick: () => void navigate({ to: '/import' }) },
        { label: words.organisation, onClick: () => show('orgUnit') },
      ]}
    />
  );
}

/** The data protection officer's page leads with dataskydd: figures before the list of everything that is late (UX.md, frame). */
function Overview({ dpo }: { readonly dpo: boolean }) {
  const { asOf } = useAsOf();
  const settings = useSettings();
  const figures = useRead('figures.all', { asOf }, { keep: true });
  const top = [<TodoBox key="todo" asOf={asOf} />, <GapsBox key="gaps" asOf={asOf} />];
  const middle = figures.data
    ? [
        <FiguresBox key="figures" figures={figures.data} asOf={asOf} dpo={dpo} />,
        <RisksBox key="risks" figure={figures.data.find(({ key }) => key === 'risks.matrix')} settings={settings} />,
      ]
    : [];
  return (
    <>
      <ClocksBox asOf={asOf} settings={settings} />
      <div className="start-g">{dpo ? [middle[0], top[1], top[0], middle[1]] : [...top, ...middle]}</div>
      <DueBox asOf={asOf} />
      {figures.error ? (
        <ErrorState happened={figures.error.message} kept={interfaceWords.errors.kept} todo={interfaceWords.errors.todo} />
      ) : null}
    </>
  );
}

/** How long it is to the meeting, when its date is known; always the way to the review itself. */
function ToReview({ asOf }: { readonly asOf: string }) {
  const due = useRead('due.all', { asOf, ...calendarSpan(asOf) }, { keep: true });
  const entries = due.data?.months.flatMap((month) => month.entries) ?? [];
  const date = entries.find(({ rule }) => rule === 'reviewMeeting')?.first[0]?.date;
  // Days are counted from the day that is worked at, as everything else on the page.
  const days = date === undefined ? 0 : Math.round((Date.parse(date) - Date.parse(asOf)) / 86_400_000);
  return (
    <span>
      {date === undefined ? null : (
        <span className="dim">
          <b className="start-d">{dueWords.toReview(days)}</b>{' '}
          {dueWords.toReviewText(dateText(new Date(`${date}T12:00:00Z`), meetingDate))}{' '}
        </span>
      )}
      <Link to="/genomgang" className="lnk">
        {startWords.toReview}
      </Link>
    </span>
  );
}

/** What is late, what is due, what is missing and where things stand: every number leads to its rows. */
export function StartPage() {
  const info = useRead('store.info', {});
  const { asOf } = useAsOf();
  // The day that everything on the page is counted at, not the calendar's: two days on one page would contradict each other.
  const day = interfaceWords.register.asOf(dateText(new Date(`${asOf}T12:00:00Z`), longDate));
  const isEmpty = info.data !== undefined && Object.values(info.data.counts).every((count) => count === 0);
  return (
    <div className="page">
      <PageHead title={interfaceWords.pages.start} count={day} actions={<ToReview asOf={asOf} />} />
      {info.error ? <ErrorState happened={info.error.message} kept={interfaceWords.errors.kept} todo={interfaceWords.errors.todo} /> : null}
      {info.data ? <FirstHoursNotice hasLists={!isEmpty && !info.data.demo} /> : null}
      {isEmpty ? <Welcome /> : info.data ? <Overview dpo={info.data.role === 'dpo'} /> : null}
    </div>
  );
}
