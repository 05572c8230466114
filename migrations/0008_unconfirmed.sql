-- Of an offer that stands in a table without a day, nobody has said when it was so.
alter table offers add column assured_day date;
update offers set assured_day = assured_on;
alter table offers drop column assured_on;
alter table offers rename column assured_day to assured_on;
