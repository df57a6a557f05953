-- Who is meant by each row: the rule of domain::identity, as set operations.
DROP TABLE IF EXISTS bearers;
DROP TABLE IF EXISTS stated;
DROP TABLE IF EXISTS pair_people;
DROP TABLE IF EXISTS pair_span;
DROP TABLE IF EXISTS newcomer_span;
DROP TABLE IF EXISTS claims;
DROP TABLE IF EXISTS claimants;
DROP TABLE IF EXISTS owners;
DROP TABLE IF EXISTS placed;

-- The references of the file, and who on record bears them.
CREATE TEMP TABLE bearers AS
SELECT s.person_ref, MIN(s.who) AS who, MIN(r.person_id) AS person_id, MIN(r.merged_key) AS merged_key
FROM staged s
CROSS JOIN import i
LEFT JOIN person_refs r ON r.source = i.source AND r.person_ref = s.person_ref
WHERE s.refused = 0 AND s.person_ref IS NOT NULL
GROUP BY s.person_ref;
CREATE UNIQUE INDEX bearers_key ON bearers (person_ref);
/*postgres ANALYZE bearers; */

-- The pairs of e-mail and name that rows with a reference state.
CREATE TEMP TABLE stated AS
SELECT DISTINCT s.person_ref, s.email_norm, s.name_norm
FROM staged s
WHERE s.refused = 0 AND s.person_ref IS NOT NULL AND s.email_norm IS NOT NULL;
/*postgres ANALYZE stated; */

-- For whom on record each pair of the file is stated: in the past, or here under their reference.
CREATE TEMP TABLE pair_people AS
SELECT t.email_norm, t.name_norm, i.person_id, i.merged_key
FROM (SELECT DISTINCT email_norm, name_norm FROM staged WHERE refused = 0 AND email_norm IS NOT NULL) t
JOIN person_identities i ON i.email_norm = t.email_norm AND i.name_norm = t.name_norm
UNION
SELECT t.email_norm, t.name_norm, b.person_id, b.merged_key
FROM stated t
JOIN bearers b ON b.person_ref = t.person_ref
WHERE b.person_id IS NOT NULL;
CREATE INDEX pair_people_pair ON pair_people (email_norm, name_norm);
/*postgres ANALYZE pair_people; */

-- Of sets only the smallest and the largest member are kept: they are equal if there is one.
CREATE TEMP TABLE pair_span AS
SELECT email_norm, name_norm, MIN(person_id) AS low, MAX(person_id) AS high
FROM pair_people
GROUP BY email_norm, name_norm;
CREATE INDEX pair_span_pair ON pair_span (email_norm, name_norm);
/*postgres ANALYZE pair_span; */

-- The references not on record that state each pair.
CREATE TEMP TABLE newcomer_span AS
SELECT t.email_norm, t.name_norm, MIN(t.person_ref) AS low, MAX(t.person_ref) AS high
FROM stated t
JOIN bearers b ON b.person_ref = t.person_ref
WHERE b.person_id IS NULL
GROUP BY t.email_norm, t.name_norm;
CREATE INDEX newcomer_span_pair ON newcomer_span (email_norm, name_norm);
/*postgres ANALYZE newcomer_span; */

-- Whom on record each of these claims, and by whom each person is claimed.
CREATE TEMP TABLE claims AS
SELECT t.person_ref, MIN(p.low) AS low, MAX(p.high) AS high
FROM stated t
JOIN bearers b ON b.person_ref = t.person_ref
JOIN pair_span p ON p.email_norm = t.email_norm AND p.name_norm = t.name_norm
WHERE b.person_id IS NULL
GROUP BY t.person_ref;
CREATE UNIQUE INDEX claims_key ON claims (person_ref);
/*postgres ANALYZE claims; */
CREATE TEMP TABLE claimants AS
SELECT p.person_id, MIN(n.low) AS low, MAX(n.high) AS high
FROM pair_people p
JOIN newcomer_span n ON n.email_norm = p.email_norm AND n.name_norm = p.name_norm
GROUP BY p.person_id;
CREATE UNIQUE INDEX claimants_key ON claimants (person_id);
/*postgres ANALYZE claimants; */

-- A new reference takes over the one person without any whom it alone claims.
UPDATE bearers
SET person_id = (
  SELECT c.low
  FROM claims c
  JOIN claimants m ON m.person_id = c.low
  WHERE c.person_ref = bearers.person_ref
    AND c.low = c.high
    AND m.low = m.high
    AND c.low NOT IN (SELECT person_id FROM person_refs)
)
WHERE person_id IS NULL;

-- For whom each pair is stated, now that the references are placed.
CREATE TEMP TABLE owners AS
SELECT o.email_norm, o.name_norm, MIN(o.whom) AS low, MAX(o.whom) AS high, MIN(o.person_id) AS person_id,
  MIN(o.merged_key) AS merged_key
FROM (
  SELECT email_norm, name_norm, 'k' || CAST(person_id AS TEXT) AS whom, person_id, merged_key FROM pair_people
  UNION ALL
  SELECT t.email_norm, t.name_norm, COALESCE('k' || CAST(b.person_id AS TEXT), b.who), b.person_id, b.merged_key
  FROM stated t
  JOIN bearers b ON b.person_ref = t.person_ref
) o
GROUP BY o.email_norm, o.name_norm;
CREATE INDEX owners_pair ON owners (email_norm, name_norm);
/*postgres ANALYZE owners; */

CREATE TEMP TABLE placed AS
SELECT p.line, p.event_id, p.event_ref, p.person_id, p.who, p.ambiguous,
  COALESCE('k' || CAST(p.person_id AS TEXT), p.who) AS whom,
  -- The key under which the row's registration stands, if it is that of a person who was merged.
  COALESCE(p.merged_key, o.person_key) AS person_key
FROM (
  SELECT s.line, e.event_id, s.event_ref,
    COALESCE(b.person_id, CASE WHEN o.low = o.high THEN o.person_id END, k.merged_into, k.id) AS person_id,
    CASE WHEN o.low = o.high AND o.person_id IS NULL THEN o.low ELSE s.who END AS who,
    CASE WHEN o.low <> o.high THEN 1 ELSE 0 END AS ambiguous,
    COALESCE(b.merged_key, CASE WHEN o.low = o.high THEN o.merged_key END,
      CASE WHEN k.merged_into IS NOT NULL THEN k.person_key END) AS merged_key
  FROM staged s
  JOIN scope e ON e.event_ref = s.event_ref
  LEFT JOIN bearers b ON b.person_ref = s.person_ref
  LEFT JOIN owners o ON s.person_ref IS NULL AND o.email_norm = s.email_norm AND o.name_norm = s.name_norm
  LEFT JOIN persons k ON k.bound_key = s.bound_key
  WHERE s.refused = 0
) p
LEFT JOIN persons o ON o.id = p.person_id;
/*postgres ANALYZE placed; */
