-- What each registration would be, and whether that is a change.
DROP TABLE IF EXISTS compared;
DROP TABLE IF EXISTS doubled;

-- Of several registrations that a merged person has for one event, all but the one that counts first.
CREATE TEMP TABLE doubled AS
SELECT DISTINCT r.id
FROM person_merges m
JOIN registrations r ON r.person_id = m.kept_id
JOIN registrations o ON o.event_id = r.event_id AND o.person_id = r.person_id AND o.id <> r.id
WHERE m.undone_at IS NULL
  AND (CASE WHEN o.state IN ('waiting', 'refused', 'withdrawn') THEN 1 ELSE 0 END, o.id)
    < (CASE WHEN r.state IN ('waiting', 'refused', 'withdrawn') THEN 1 ELSE 0 END, r.id);
CREATE TEMP TABLE compared AS
SELECT m.*, CASE
    WHEN r.id IS NULL THEN 1
    WHEN r.name IS DISTINCT FROM m.name OR r.role <> m.role OR r.state <> m.state
      OR r.email IS DISTINCT FROM m.email OR r.gender IS DISTINCT FROM m.gender
      OR r.country IS DISTINCT FROM m.country OR r.organization IS DISTINCT FROM m.organization
      OR r.organization_kind IS DISTINCT FROM m.organization_kind OR r.mode IS DISTINCT FROM m.mode
      OR r.days IS DISTINCT FROM m.days OR r.language IS DISTINCT FROM m.language
      OR r.fellowship IS DISTINCT FROM m.fellowship THEN 1
    ELSE 0
  END AS changed
FROM (
  SELECT p.line, p.event_id, p.event_ref, p.person_id, p.who, p.whom, r.id AS registration_id,
    CASE WHEN p.person_id IS NULL THEN 0 ELSE 1 END AS known,
    s.draw, s.person_ref, s.bound_key, s.name_norm, s.email_norm,
    s.name, s.role,
    -- What a merge withdrew stays withdrawn, whatever the file said before and says again.
    CASE WHEN r.state = 'withdrawn' AND r.id IN (SELECT id FROM doubled) THEN r.state ELSE s.state END AS state,
    CASE WHEN g.email = 1 THEN s.email ELSE r.email END AS email,
    CASE WHEN g.gender = 1 THEN s.gender ELSE r.gender END AS gender,
    CASE WHEN g.country = 1 THEN s.country ELSE r.country END AS country,
    CASE WHEN g.organization = 1 THEN s.organization ELSE r.organization END AS organization,
    CASE WHEN g.organization_kind = 1 THEN s.organization_kind ELSE r.organization_kind END AS organization_kind,
    CASE WHEN g.mode = 1 THEN s.mode ELSE r.mode END AS mode,
    CASE WHEN g.days = 1 THEN s.days ELSE r.days END AS days,
    CASE WHEN g.language = 1 THEN s.language ELSE r.language END AS language,
    CASE WHEN g.fellowship = 1 THEN s.fellowship ELSE r.fellowship END AS fellowship
  FROM placed p
  JOIN staged s ON s.line = p.line
  CROSS JOIN given g
  -- Of somebody who was merged, the registration that was made for who the row means; else the one that counts first.
  LEFT JOIN registrations r ON r.event_id = p.event_id AND r.person_id = p.person_id
    AND (r.person_key = p.person_key OR r.id NOT IN (SELECT id FROM doubled) AND NOT EXISTS (
      SELECT 1
      FROM registrations o
      WHERE o.event_id = p.event_id AND o.person_id = p.person_id AND o.person_key = p.person_key
    ))
  WHERE p.ambiguous = 0 AND s.refused = 0
) m
LEFT JOIN registrations r ON r.id = m.registration_id;
CREATE INDEX compared_line ON compared (line);
CREATE INDEX compared_who ON compared (who);
/*postgres ANALYZE compared; */
