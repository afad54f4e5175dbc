import { Link, useSearch } from '@tanstack/react-router';
import { PageHead } from '#renderer/ui/Page.tsx';
import { helpWords } from '#shared/i18n/help.ts';
import { guidePages } from './guide.ts';
import './help.css';
import { Markdown } from './Markdown.tsx';

/** The user guide: its pages to the left, one of them open. */
export function HelpPage() {
  const { sida } = useSearch({ from: '/hjalp' });
  const page = guidePages.find(({ id }) => id === sida) ?? guidePages[0];
  if (!page) return null;
  return (
    <div className="page hlp">
      <PageHead title={page.title} count={helpWords.title} />
      {/* The guide is written in Swedish, whichever language the interface speaks (WCAG 3.1.2). */}
      <div className="hlp-g" lang="sv">
        <nav aria-label={helpWords.contents} className="hlp-n">
          <ul>
            {guidePages.map(({ id, title }) => (
              <li key={id}>
                <Link to="/hjalp" search={{ sida: id }} aria-current={id === page.id ? 'page' : undefined}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <article className="box hlp-a" aria-label={page.title}>
          <Markdown text={page.text} />
        </article>
      </div>
    </div>
  );
}
