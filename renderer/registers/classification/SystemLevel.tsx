import { useList } from '#renderer/kit/view/use-view.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { viewsWords } from '#shared/i18n/views.ts';
import { on } from '#shared/kit/register.ts';
import { classification } from '#shared/registers/classification/classification.register.ts';
import { belowSets, systemLevels, type SystemLevel as Wanted } from '#shared/registers/classification/system-level.ts';

const c = on(classification);

type Props = { readonly system: string; readonly own: Readonly<Record<string, unknown>> | null; readonly asOf: string };

/** What a system's information sets ask for, aspect by aspect, with the sets that do; nothing for objects without sets. */
export function SystemLevel({ system, own, asOf }: Props) {
  const words = viewsWords.classification;
  const list = useList({
    register: 'classification',
    filter: c.and(c.is('inForce'), c.linked('object', { op: 'in', field: 'partOf', values: [system] })),
    columns: ['object', 'confidentiality', 'integrity', 'availability', 'traceability'],
    asOf,
  });
  const wanted = systemLevels(list.rows.map((row) => ({ ...row, object: list.names[String(row['object'])] ?? '' })));
  if (wanted.length === 0) return null;
  const text = (levels: readonly Wanted[]): string =>
    levels.map(({ aspect, level, objects }) => words.setsWant(words.letters[aspect], level, objects.join(', '))).join('; ');
  const below = own === null ? [] : belowSets(own, wanted);
  return below.length > 0 ? (
    <Notice tone="warn" title={words.below}>
      {text(below)}
    </Notice>
  ) : (
    <Notice tone="info" title={words.sets}>
      {text(wanted)}
    </Notice>
  );
}
