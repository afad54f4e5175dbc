import { useState } from 'react';
import { useRead } from '#renderer/api/hooks.ts';
import '#renderer/kit/view/view.css';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { PageHead } from '#renderer/ui/Page.tsx';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { purgeWords } from '#shared/i18n/purge.ts';
import { CopiesBox } from './CopiesBox.tsx';
import { ProposalsBox } from './ProposalsBox.tsx';
import './purge.css';
import { RulesBox } from './RulesBox.tsx';

/** Rules that a decision allows, what has reached its time by them, and the copies that still hold what has been erased. */
export function PurgePage() {
  const words = purgeWords;
  const found = useRead('purge.proposals', {});
  const settings = useRead('store.info', {}).data?.settings;
  const [said, setSaid] = useState<string | null>(null);
  return (
    <div className="page">
      <PageHead title={interfaceWords.pages.purge} />
      {found.error ? (
        <ErrorState happened={found.error.message} kept={interfaceWords.errors.kept} todo={interfaceWords.errors.todo} />
      ) : null}
      <div className="pu">
        <p className="pu-i">{words.intro}</p>
        {said === null ? null : <Notice tone="ok" live title={said} />}
        {found.data && settings ? (
          <>
            <CopiesBox onDone={setSaid} />
            <ProposalsBox found={found.data} hasRules={Object.keys(settings.retention).length > 0} onDone={setSaid} />
            <RulesBox settings={settings} onSaved={setSaid} />
          </>
        ) : null}
      </div>
    </div>
  );
}
