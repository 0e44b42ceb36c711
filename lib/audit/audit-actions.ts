// The actions an audit entry can name; `messages/*/audit.json` has a sentence for each.
export const auditActions = [
  'setup_claimed',
  'role_changed',
  'person_disabled',
  'person_enabled',
  'account_deleted',
  'support_settings_changed',
  'canned_reply_saved',
  'canned_reply_deleted',
  'widget_site_added',
  'widget_site_changed',
  'widget_site_disabled',
  'widget_site_enabled',
  'article_created',
  'article_published',
  'article_archived',
  'article_restored',
  'intent_created',
  'intent_changed',
  'intent_deleted',
  'model_taught',
  'model_rolled_back',
  'taste_erased',
  'api_key_created',
  'api_key_revoked',
] as const;

export type AuditAction = (typeof auditActions)[number];
