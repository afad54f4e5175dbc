/** Help of fields that mean the same in every register; a register's own words go first. */
export const fieldHelpSv = {
  ref: 'Sätts av programmet om du lämnar det tomt. Läses samma lista igen känns raden igen på numret.',
  unit: 'Avdelningen som posten hör till.',
  comment: 'Det som inte har ett eget fält. Inga personuppgifter.',
  note: 'Det som inte har ett eget fält. Inga personuppgifter.',
  dnr: 'Diarienumret, så att handlingen kan hittas.',
  nis2Area: 'Nummer 1–10 på området i cybersäkerhetslagen 2 kap. 3 § som posten bidrar till.',
  version: 'Versionen som gäller, till exempel 2.1.',
} as const;
