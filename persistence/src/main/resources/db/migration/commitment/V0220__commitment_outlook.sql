-- How a commitment stands towards its day and how far it has come, for lists: the same rules as the domain's Outlook
-- and Rollup, which a test compares with these. Days and lengths come from outside; nothing of it is stored.

-- The last working day whose 17:00 has passed is "ended": what was due by then is over.
create function commitment_overdue(status text, due_on date, ended date) returns boolean
    language sql immutable parallel safe return status = 'ACTIVE' and due_on <= ended;

-- When its implementer last reported, or else when it could begin; what papers say, the day they speak of. In this
-- language because it names a column that a later file adds (V0240).
create function commitment_heard_on(which uuid, began_at timestamptz, condition_met_at timestamptz) returns date
    language plpgsql stable parallel safe as $$
begin
    return coalesce(
        (select case when r.from_paper then r.as_of else cast(r.reported_at at time zone 'Asia/Ho_Chi_Minh' as date) end
           from commitment_report r where r.commitment_id = which order by r.reported_at desc limit 1),
        cast(greatest(began_at, condition_met_at) at time zone 'Asia/Ho_Chi_Minh' as date));
end $$;

create function commitment_stale(status text, heard_on date, today date, silent_days integer) returns boolean
    language sql immutable parallel safe return status = 'ACTIVE' and today - heard_on >= silent_days;

-- Whether a value has come as far as a goal; a target below the baseline is reached from above. Nothing reported reaches nothing.
create function commitment_reaches(value numeric, goal numeric, baseline numeric, target numeric) returns boolean
    language sql immutable parallel safe return value is not null
        and case when baseline is not null and target < baseline then value <= goal else value >= goal end;

create function commitment_milestone_missed(milestones text, ended date, value numeric, baseline numeric, target numeric)
    returns boolean language sql immutable parallel safe return exists (
        select from string_to_table(milestones, e'\n') line
         where split_part(line, '|', 1) <> '' and split_part(line, '|', 2) <> ''
           and cast(nullif(split_part(line, '|', 1), '') as date) <= ended
           and not commitment_reaches(value, cast(nullif(split_part(line, '|', 2), '') as numeric), baseline, target));

create function commitment_at_risk(c commitment, ended date, soon date) returns boolean
    language sql stable parallel safe return c.status = 'ACTIVE' and c.due_on > ended and (
        select coalesce(r.risk <> 'LOW', false)
               or c.due_on <= soon and not commitment_reaches(r.value, c.target, c.baseline, c.target)
               or commitment_milestone_missed(c.milestones, ended, r.value, c.baseline, c.target)
          from (select) one left join lateral (
               select value, risk from commitment_report
                where commitment_id = c.id order by reported_at desc limit 1) r on true);

-- From 0 to 1, four digits, rounded down: as confirmed, or else as last reported; null when neither, which is never zero.
create function commitment_share(c commitment) returns numeric
    language sql stable parallel safe return (
        select case when v.value is null then null
                    when c.target = coalesce(c.baseline, 0)
                    then case when commitment_reaches(v.value, c.target, c.baseline, c.target) then 1 else 0 end
                    else floor(greatest(0, least(1, (v.value - coalesce(c.baseline, 0)) / (c.target - coalesce(c.baseline, 0)))) * 10000) / 10000
               end
          from (select coalesce(c.outcome_value, (select r.value from commitment_report r
                         where r.commitment_id = c.id order by r.reported_at desc limit 1)) as value) v);
