import { OpenLink, ViewTable } from '#renderer/kit/view/ViewTable.tsx';
import { PlainState, StateMark } from '#renderer/ui/marks.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import type { RecordRow } from '#shared/contract/records.contract.ts';
import { viewsWords } from '#shared/i18n/views.ts';
import { byOrganisation } from './by-organisation.ts';

const words = viewsWords.crisis;

/** The name once for all its contacts; a screen reader hears it at each. */
function Organisation({ name, first }: { readonly name: string; readonly first: boolean }) {
  if (!first) return <span className="vh">{name}</span>;
  return name === '' ? <span className="dim">{words.noOrganisation}</span> : name;
}

type Props = { readonly rows: readonly RecordRow[]; readonly onOpen: (id: string) => void };

/** Who takes the news in each organisation, through what, whom they inform, and whether they answer at night. */
export function OrganisationsBox({ rows, onOpen }: Props) {
  const organisations = byOrganisation(rows);
  return (
    <Box title={words.recipients} count={words.recipientsCount(organisations.filter(({ name }) => name !== '').length)}>
      <ViewTable
        label={words.recipients}
        columns={[
          { key: 'organisation', label: words.organisation },
          { key: 'contact', label: words.contact },
          { key: 'channel', label: words.channel },
          { key: 'audience', label: words.audience },
          { key: 'duty', label: words.reached },
        ]}
        rows={organisations.flatMap(({ name, contacts }) =>
          contacts.map((row, index) => ({
            id: row.id,
            cells: [
              <Organisation key="organisation" name={name} first={index === 0} />,
              <OpenLink key="open" onClick={() => onOpen(row.id)}>
                {row['role']}
              </OpenLink>,
              row['channel'] ?? (
                <StateMark key="channel" state="warn">
                  {words.missing}
                </StateMark>
              ),
              row['audience'] ?? '–',
              row['onDuty'] === true ? (
                <StateMark key="duty" state="ok">
                  {viewsWords.yes}
                </StateMark>
              ) : (
                <PlainState key="duty">–</PlainState>
              ),
            ],
          })),
        )}
      />
    </Box>
  );
}
