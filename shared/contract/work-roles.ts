/** Roles that work in the tool (DOMAIN.md section D). */
export const workRoles = ['isam', 'dpo', 'securityOfficer', 'classificationLead', 'infoOwner', 'objectLead', 'director', 'other'] as const;
export type WorkRole = (typeof workRoles)[number];
