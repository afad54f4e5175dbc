import { existsSync, statSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { setLanguage } from '#shared/kit/language.ts';
import { kindOf } from '#db/sqlite/header.ts';
import { closeStore, createStore } from '#db/sqlite/open.ts';
import { demoStore } from '../demo/demo-store.ts';
import { backUpIfDue } from './backups.ts';
import { dispatch, unsendable } from './dispatch.ts';
import { closedSession, type Session } from './handler.ts';
import { cancelAllImports } from './import-jobs.ts';
import { lockIfIdle } from './lock.ts';
import { machineState } from './machine-state.ts';
import { adopt, openChecked, openingFailure } from './open-checked.ts';
import { remoteKeeper } from './remote-keeper.ts';
import type { FromWorker, StoreOptions, ToWorker } from './store-messages.ts';
import { unlock, unlockWithKept } from './unlock.ts';

/** The one thread that owns the store: dispatch and every query run here, so that no window ever waits for another thread's lock. */
const port = parentPort!;
const send = (message: FromWorker) => port.postMessage(message);
const options = workerData as StoreOptions;
const { keeper, answered } = remoteKeeper((question) => send({ kind: 'keeper', ...question }));
const session = closedSession(options.file, { actor: options.actor, demo: options.demo ?? false }, { keeper });

/** What can be opened without a person is opened: a plain file, or one whose key was given or is kept. Otherwise it waits for the interface. */
async function open(): Promise<void> {
  const { file, demo = false, ask = false, secret } = options;
  setLanguage(machineState(file).language ?? 'sv');
  if (!existsSync(file)) {
    if (demo) adopt(session, await demoStore(file), true);
    else if (!ask) adopt(session, createStore(file), true);
  } else if (!isEncrypted(file)) adopt(session, openChecked(file, null), false);
  else if (secret !== undefined) await unlock(session, secret);
  else await unlockWithKept(session);
}
const isEncrypted = (file: string): boolean => statSync(file).isFile() && kindOf(file) === 'encrypted';

/** A tenth of a second for a usual register; a larger one is backed up when the first page is there. */
const backedUpAtOnceBytes = 8_000_000;
/** The daily backup: at the opening, asked for again every hour and at the end. */
function keepBackedUp({ vault }: Session): () => void {
  const backUpNow = () => void (vault.open && backUpIfDue(session));
  const isSmall = vault.open !== null && vault.open.file !== ':memory:' && statSync(vault.open.file).size < backedUpAtOnceBytes;
  if (isSmall) backUpNow();
  const first = setTimeout(backUpNow, 1500);
  const hourly = setInterval(backUpNow, 3_600_000);
  return () => {
    clearTimeout(first);
    clearInterval(hourly);
    backUpNow();
  };
}
const lockCheckMs = 5000;

function listen(): void {
  let end = () => {};
  port.on('message', (message: ToWorker) => {
    if (message.kind === 'kept') return answered(message.id, message.text);
    if (message.kind === 'call')
      return void dispatch(session, message.name, message.input)
        .then((reply) => send({ kind: 'reply', id: message.id, reply }))
        .catch(() => send({ kind: 'reply', id: message.id, reply: unsendable() }));
    cancelAllImports();
    end();
    if (session.vault.open) closeStore(session.vault.open);
    send({ kind: 'closed' });
    port.close();
  });
  open().then(
    () => {
      const backUpAtEnd = keepBackedUp(session);
      const idle = setInterval(() => lockIfIdle(session), lockCheckMs);
      end = () => {
        clearInterval(idle);
        backUpAtEnd();
      };
      send({ kind: 'ready' });
    },
    (error: unknown) => {
      send({ kind: 'failed', ...openingFailure(options.file, error) });
      port.close();
    },
  );
}

listen();
