-- Who is meant by each row: the rule of domain::identity, as set operations.
DROP TABLE IF EXISTS bearers;
DROP TABLE IF EXISTS stated;
DROP TABLE IF EXISTS pair_people;
DROP TABLE IF EXISTS free;
DROP TABLE IF EXISTS claims;
DROP TABLE IF EXISTS claimed;
DROP TABLE IF EXISTS joined;
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

-- People on record without any reference, a pair of whom a row with a reference states.
CREATE TEMP TABLE free AS
SELECT DISTINCT p.person_id
FROM stated t
JOIN pair_people p ON p.email_norm = t.email_norm AND p.name_norm = t.name_norm
WHERE NOT EXISTS (SELECT 1 FROM person_refs r WHERE r.person_id = p.person_id);
/*postgres ANALYZE free; */

-- Who bears a reference that lays claim to them: of the file, or, by any of their pairs, on record.
CREATE TEMP TABLE claims AS
SELECT f.person_id, COALESCE('k' || CAST(b.person_id AS TEXT), b.who) AS whom, b.person_id AS bearer,
  CASE WHEN b.person_id IS NULL THEN b.person_ref END AS person_ref
FROM free f
JOIN person_identities i ON i.person_id = f.person_id
JOIN stated t ON t.email_norm = i.email_norm AND t.name_norm = i.name_norm
JOIN bearers b ON b.person_ref = t.person_ref
UNION ALL
SELECT f.person_id, 'k' || CAST(o.person_id AS TEXT), o.person_id, NULL
FROM free f
JOIN person_identities i ON i.person_id = f.person_id
JOIN person_identities o ON o.email_norm = i.email_norm AND o.name_norm = i.name_norm
WHERE EXISTS (SELECT 1 FROM person_refs r WHERE r.person_id = o.person_id);

-- Of sets only the smallest and the largest member are looked at: they are equal if there is one.
CREATE TEMP TABLE claimed AS
SELECT person_id, MIN(bearer) AS bearer, MIN(person_ref) AS person_ref
FROM claims
GROUP BY person_id
HAVING MIN(whom) = MAX(whom);
CREATE INDEX claimed_ref ON claimed (person_ref);
/*postgres ANALYZE claimed; */

-- A new reference takes over the first of the people without any to whom it alone lays claim.
UPDATE bearers
SET person_id = (SELECT MIN(c.person_id) FROM claimed c WHERE c.person_ref = bearers.person_ref)
WHERE person_id IS NULL;

-- Who is found to be somebody else on record, unless an officer said that they are two.
CREATE TEMP TABLE joined AS
SELECT c.person_id, c.into_id
FROM (
  SELECT d.person_id, COALESCE(d.bearer, b.person_id) AS into_id
  FROM claimed d
  LEFT JOIN bearers b ON b.person_ref = d.person_ref
) c
WHERE c.into_id <> c.person_id
  AND NOT EXISTS (
    SELECT 1
    FROM person_pairs p
    WHERE p.distinct_at IS NOT NULL
      AND (p.person_id = c.person_id AND p.other_id = c.into_id OR p.person_id = c.into_id AND p.other_id = c.person_id)
  )
  AND NOT EXISTS (
    SELECT 1
    FROM person_merges m
    WHERE m.undone_at IS NOT NULL
      AND (m.merged_id = c.person_id AND m.kept_id = c.into_id OR m.merged_id = c.into_id AND m.kept_id = c.person_id)
  );

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
