import { useEffect, useLayoutEffect, useRef } from 'react';

/** Has to follow a key or a click. Where the window may not, the presentation fills the window as it is. */
export async function enterFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement === null) await document.documentElement.requestFullscreen();
  } catch {
    // Refused by the browser or by policy: nothing is lost.
  }
}
export async function leaveFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement !== null) await document.exitFullscreen();
  } catch {
    // Left already.
  }
}

/** A browser keeps Esc for itself in full screen and tells only that full screen has ended. */
export function useFullScreenEnd(onEnd: () => void): void {
  const latest = useRef(onEnd);
  useLayoutEffect(() => {
    latest.current = onEnd;
  });
  useEffect(() => {
    const onChange = (): void => {
      if (document.fullscreenElement === null) latest.current();
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, []);
}
