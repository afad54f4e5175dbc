import { useEffect } from 'react';
import { call } from '#renderer/api/client.ts';

/** Well under the shortest time to a lock, which is five minutes. */
const everyMs = 60_000;
/** No meeting is longer; a presentation left on the screen overnight locks as everything else. */
const longestMs = 4 * 3_600_000;

/** A meeting talks for a long time about one slide: while it is shown to the room the register does not lock by itself. */
export function useMeetingAlive(): void {
  useEffect(() => {
    const until = Date.now() + longestMs;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible' && Date.now() < until) call('vault.alive', {}).catch(() => undefined);
    }, everyMs);
    return () => clearInterval(timer);
  }, []);
}
