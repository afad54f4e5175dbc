/** Words of the pictures under "Uppföljning", "Underlag" and "Rapporter". */
export const followUpViewsSv = {} as const;
