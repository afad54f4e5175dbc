import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useOpenRecord } from '#renderer/kit/go-to.ts';
import { OpenLink, ViewTable, type ViewRow } from '#renderer/kit/view/ViewTable.tsx';
import { Writes } from '#renderer/kit/Writes.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import type { PurgeProposal } from '#shared/contract/purge.contract.ts';
import { purgeWords, recordsText, startText } from '#shared/i18n/purge.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { PurgeDialog } from './PurgeDialog.tsx';

const keyOf = ({ register, id }: PurgeProposal): string => `${register} ${id}`;
const nameOf = ({ register, ref, title }: PurgeProposal): string => `${wordsOf(register).one} ${ref ?? title}`;
const isFree = ({ hinders }: PurgeProposal): boolean => Object.keys(hinders).length === 0;

/** Why, in the register's words: "Avslutad 2014-05-20. Fristen, 10 år, gick ut 2024-05-20." */
const reasonOf = ({ register, from, start, years, end }: PurgeProposal): string =>
  purgeWords.proposals.reason(startText(register, from), start, [years, end]);

type RowProps = { readonly isChosen: boolean; readonly onChoose: (isChosen: boolean) => void; readonly onOpen: () => void };
function rowOf(proposal: PurgeProposal, { isChosen, onChoose, onOpen }: RowProps): ViewRow {
  const words = purgeWords.proposals;
  const name = (
    <div className="pu-n" key="name">
      <Checkbox
        aria-label={words.choose(nameOf(proposal))}
        disabled={!isFree(proposal)}
        checked={isChosen}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <span>
        <span className="dim">{wordsOf(proposal.register).one}</span>{' '}
        <OpenLink onClick={onOpen}>
          {proposal.ref === null ? null : <span className="dim nw">{proposal.ref} </span>}
          {proposal.title}
        </OpenLink>
      </span>
    </div>
  );
  const along = isFree(proposal) ? words.withIt(proposal.along) : <b key="hinder">{words.hindered(recordsText(proposal.hinders))}</b>;
  return { id: keyOf(proposal), cells: [name, reasonOf(proposal), proposal.decision, along] };
}

type Props = {
  readonly found: { readonly total: number; readonly proposals: readonly PurgeProposal[] };
  readonly hasRules: boolean;
  readonly onDone: (said: string) => void;
};

/** What has reached its time: each with its reason and what goes along. A person chooses. */
export function ProposalsBox({ found, hasRules, onDone }: Props) {
  const words = purgeWords.proposals;
  const open = useOpenRecord();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const free = found.proposals.filter(isFree);
  const picked = free.filter((proposal) => chosen.has(keyOf(proposal)));
  const choose = (key: string, isChosen: boolean) =>
    setChosen((before) => new Set(isChosen ? [...before, key] : [...before].filter((other) => other !== key)));
  const rows = found.proposals.map((proposal) =>
    rowOf(proposal, {
      isChosen: chosen.has(keyOf(proposal)),
      onChoose: (isChosen) => choose(keyOf(proposal), isChosen),
      onOpen: () => open(proposal),
    }),
  );
  const columns = (['record', 'why', 'decision', 'along'] as const).map((key) => ({ key, label: words[key] }));
  return (
    <Box title={words.title} count={found.total}>
      <Writes>
        {free.length === 0 ? null : (
          <div className="pu-b">
            <Checkbox
              label={words.chooseAll}
              checked={picked.length === free.length}
              indeterminate={picked.length > 0 && picked.length < free.length}
              onChange={(event) => setChosen(new Set(event.currentTarget.checked ? free.map(keyOf) : []))}
            />
            <span className="dim" role="status">
              {words.chosen(picked.length)}
            </span>
            <span className="sp" />
            <Button color="red" disabled={picked.length === 0} onClick={() => setAsking(true)}>
              {words.button}
            </Button>
          </div>
        )}
        <div className="pu-t pu-tall">
          <ViewTable label={words.title} columns={columns} rows={rows} none={hasRules ? words.none : words.noRules} />
        </div>
      </Writes>
      {found.total > found.proposals.length ? <p className="box-b dim">{words.more(found.proposals.length, found.total)}</p> : null}
      {asking ? <PurgeDialog chosen={picked} onClose={() => setAsking(false)} onDone={onDone} /> : null}
    </Box>
  );
}
