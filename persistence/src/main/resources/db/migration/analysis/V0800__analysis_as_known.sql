-- The register as it was known at a moment, told from the histories of its records: nothing that was recorded later is in it. Rules of
-- the tallies (commitment_facts, linkage_facts), which know now only; a test compares both. Whoever asks sees what they see of the records.

-- A commitment bears the day that held then, and the turn it had taken then; who answers for it is told as of now.
create function commitments_as_known(ends timestamptz)
    returns table (id uuid, agreement_id uuid, agreement_title text, "position" integer, text text, implementer_province text,
                   implementer_name text, leader_name text, due_on date, status text, claimed_at timestamptz, claimed_in_time boolean,
                   began_at timestamptz, heard_on date)
    language sql stable parallel safe as $$
    select k.id, k.agreement_id, k.agreement_title, k.position, k.text, k.implementer_province, k.implementer_name, k.leader_name,
           d.due_on, h.status, c.claimed_at,
           case when c.claimed_at = k.claimed_at then k.claimed_in_time when c.claimed_at is not null then c.claimed_at <= deadline_of(d.due_on) end,
           k.began_at,
           case when h.status = 'ACTIVE' then coalesce(
               (select case when r.from_paper then r.as_of else cast(r.reported_at at time zone 'Asia/Ho_Chi_Minh' as date) end
                  from commitment_report r where r.commitment_id = k.id and r.reported_at < ends order by r.reported_at desc limit 1),
               cast(greatest(k.began_at, case when k.condition_met_at < ends then k.condition_met_at end) at time zone 'Asia/Ho_Chi_Minh' as date)) end
      from commitment k
     cross join lateral (select t.status from commitment_history t where t.commitment_id = k.id and t.at < ends
                          order by t.position desc limit 1) h
     cross join lateral (select coalesce(
               (select p.old_due_on from commitment_proposal p
                 where p.commitment_id = k.id and p.kind = 'EXTENSION' and p.state = 'ACCEPTED' and p.closed_at >= ends
                 order by p.closed_at limit 1), k.due_on) as due_on) d
     cross join lateral (select case when h.status not in ('WAITING', 'ACTIVE') then
               (select max(t.at) from commitment_history t where t.commitment_id = k.id and t.turn = 'CLAIMED' and t.at < ends) end as claimed_at) c
$$;

-- What held one commitment up, and since when.
create function obstacles_as_known(which uuid, status text, began_at timestamptz, claimed_at timestamptz, ends timestamptz)
    returns table (obstacle text, since date)
    language sql stable parallel safe as $$
    select o.obstacle, cast(o.since at time zone 'Asia/Ho_Chi_Minh' as date)
      from (select 'CONDITION' as obstacle, began_at as since where status = 'WAITING'
            union all
            select 'CLAIM', claimed_at where status = 'CLAIMED'
            union all
            select 'PROPOSAL', p.proposed_at from commitment_proposal p
             where p.commitment_id = which and p.proposed_at < ends and (p.closed_at is null or p.closed_at >= ends)
            union all
            select 'RISK', min(r.reported_at)
              from (select coalesce(max(l.reported_at), '-infinity') as at from commitment_report l
                     where l.commitment_id = which and l.risk = 'LOW' and l.reported_at < ends) lowered
              join commitment_report r on r.reported_at > lowered.at
             where status = 'ACTIVE' and r.commitment_id = which and r.reported_at < ends
            having count(*) > 0) o
$$;

-- Agreements that had come into force, and whether they still were.
create function agreements_as_known(ends timestamptz)
    returns table (id uuid, field text, party_provinces text[], in_force_on date, in_force boolean)
    language sql stable parallel safe as $$
    select a.id, a.field, a.party_provinces, a.in_force_on, h.status = 'IN_FORCE'
      from agreement a
     cross join lateral (select t.status from agreement_history t where t.agreement_id = a.id and t.at < ends
                          order by t.position desc limit 1) h
     where h.status in ('IN_FORCE', 'COMPLETED', 'EXPIRED', 'TERMINATED')
$$;
