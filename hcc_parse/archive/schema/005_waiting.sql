-- Words of reports are put into the index many reports at a time; `turn` tells apart two readings
-- of one report.
CREATE TABLE _index_waiting (
  report INTEGER PRIMARY KEY,
  turn INTEGER NOT NULL
);

-- Figures that count are noted for a report at once, behind its figures: with its wording.
DROP TRIGGER figures_stand;

CREATE TRIGGER report_stands AFTER INSERT ON wordings BEGIN
  INSERT INTO _index_measures (indicator, field) SELECT DISTINCT indicator, coalesce(field, '') FROM figures WHERE report = new.report AND chosen = 1 AND NOT EXISTS (SELECT 1 FROM _index_measures m WHERE m.indicator = figures.indicator AND m.field = coalesce(figures.field, '')); INSERT INTO _index_stands SELECT f.report / 32, m.id, f.report, f.value, f.number FROM figures f CROSS JOIN _index_measures m ON m.indicator = f.indicator AND m.field = coalesce(f.field, '') WHERE f.report = new.report AND f.chosen = 1; END
