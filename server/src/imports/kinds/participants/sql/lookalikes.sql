-- The faces that e-mails and names show, of the people of the file and of those on record.
DROP TABLE IF EXISTS faces;
DROP TABLE IF EXISTS named;
CREATE TEMP TABLE faces AS
SELECT c.name_norm, c.email_norm, COALESCE('k' || CAST(c.person_id AS TEXT), c.who) AS whom
FROM compared c
UNION
SELECT i.name_norm, i.email_norm, 'k' || CAST(i.person_id AS TEXT)
FROM person_identities i
WHERE i.name_norm IN (SELECT name_norm FROM compared)
  OR i.email_norm IN (SELECT email_norm FROM compared WHERE email_norm IS NOT NULL);
CREATE INDEX faces_email ON faces (email_norm);
CREATE INDEX faces_name ON faces (name_norm);
/*postgres ANALYZE faces; */
-- Who bears a reference of the file's source: two of them are two people, and nobody need look.
CREATE TEMP TABLE named AS
SELECT COALESCE('k' || CAST(c.person_id AS TEXT), c.who) AS whom
FROM compared c
WHERE c.person_ref IS NOT NULL
UNION
SELECT 'k' || CAST(r.person_id AS TEXT)
FROM person_refs r
JOIN import i ON i.source = r.source;
/*postgres ANALYZE named; */
