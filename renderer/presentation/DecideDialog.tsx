import { Button, Checkbox, Group, Modal, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useAsOf } from '#renderer/app/as-of-context.ts';
import { useCommand, useRead } from '#renderer/api/hooks.ts';
import { FieldControl } from '#renderer/kit/FieldControl.tsx';
import { useSettings } from '#renderer/kit/use-store.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import type { MadeDecision, ReviewView } from '#shared/contract/review.contract.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { issueText } from '#shared/i18n/issues.ts';
import { meetingWords } from '#shared/i18n/meeting.ts';
import { presentationWords } from '#shared/i18n/presentation.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import type { AppError } from '#shared/kit/errors.ts';
import { registerNamed } from '#shared/registers/table.ts';
import { paragraphOf, pointOfChapter } from '#shared/review/meeting-points.ts';
import { Writes } from '#renderer/kit/Writes.tsx';
import './decide.css';

const words = presentationWords.decide;
const decision = registerNamed('decision');

/** What the meeting has decided so far, the newest first. */
function SoFar({ reviewId }: { readonly reviewId: string | null }) {
  const { asOf } = useAsOf();
  const read = useRead(
    'records.page',
    {
      register: 'decision',
      filter: { op: 'in', field: 'review', values: [reviewId ?? ''] },
      sort: [{ field: 'ref', descending: true }],
      columns: ['ref', 'title', 'owner', 'due'],
      limit: 50,
      asOf,
    },
    { enabled: reviewId !== null, keep: true },
  );
  if (read.isLoading) return null;
  const rows = read.data?.rows ?? [];
  if (rows.length === 0) return <p className="dim">{words.none}</p>;
  return (
    <section className="pd-l">
      <h3>{words.sofar(rows.length)}</h3>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <b>{row['ref']}</b> {row['title']}
            <span className="dim">{words.line(String(row['owner'] ?? words.noOwner), String(row['due'] ?? words.noDue))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What became of the last one, with its undo. */
function Outcome({ made, onUndone }: { readonly made: MadeDecision; readonly onUndone: () => void }) {
  const undo = useCommand('history.undo');
  if (undo.isSuccess) return <Notice tone="info" title={words.undone} live />;
  return (
    <Notice
      tone="ok"
      live
      title={words.saved(made.ref ?? '')}
      actions={[{ label: words.undo, onClick: () => undo.mutate({ commitId: made.commitId }, { onSuccess: onUndone }) }]}
    >
      {undo.error?.message}
    </Notice>
  );
}

/** The fields that hinder, each in a sentence; else what the store said. */
function reasons({ message, issues }: AppError): string {
  const labels = wordsOf('decision').fields;
  const texts = issues.map(({ field, code, detail }) =>
    issueText(code, labels[field] ?? field, detail === undefined ? undefined : (labels[detail] ?? detail)),
  );
  return texts.length > 0 ? texts.join(' ') : message;
}

type FormProps = { readonly view: ReviewView; readonly chapter: string; readonly onSaved: () => void };
const nothing = { title: '', owner: '', due: null as string | null, withAction: true };

/** What is typed, and what became of the last that was saved. */
function useDecideForm({ view, chapter, onSaved }: FormProps) {
  const [values, setValues] = useState(nothing);
  const [made, setMade] = useState<MadeDecision | null>(null);
  const decide = useCommand('review.decide');
  const title = values.title.trim();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (title === '') return;
    const { due, withAction } = values;
    decide.mutate(
      { year: view.year, asOf: view.asOf, chapter, title, owner: values.owner.trim() || null, due, withAction },
      {
        onSuccess: (done) => {
          setMade(done);
          setValues(nothing);
          onSaved();
        },
      },
    );
  };
  const change = (part: Partial<typeof nothing>): void => setValues((before) => ({ ...before, ...part }));
  return { values, change, submit, made, error: decide.error, busy: decide.isPending, ready: title !== '' };
}

function DecideForm(props: FormProps) {
  const settings = useSettings();
  const { values, change, submit, made, error, busy, ready } = useDecideForm(props);
  return (
    <form className="pd-f" onSubmit={submit} noValidate>
      <Textarea
        label={words.text}
        required
        data-autofocus
        minRows={2}
        maxLength={1000}
        value={values.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <div className="g2">
        <TextInput
          label={words.owner}
          description={words.ownerHelp}
          inputWrapperOrder={['label', 'input', 'description']}
          value={values.owner}
          onChange={(event) => change({ owner: event.currentTarget.value })}
        />
        <FieldControl
          register={decision}
          field="due"
          value={values.due}
          names={{}}
          settings={settings}
          onChange={(due) => change({ due: typeof due === 'string' && due !== '' ? due : null })}
        />
      </div>
      <Checkbox
        label={words.withAction}
        checked={values.withAction}
        onChange={(event) => change({ withAction: event.currentTarget.checked })}
      />
      {error ? (
        <Notice tone="danger" live title={words.failed}>
          {reasons(error)}
        </Notice>
      ) : null}
      {made === null || busy ? null : <Outcome key={made.id} made={made} onUndone={props.onSaved} />}
      <Group gap={8}>
        <Button type="submit" variant="filled" disabled={!ready} loading={busy}>
          {words.save}
        </Button>
      </Group>
    </form>
  );
}

export type DecideDialogProps = {
  readonly view: ReviewView;
  /** Chapter that is shown; the title slide belongs to the decisions. */
  readonly chapter: string | null;
  readonly onClose: () => void;
  readonly onSaved: () => void;
};

/** A decision typed while it is made: text, role, day; saved as a record of the review, with its action. */
export function DecideDialog({ view, chapter, onClose, onSaved }: DecideDialogProps) {
  const point = pointOfChapter(chapter ?? 'decisions');
  const adopted = view.status === 'adopted' || view.status === 'attached_vp';
  return (
    <Modal
      opened
      onClose={onClose}
      size={760}
      title={words.title(paragraphOf(point), meetingWords.points[point.key])}
      closeButtonProps={{ 'aria-label': interfaceWords.common.close }}
      classNames={{ content: 'pd' }}
    >
      {adopted ? (
        <Notice tone="info" title={words.adopted} />
      ) : (
        <Writes>
          <DecideForm view={view} chapter={chapter ?? 'decisions'} onSaved={onSaved} />
        </Writes>
      )}
      <SoFar reviewId={view.reviewId} />
      <Button mt={12} onClick={onClose}>
        {words.close}
      </Button>
    </Modal>
  );
}
