-- A commitment that its agreement's end left open, and the parties did not settle in time, is the coordinator's to decide.
alter table commitment add column left_to_coordinator boolean not null default false;
grant update (left_to_coordinator) on commitment to portal_runtime;
create index commitment_left on commitment (implementer_province) where left_to_coordinator and status in ('WAITING', 'ACTIVE', 'CLAIMED');
