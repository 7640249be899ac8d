-- Whether what is claimed came before the counterpart in time. Judged when it is handed in, as the calendar stands then, and kept:
-- a holiday entered later makes nobody late. The same rule as the domain's Reckoning, which a test compares with it.

select set_config('app.reads', '1', true), set_config('app.writes', '1', true);

create function is_working_day(which date) returns boolean
    language sql stable parallel safe
    return coalesce((select d.kind = 'WORKING_SATURDAY' from calendar_day d where d.day = which), extract(isodow from which) < 6);

-- A deadline on a day off moves to the next working day and ends there at 17:00; no run of days off is as long as a month.
create function deadline_of(due_on date) returns timestamptz
    language sql stable parallel safe
    return (select (min(cast(d as date)) + time '17:00') at time zone 'Asia/Ho_Chi_Minh'
              from generate_series(due_on, due_on + 31, interval '1 day') d where is_working_day(cast(d as date)));

alter table commitment add column claimed_in_time boolean;
comment on column commitment.claimed_in_time is 'Kept by a trigger from claimed_at and due_on, never written by the application.';

create function commitment_judge_claim() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' or new.claimed_at is distinct from old.claimed_at then
        new.claimed_in_time := new.claimed_at <= deadline_of(new.due_on);
    end if;
    return new;
end $$;
create trigger commitment_judge_claim before insert or update on commitment
    for each row execute function commitment_judge_claim();

alter table commitment disable trigger user;
update commitment set claimed_in_time = claimed_at <= deadline_of(due_on) where claimed_at is not null;
alter table commitment enable trigger user;
alter table commitment add constraint commitment_claim_judged check ((claimed_at is null) = (claimed_in_time is null));
