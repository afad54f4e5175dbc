import { Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { OutputOf } from '#renderer/api/client.ts';
import { useRead } from '#renderer/api/hooks.ts';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import { Gate } from '#renderer/vault/Gate.tsx';
import { uiWords } from '#shared/i18n/ui.ts';
import { BareFrame } from './BareFrame.tsx';
import { Frame } from './Frame.tsx';
import { useFrameData } from './frame-data.ts';
import { UndoContext, useUndoState } from './undo-context.ts';
import { useSignIn } from './who.ts';

const Palette = lazy(async () => ({ default: (await import('./Palette.tsx')).Palette }));
const WhoDialog = lazy(async () => ({ default: (await import('./WhoDialog.tsx')).WhoDialog }));

type Info = OutputOf<'store.info'>;
type Over = 'search' | 'who' | null;

function OpenStore({ info }: { readonly info: Info }) {
  const [over, setOver] = useState<Over>(null);
  const undo = useUndoState();
  useSignIn();
  const onWho = () => setOver('who');
  const data = useFrameData(info, { onSearch: () => setOver('search'), onWho, undo });
  const path = useLocation({ select: ({ pathname }) => pathname });
  const fillsWindow = path === '/presentation';
  const close = () => setOver(null);
  const overlays =
    over === null ? null : (
      <Suspense fallback={null}>
        {over === 'search' ? <Palette groups={data.groups} onWho={onWho} onClose={close} /> : <WhoDialog onClose={close} />}
      </Suspense>
    );
  if (fillsWindow)
    return (
      <UndoContext value={undo}>
        <BareFrame asOf={data.header.asOf} setAsOf={data.header.setAsOf}>
          <Outlet />
        </BareFrame>
      </UndoContext>
    );
  return (
    <UndoContext value={undo}>
      <Frame {...data} fold={path === '/genomgang'} overlays={overlays}>
        <Outlet />
      </Frame>
    </UndoContext>
  );
}

/** Nothing is shown before the store has said what it is and which day it is read as of. */
function Program() {
  const info = useRead('store.info', {});
  if (info.data !== undefined) return <OpenStore info={info.data} />;
  if (info.error === null) return null;
  return (
    <ErrorState
      happened={uiWords.app.noStore}
      kept={uiWords.app.noStoreKept}
      todo={info.error.message}
      actions={[{ label: uiWords.app.again, onClick: () => void info.refetch() }]}
    />
  );
}

/** The root of every page: the program, or what opens its register. */
export function App() {
  return (
    <Gate>
      <Program />
    </Gate>
  );
}
