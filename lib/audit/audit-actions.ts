// The actions an audit entry can name; `messages/*/audit.json` has a sentence for each.
export const auditActions = [
  'setup_claimed',
  'role_changed',
  'person_disabled',
  'person_enabled',
  'account_deleted',
] as const;

export type AuditAction = (typeof auditActions)[number];
