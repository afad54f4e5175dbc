import type { Plugin } from 'vite';

const joined = /\/shared\/i18n\/[^/]+\.ts$/;
const fromEnglish = /^import \{ (\w+)En \} from '\.\/en\/[\w.-]+';$/gm;

/**
 * The interface fetches English only where English is chosen. On the Node side a joined dictionary holds both languages, since one store
 * answers in either; in the browser it takes its English from what `app/main.ts` has fetched, and is Swedish where that is nothing. Dictionaries that are read in a language of their own (not by `inLanguage`) keep both.
 */
export function oneLanguage(): Plugin {
  return {
    name: 'one-language',
    enforce: 'pre',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    transform(code, id) {
      if (!joined.test(id) || !code.includes('inLanguage(')) return;
      const taken = code.replace(fromEnglish, (_, name: string) => `const ${name}En = englishOf('${name}En', ${name}Sv);`);
      return { code: `import { englishOf } from '#renderer/app/english.ts';\n${taken}`, map: null };
    },
  };
}
