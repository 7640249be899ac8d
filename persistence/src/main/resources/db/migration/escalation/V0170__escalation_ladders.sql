-- The ladder of a commitment: one that is not closed for each commitment, no step twice, seen with the commitment.

create table ladder (
    id uuid primary key,
    commitment_id uuid not null references commitment,
    due_on date not null,
    since date not null,
    status text not null check (status in ('CLIMBING', 'STOPPED', 'CLOSED')),
    opened_at timestamptz not null,
    changed_at timestamptz not null,
    version bigint not null
);
create unique index ladder_one_open on ladder (commitment_id) where status <> 'CLOSED';
create index ladder_commitment on ladder (commitment_id, opened_at);

create table ladder_step (
    ladder_id uuid not null references ladder,
    position integer not null check (position >= 0),
    step text not null check (step in ('FIRST_REMINDER', 'SECOND_REMINDER', 'LAST_REMINDER', 'OVERDUE',
                                       'DEPARTMENT_HEAD', 'PROVINCE_LEADER', 'REGION', 'COUNCIL')),
    planned_on date not null,
    taken_at timestamptz not null,
    answer text check (length(answer) <= 2000),
    answered_by uuid references account,
    answered_by_name text,
    answered_at timestamptz,
    primary key (ladder_id, position),
    constraint ladder_step_once unique (ladder_id, step),
    constraint ladder_step_answer_whole check (num_nulls(answer, answered_by, answered_by_name, answered_at) in (0, 4))
);

create table ladder_told (
    ladder_id uuid not null references ladder,
    position integer not null check (position >= 0),
    step text not null,
    capacity text not null check (capacity in ('IMPLEMENTER', 'LEADER', 'DEPARTMENT_HEAD', 'PROVINCE_LEADER',
                                               'COORDINATOR', 'COUNTERPART', 'MINISTRY')),
    account uuid not null references account,
    person text not null,
    organisation text not null,
    primary key (ladder_id, position),
    constraint ladder_told_once unique (ladder_id, step, account),
    foreign key (ladder_id, step) references ladder_step (ladder_id, step) deferrable initially deferred
);
create index ladder_told_account on ladder_told (account);

create table ladder_vacancy (
    ladder_id uuid not null references ladder,
    position integer not null check (position >= 0),
    step text not null,
    capacity text not null,
    primary key (ladder_id, position),
    foreign key (ladder_id, step) references ladder_step (ladder_id, step) deferrable initially deferred
);

create function ladder_keeps_its_way() returns trigger language plpgsql as $$
begin
    if (old.status, new.status) not in
            (('CLIMBING', 'CLIMBING'), ('CLIMBING', 'STOPPED'), ('CLIMBING', 'CLOSED'), ('STOPPED', 'STOPPED'),
             ('STOPPED', 'CLIMBING'), ('STOPPED', 'CLOSED')) then
        raise exception 'ladder % cannot go from % to %', old.id, old.status, new.status using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger ladder_keeps_its_way before update on ladder for each row execute function ladder_keeps_its_way();

create function ladder_step_answered_once() returns trigger language plpgsql as $$
begin
    if old.answered_at is not null and new is distinct from old then
        raise exception 'step % of ladder % is answered', old.step, old.ladder_id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger ladder_step_answered_once before update on ladder_step
    for each row execute function ladder_step_answered_once();

-- Nothing is taken back: a step stands, only its answer is added.
revoke update, delete on ladder, ladder_step, ladder_told, ladder_vacancy from portal_runtime;
grant update (status, changed_at, version) on ladder to portal_runtime;
grant update (answer, answered_by, answered_by_name, answered_at) on ladder_step to portal_runtime;

create policy ladder_read on ladder for select using (exists (select from commitment c where c.id = commitment_id));
create policy ladder_add on ladder for insert with check (exists
    (select from commitment c where c.id = commitment_id and (c.audience & (select app_writes())) <> 0));
create policy ladder_change on ladder for update using (exists
    (select from commitment c where c.id = commitment_id and (c.audience & (select app_writes())) <> 0));
alter table ladder enable row level security, force row level security;

do $$
declare
    child text;
begin
    foreach child in array array['ladder_step', 'ladder_told', 'ladder_vacancy'] loop
        execute format('create policy %1$I on %2$I for select using (exists
            (select from ladder l where l.id = ladder_id))', child || '_read', child);
        execute format('create policy %1$I on %2$I for insert with check (exists
            (select from ladder l join commitment c on c.id = l.commitment_id
              where l.id = ladder_id and (c.audience & (select app_writes())) <> 0))', child || '_add', child);
        execute format('create policy %1$I on %2$I for update using (exists
            (select from ladder l join commitment c on c.id = l.commitment_id
              where l.id = ladder_id and (c.audience & (select app_writes())) <> 0))', child || '_change', child);
        execute format('alter table %I enable row level security, force row level security', child);
    end loop;
end $$;
