-- What changes of registrations on record, before and after; who it is about is known by the
-- registration alone, so that erasing a person leaves nothing here.
INSERT INTO audit_entries (at, actor, action, subject, subject_id, before, after)
SELECT i.at, i.actor, 'import', 'registrations', CAST(r.id AS TEXT),
  CAST(JSON_OBJECT('role', r.role, 'state', r.state, 'gender', r.gender, 'country', r.country,
    'organization_kind', r.organization_kind, 'mode', r.mode, 'days', r.days, 'language', r.language,
    'fellowship', r.fellowship) AS TEXT),
  CAST(JSON_OBJECT('role', c.role, 'state', c.state, 'gender', c.gender, 'country', c.country,
    'organization_kind', c.organization_kind, 'mode', c.mode, 'days', c.days, 'language', c.language,
    'fellowship', c.fellowship) AS TEXT)
FROM compared c
JOIN registrations r ON r.id = c.registration_id
CROSS JOIN import i
WHERE c.changed = 1
