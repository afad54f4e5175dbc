/** Nearest places that tell where an error began. */
const most = 4;

/**
 * Where an error happened, as names of functions and files: no message, no folder, no value. Of a stack as V8 writes it; empty without.
 * "at save (http://127.0.0.1:4711/assets/Panel-x1.js:12:7)" → "save Panel-x1.js:12:7"
 */
export function placesOf(stack: string | undefined): readonly string[] {
  return (stack ?? '')
    .split('\n')
    .flatMap((line) => {
      const [, name, file, at] =
        /^\s+at (?:async )?(?:(?:new )?([\w$.<>]{1,60})(?: \[as [^\]]+\])? \()?(?:.*[\\/])?([\w.-]{1,80}):(\d{1,7}(?::\d{1,7})?)\)?$/.exec(
          line,
        ) ?? [];
      return file === undefined || at === undefined ? [] : [`${name === undefined ? '' : `${name} `}${file}:${at}`];
    })
    .slice(0, most);
}

/** The name of an error's class, made harmless; what is thrown and is no error has that for a name. */
export const kindOfError = (error: unknown): string =>
  error instanceof Error && /^[A-Za-z]{1,40}$/.test(error.name) ? error.name : 'Thrown';
