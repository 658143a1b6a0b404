/**
 * The log of every case. What is written stays: triggers refuse UPDATE and DELETE, and an insertion that does not continue
 * the chain (which also stops INSERT OR REPLACE). Only a case that was opened as a demonstration can be removed, and that flag,
 * like everything in `case_file`, cannot be changed afterwards.
 */
export const eventLog = `
  CREATE TABLE case_file (
    case_id TEXT NOT NULL PRIMARY KEY CHECK (case_id <> ''),
    case_number TEXT NOT NULL UNIQUE,
    city TEXT NOT NULL,
    year INTEGER NOT NULL,
    serial INTEGER NOT NULL CHECK (serial > 0),
    demonstration INTEGER NOT NULL CHECK (demonstration IN (0, 1)),
    UNIQUE (city, year, demonstration, serial)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE case_event (
    case_id TEXT NOT NULL REFERENCES case_file (case_id),
    seq INTEGER NOT NULL,
    type TEXT NOT NULL,
    occurred_on TEXT NOT NULL,
    payload TEXT NOT NULL CHECK (json_valid(payload)),
    actor TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    prev_hash TEXT NOT NULL,
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    version INTEGER NOT NULL,
    PRIMARY KEY (case_id, seq)
  ) STRICT, WITHOUT ROWID;

  CREATE TRIGGER case_file_once BEFORE INSERT ON case_file
  WHEN EXISTS (SELECT 1 FROM case_file WHERE case_id = NEW.case_id OR case_number = NEW.case_number
    OR (city = NEW.city AND year = NEW.year AND demonstration = NEW.demonstration AND serial = NEW.serial))
  BEGIN SELECT RAISE(ABORT, 'case_file: already there'); END;

  CREATE TRIGGER case_file_without_gap BEFORE INSERT ON case_file
  WHEN NEW.demonstration = 0 AND NEW.serial <> 1 + (
    SELECT coalesce(max(serial), 0) FROM case_file WHERE city = NEW.city AND year = NEW.year AND demonstration = 0)
  BEGIN SELECT RAISE(ABORT, 'case_file: the running number leaves a gap'); END;

  CREATE TRIGGER case_file_unchanged BEFORE UPDATE ON case_file
  BEGIN SELECT RAISE(ABORT, 'case_file is never changed'); END;

  CREATE TRIGGER case_file_kept BEFORE DELETE ON case_file WHEN OLD.demonstration = 0
  BEGIN SELECT RAISE(ABORT, 'case_file is never deleted'); END;

  CREATE TRIGGER case_event_continues BEFORE INSERT ON case_event
  WHEN NEW.seq <> 1 + (SELECT coalesce(max(seq), 0) FROM case_event WHERE case_id = NEW.case_id)
    OR NEW.prev_hash <> coalesce((SELECT hash FROM case_event WHERE case_id = NEW.case_id AND seq = NEW.seq - 1), '')
  BEGIN SELECT RAISE(ABORT, 'case_event: does not continue the chain'); END;

  CREATE TRIGGER case_event_unchanged BEFORE UPDATE ON case_event
  BEGIN SELECT RAISE(ABORT, 'case_event is never changed'); END;

  CREATE TRIGGER case_event_kept BEFORE DELETE ON case_event
  WHEN NOT EXISTS (SELECT 1 FROM case_file WHERE case_id = OLD.case_id AND demonstration = 1)
  BEGIN SELECT RAISE(ABORT, 'case_event is never deleted'); END;
`
