import { inLanguage } from '#shared/kit/language.ts';
import { meetingEn } from './en/meeting.en.ts';
import { meetingSv } from './sv/meeting.sv.ts';

export const meetingWords = inLanguage(meetingSv, meetingEn);
