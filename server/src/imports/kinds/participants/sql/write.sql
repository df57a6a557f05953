-- New people, with the name and address of their latest event.
DROP TABLE IF EXISTS newcomers;
CREATE TEMP TABLE newcomers AS
SELECT who, MIN(draw) AS person_key, MIN(bound_key) AS bound_key, MIN(line) AS line
FROM compared
WHERE known = 0
GROUP BY who;
CREATE UNIQUE INDEX newcomers_key ON newcomers (who);
/*postgres ANALYZE newcomers; */
INSERT INTO persons (person_key, name, email, bound_key, created_at, updated_at)
SELECT n.person_key, f.name, f.email, n.bound_key, i.at, i.at
FROM newcomers n
JOIN (
  SELECT DISTINCT c.who,
    FIRST_VALUE(c.name) OVER (
      PARTITION BY c.who ORDER BY e.first_day DESC, e.event_ref /*postgres COLLATE "C" */ DESC
    ) AS name,
    FIRST_VALUE(c.email) OVER (
      PARTITION BY c.who
      ORDER BY CASE WHEN c.email IS NULL THEN 1 ELSE 0 END, e.first_day DESC, e.event_ref /*postgres COLLATE "C" */ DESC
    ) AS email
  FROM compared c
  JOIN scope e ON e.event_ref = c.event_ref
  WHERE c.known = 0
) f ON f.who = n.who
CROSS JOIN import i
ORDER BY n.line;
UPDATE compared
SET person_id = (
  SELECT p.id
  FROM newcomers n
  JOIN persons p ON p.person_key = n.person_key
  WHERE n.who = compared.who
)
WHERE known = 0;

-- What identifies them from now on.
INSERT INTO person_refs (source, person_ref, person_id)
SELECT DISTINCT i.source, c.person_ref, c.person_id
FROM compared c
CROSS JOIN import i
WHERE c.person_ref IS NOT NULL
ON CONFLICT DO NOTHING;
INSERT INTO person_identities (person_id, email_norm, name_norm)
SELECT DISTINCT c.person_id, c.email_norm, c.name_norm
FROM compared c
WHERE c.email_norm IS NOT NULL
ON CONFLICT DO NOTHING;

-- Their registrations, and that they are new.
INSERT INTO registrations (event_id, person_id, person_key, role, state, name, email, country, organization,
  organization_kind, gender, mode, days, language, fellowship, origin, submitted_at, updated_at)
SELECT c.event_id, c.person_id, p.person_key, c.role, c.state, c.name, c.email, c.country, c.organization,
  c.organization_kind, c.gender, c.mode, c.days, c.language, c.fellowship, 'import', i.at, i.at
FROM compared c
JOIN persons p ON p.id = c.person_id
CROSS JOIN import i
WHERE c.registration_id IS NULL
ORDER BY c.line;
INSERT INTO audit_entries (at, actor, action, subject, subject_id, after)
SELECT i.at, i.actor, 'import', 'registrations', CAST(r.id AS TEXT),
  CAST(JSON_OBJECT('role', r.role, 'state', r.state, 'gender', r.gender, 'country', r.country,
    'organization_kind', r.organization_kind, 'mode', r.mode, 'days', r.days, 'language', r.language,
    'fellowship', r.fellowship) AS TEXT)
FROM compared c
JOIN persons p ON p.id = c.person_id
JOIN registrations r ON r.event_id = c.event_id AND r.person_key = p.person_key
CROSS JOIN import i
WHERE c.registration_id IS NULL
ORDER BY c.line;
UPDATE registrations
SET role = c.role, state = c.state, name = c.name, email = c.email, country = c.country,
  organization = c.organization, organization_kind = c.organization_kind, gender = c.gender, mode = c.mode,
  days = c.days, language = c.language, fellowship = c.fellowship, updated_at = c.at
FROM (
  SELECT c.*, i.at
  FROM compared c
  CROSS JOIN import i
  WHERE c.changed = 1 AND c.registration_id IS NOT NULL
) c
WHERE registrations.id = c.registration_id;

-- People on record are named and reached as at their latest event.
UPDATE persons
SET name = f.name, email = f.email, updated_at = f.at
FROM (
  SELECT DISTINCT r.person_id, i.at,
    FIRST_VALUE(r.name) OVER (
      PARTITION BY r.person_id
      ORDER BY COALESCE(CAST(e.first_day AS TEXT), '') DESC, e.event_ref /*postgres COLLATE "C" */ DESC
    ) AS name,
    FIRST_VALUE(r.email) OVER (
      PARTITION BY r.person_id
      ORDER BY CASE WHEN r.email IS NULL THEN 1 ELSE 0 END, COALESCE(CAST(e.first_day AS TEXT), '') DESC,
        e.event_ref /*postgres COLLATE "C" */ DESC
    ) AS email
  FROM registrations r
  JOIN events e ON e.id = r.event_id
  CROSS JOIN import i
  WHERE r.name IS NOT NULL
    AND r.person_id IN (SELECT c.person_id FROM compared c WHERE c.known = 1 AND c.changed = 1)
) f
WHERE persons.id = f.person_id AND (persons.name <> f.name OR persons.email IS DISTINCT FROM f.email);

-- Whoever changed is looked at anew.
UPDATE persons
SET profiled_at = NULL
WHERE profiled_at IS NOT NULL AND id IN (SELECT person_id FROM compared WHERE changed = 1);

-- Pages that show how many come are rendered anew.
UPDATE events
SET version = version + 1
WHERE id IN (SELECT event_id FROM compared WHERE changed = 1);
