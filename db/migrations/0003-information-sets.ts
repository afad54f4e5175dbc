/** Which system an information set is kept in. */
export const informationSets = `
ALTER TABLE info_object ADD COLUMN "partOf" TEXT REFERENCES info_object(id);
CREATE INDEX info_object_by_partOf ON info_object ("partOf");
`;
