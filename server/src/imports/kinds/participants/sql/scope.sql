-- The events that the file names; filled by the program, which knows how long an event is.
DROP TABLE IF EXISTS scope;
CREATE TEMP TABLE scope (
  event_ref TEXT NOT NULL PRIMARY KEY,
  event_id BIGINT NOT NULL,
  first_day TEXT NOT NULL,
  days INTEGER,
  mode TEXT,
  held INTEGER NOT NULL,
  closed INTEGER NOT NULL
);
