-- Every turn an agreement can take: the answer of each party to its invitation, and the states from rejection to termination.

alter table agreement_party
    add column answer text check (answer in ('ACCEPTED', 'DECLINED')),
    add column answered_by text,
    add column answered_at timestamptz,
    add column decline_reason text check (length(decline_reason) <= 4000),
    add constraint agreement_party_answer_whole check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
    add constraint agreement_party_decline_has_reason check ((answer is not distinct from 'DECLINED') = (decline_reason is not null));

-- Who was asked before there were invitations has taken part since.
do $$
begin
    perform set_config('app.reads', '1', true), set_config('app.writes', '1', true);
    update agreement_party p set answer = 'ACCEPTED', answered_by = coalesce(c.person, ''), answered_at = coalesce(c.at, a.changed_at)
      from agreement a left join agreement_concurrence c on c.agreement_id = a.id
     where p.agreement_id = a.id and p.position > 0 and a.status <> 'DRAFT' and (c.party is null or c.party = p.organisation);
end $$;

insert into agreement_transition values
    ('DRAFT', 'WITHDRAWN'),
    ('NEGOTIATION', 'WITHDRAWN'),
    ('SUBMITTED', 'WITHDRAWN'),
    ('UNDER_REVIEW', 'WITHDRAWN'),
    ('RETURNED', 'WITHDRAWN'),
    ('CONDITIONAL', 'WITHDRAWN'),
    ('APPROVED', 'WITHDRAWN'),
    ('UNDER_REVIEW', 'REJECTED'),
    ('UNDER_REVIEW', 'CONDITIONAL'),
    ('CONDITIONAL', 'APPROVED'),
    ('CONDITIONAL', 'RETURNED'),
    ('IN_FORCE', 'COMPLETED'),
    ('IN_FORCE', 'EXPIRED'),
    ('IN_FORCE', 'TERMINATED');

alter table agreement drop constraint agreement_in_force_has_date;
alter table agreement add constraint agreement_bound_has_date
    check ((status in ('IN_FORCE', 'COMPLETED', 'EXPIRED', 'TERMINATED')) = (in_force_on is not null));

create or replace function agreement_keep_in_step() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.status <> 'DRAFT' then
            raise exception 'an agreement begins as a draft, not as %', new.status using errcode = 'check_violation';
        end if;
    elsif new.status <> old.status
        and not exists (select from agreement_transition t where t.from_status = old.status and t.to_status = new.status) then
        raise exception 'agreement % cannot go from % to %', old.id, old.status, new.status using errcode = 'check_violation';
    elsif old.status not in ('DRAFT', 'NEGOTIATION', 'RETURNED') and new.version_hash <> old.version_hash then
        raise exception 'the text of agreement % stands', old.id using errcode = 'check_violation';
    end if;
    return new;
end $$;

-- How it ends: who gave notice, which parties say it is done, and the day.
alter table agreement
    add column noticed boolean not null default false,
    add column notice_party uuid references organisation,
    add column notice_reason text check (length(notice_reason) <= 4000),
    add column notice_by text,
    add column notice_at timestamptz,
    add column notice_document uuid references filed_document,
    add column notice_document_name text,
    add column terminates_on date,
    add column ended_on date,
    add constraint agreement_notice_whole check (noticed = (notice_document is not null) and noticed = (terminates_on is not null)),
    add constraint agreement_ended_has_date check ((status in ('COMPLETED', 'EXPIRED', 'TERMINATED')) = (ended_on is not null)),
    add constraint agreement_terminated_after_notice check (status <> 'TERMINATED' or (noticed and ended_on >= terminates_on));
grant update (noticed, notice_party, notice_reason, notice_by, notice_at, notice_document, notice_document_name,
              terminates_on, ended_on) on agreement to portal_runtime;
create index agreement_ends on agreement (ends_on) where status = 'IN_FORCE';

create table agreement_confirmation (
    agreement_id uuid not null references agreement,
    position integer not null,
    party uuid not null references organisation,
    account uuid not null references account,
    person text not null,
    at timestamptz not null,
    primary key (agreement_id, position),
    constraint agreement_confirmation_once unique (agreement_id, party)
);

-- The text at each submission, so that reviewers see what changed since the last one.
create table agreement_submission (
    agreement_id uuid not null references agreement,
    position integer not null,
    round integer not null check (round > 0),
    version_hash text not null check (version_hash ~ '^[0-9a-f]{64}$'),
    content text not null,
    primary key (agreement_id, position),
    constraint agreement_submission_is_its_hash check (version_hash = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);

create table agreement_condition (
    id uuid primary key,
    agreement_id uuid not null references agreement,
    round integer not null check (round > 0),
    position integer not null check (position >= 0),
    text text not null check (length(text) between 1 and 4000),
    due_on date not null,
    owner uuid not null references organisation,
    owner_name text not null,
    status text not null check (status in ('OPEN', 'HANDED_IN', 'MET')),
    note text check (length(note) <= 4000),
    document uuid references filed_document,
    document_name text,
    handed_in_by text,
    handed_in_at timestamptz,
    refusal text check (length(refusal) <= 4000),
    decided_by text,
    decided_at timestamptz,
    constraint agreement_condition_handed_in check (status = 'OPEN' or handed_in_at is not null),
    constraint agreement_condition_decided check (status <> 'MET' or decided_at is not null)
);
create index agreement_condition_agreement on agreement_condition (agreement_id, position);

revoke update, delete on agreement_confirmation, agreement_submission from portal_runtime;
revoke delete on agreement_condition from portal_runtime;

do $$
declare
    child text;
    may_change constant text := 'exists (select from agreement a where a.id = agreement_id and ((a.audience & (select app_writes())) <> 0
                                     or (select app_organisation()) = any (a.insiders)))';
begin
    foreach child in array array['agreement_confirmation', 'agreement_submission', 'agreement_condition'] loop
        execute format('create policy %I on %I for select using (exists (select from agreement a where a.id = agreement_id))',
            child || '_read', child);
        execute format('create policy %I on %I for insert with check (' || may_change || ')', child || '_add', child);
        execute format('create policy %I on %I for update using (' || may_change || ')', child || '_change', child);
        execute format('alter table %I enable row level security, force row level security', child);
    end loop;
end $$;
