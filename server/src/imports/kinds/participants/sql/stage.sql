-- What the file says, row by row, and what the whole import shares.
DROP TABLE IF EXISTS staged;
DROP TABLE IF EXISTS given;
DROP TABLE IF EXISTS import;
CREATE TEMP TABLE staged (
  line BIGINT NOT NULL PRIMARY KEY,
  refused INTEGER NOT NULL,
  event_ref TEXT NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  state TEXT NOT NULL,
  person_ref TEXT,
  email TEXT,
  gender TEXT,
  country TEXT,
  organization TEXT,
  organization_kind TEXT,
  mode TEXT,
  days INTEGER,
  language TEXT,
  fellowship TEXT,
  -- The row's key as one text, its parts in the form in which they are compared, and a random
  -- number that becomes the person's key if the row is the first to mean somebody new.
  who TEXT NOT NULL,
  name_norm TEXT NOT NULL,
  email_norm TEXT,
  bound_key TEXT,
  draw BIGINT NOT NULL
);
-- Which columns the file has: what it lacks stays as it is on record.
CREATE TEMP TABLE given (
  email INTEGER, gender INTEGER, country INTEGER, organization INTEGER, organization_kind INTEGER,
  mode INTEGER, days INTEGER, language INTEGER, fellowship INTEGER
);
CREATE TEMP TABLE import (source TEXT NOT NULL, actor TEXT NOT NULL, at TIMESTAMPTZ NOT NULL);
