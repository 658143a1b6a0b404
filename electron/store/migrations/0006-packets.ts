/**
 * Cases that go out to a mediator's laptop and come back: what was carried, what a merge added, and what was taken out again when a merge was undone. The
 * log stays as it was guarded, with two exceptions: a case that was carried here keeps its number though others before it stayed
 * at the office, and the last event of a log may go when it came by the latest merge and was copied into `undone_event` first.
 */
export const packets = `
  CREATE TABLE packet (
    packet_id TEXT NOT NULL PRIMARY KEY,
    purpose TEXT NOT NULL CHECK (purpose IN ('OUT', 'BACK')),
    made_here INTEGER NOT NULL CHECK (made_here IN (0, 1)),
    done_at TEXT NOT NULL,
    done_by TEXT NOT NULL,
    cases TEXT NOT NULL CHECK (json_valid(cases))
  ) STRICT;

  CREATE TABLE carried_case (
    case_id TEXT NOT NULL PRIMARY KEY,
    packet_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;

  CREATE TABLE packet_merge (
    merge_no INTEGER NOT NULL PRIMARY KEY,
    packet_id TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    merged_at TEXT NOT NULL,
    merged_by TEXT NOT NULL
  ) STRICT;

  CREATE TABLE packet_merge_case (
    merge_no INTEGER NOT NULL REFERENCES packet_merge (merge_no),
    case_id TEXT NOT NULL,
    first_seq INTEGER,
    last_seq INTEGER,
    report TEXT NOT NULL CHECK (json_valid(report)),
    PRIMARY KEY (merge_no, case_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX packet_merge_of_case ON packet_merge_case (case_id);

  CREATE TABLE undone_event (
    merge_no INTEGER NOT NULL,
    case_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    type TEXT NOT NULL,
    occurred_on TEXT NOT NULL,
    payload TEXT NOT NULL CHECK (json_valid(payload)),
    actor TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    prev_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    version INTEGER NOT NULL,
    undone_at TEXT NOT NULL,
    undone_by TEXT NOT NULL CHECK (undone_by <> ''),
    PRIMARY KEY (merge_no, case_id, seq),
    FOREIGN KEY (merge_no, case_id) REFERENCES packet_merge_case (merge_no, case_id)
  ) STRICT, WITHOUT ROWID;

  DROP TRIGGER case_file_without_gap;
  CREATE TRIGGER case_file_without_gap BEFORE INSERT ON case_file
  WHEN NEW.demonstration = 0 AND NOT EXISTS (SELECT 1 FROM carried_case WHERE case_id = NEW.case_id) AND NEW.serial <> 1 + (
    SELECT coalesce(max(serial), 0) FROM case_file WHERE city = NEW.city AND year = NEW.year AND demonstration = 0)
  BEGIN SELECT RAISE(ABORT, 'case_file: the running number leaves a gap'); END;

  DROP TRIGGER case_event_kept;
  CREATE TRIGGER case_event_kept BEFORE DELETE ON case_event
  WHEN NOT EXISTS (SELECT 1 FROM case_file WHERE case_id = OLD.case_id AND demonstration = 1) AND (
    EXISTS (SELECT 1 FROM case_event WHERE case_id = OLD.case_id AND seq > OLD.seq)
    OR NOT EXISTS (
      SELECT 1 FROM undone_event WHERE case_id = OLD.case_id AND seq = OLD.seq AND hash = OLD.hash AND payload = OLD.payload AND merge_no = (
        SELECT max(merge_no) FROM packet_merge_case WHERE case_id = OLD.case_id AND OLD.seq BETWEEN first_seq AND last_seq)))
  BEGIN SELECT RAISE(ABORT, 'case_event is never deleted'); END;

  CREATE TRIGGER undone_event_was_merged BEFORE INSERT ON undone_event
  WHEN NOT EXISTS (
      SELECT 1 FROM packet_merge_case m JOIN case_event e ON e.case_id = m.case_id
      WHERE m.merge_no = NEW.merge_no AND m.case_id = NEW.case_id AND e.seq = NEW.seq AND e.seq BETWEEN m.first_seq AND m.last_seq
        AND e.hash = NEW.hash AND e.type = NEW.type AND e.occurred_on = NEW.occurred_on AND e.payload = NEW.payload AND e.actor = NEW.actor
        AND e.recorded_at = NEW.recorded_at AND e.prev_hash = NEW.prev_hash AND e.version = NEW.version)
    OR EXISTS (
      SELECT 1 FROM packet_merge_case m JOIN case_event e ON e.case_id = m.case_id
      WHERE m.merge_no = NEW.merge_no AND m.case_id = NEW.case_id AND e.seq > m.last_seq)
  BEGIN SELECT RAISE(ABORT, 'undone_event: not the end of a merged log'); END;

  CREATE TRIGGER undone_event_unchanged BEFORE UPDATE ON undone_event BEGIN SELECT RAISE(ABORT, 'undone_event is never changed'); END;
  CREATE TRIGGER undone_event_kept BEFORE DELETE ON undone_event BEGIN SELECT RAISE(ABORT, 'undone_event is never deleted'); END;
  CREATE TRIGGER packet_merge_unchanged BEFORE UPDATE ON packet_merge BEGIN SELECT RAISE(ABORT, 'packet_merge is never changed'); END;
  CREATE TRIGGER packet_merge_kept BEFORE DELETE ON packet_merge BEGIN SELECT RAISE(ABORT, 'packet_merge is never deleted'); END;
  CREATE TRIGGER packet_merge_case_unchanged BEFORE UPDATE ON packet_merge_case BEGIN SELECT RAISE(ABORT, 'packet_merge_case is never changed'); END;
  CREATE TRIGGER packet_merge_case_kept BEFORE DELETE ON packet_merge_case BEGIN SELECT RAISE(ABORT, 'packet_merge_case is never deleted'); END;
  CREATE TRIGGER packet_unchanged BEFORE UPDATE ON packet BEGIN SELECT RAISE(ABORT, 'packet is never changed'); END;
  CREATE TRIGGER packet_kept BEFORE DELETE ON packet BEGIN SELECT RAISE(ABORT, 'packet is never deleted'); END;
`
