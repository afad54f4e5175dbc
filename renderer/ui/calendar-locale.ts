import 'dayjs/locale/en-gb';
import 'dayjs/locale/sv';
import { locale } from '#shared/kit/language.ts';

/** Names of months and days in a calendar, as dayjs calls the language. */
export const calendarLocale = (): string => (locale() === 'en-GB' ? 'en-gb' : 'sv');
