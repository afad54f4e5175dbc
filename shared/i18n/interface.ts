import { inLanguage } from '#shared/kit/language.ts';
import { interfaceEn } from './en/interface.en.ts';
import { interfaceSv } from './sv/interface.sv.ts';

export const interfaceWords = inLanguage(interfaceSv, interfaceEn);
