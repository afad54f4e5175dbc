import type { PanelProps } from '#renderer/kit/panel-type.ts';
import { NewVersion } from './NewVersion.tsx';
import { SystemLevel } from './SystemLevel.tsx';

/** Above a classification: what a decided one is, and what the information sets of its object ask for. */
export function ClassificationHead(props: PanelProps) {
  const { values, asOf } = props;
  return (
    <>
      <NewVersion {...props} />
      {typeof values['object'] === 'string' ? <SystemLevel system={values['object']} own={values} asOf={asOf} /> : null}
    </>
  );
}

/** Above an object: the level that its information sets give it. */
export const ObjectHead = ({ saved, asOf }: PanelProps) => <SystemLevel system={saved.row.id} own={null} asOf={asOf} />;
