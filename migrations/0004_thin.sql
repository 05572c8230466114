-- Of some offers little more than the name is known; that is said with them.
alter table offers add column thin boolean not null default false;
