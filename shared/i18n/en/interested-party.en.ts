import { interestedPartySv } from '../sv/interested-party.sv.ts';

export const interestedPartyEn = interestedPartySv;
