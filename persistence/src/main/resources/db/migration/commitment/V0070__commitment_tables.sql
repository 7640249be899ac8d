-- Commitments that bind. The row bears its agreement's audience; overdue is computed from due_on, never stored.

create table commitment (
    id uuid primary key references agreement_commitment,
    agreement_id uuid not null references agreement,
    agreement_title text not null,
    position integer not null check (position >= 0),
    text text not null,
    baseline numeric,
    target numeric not null,
    unit text not null,
    due_on date not null,
    implementer uuid not null references organisation,
    implementer_name text not null,
    implementer_province text not null references province,
    leader_name text not null,
    leader_position text not null,
    verifier uuid not null references organisation,
    verifier_name text not null,
    verifier_province text not null references province,
    status text not null check (status in ('ACTIVE', 'CLAIMED', 'FULFILLED')),
    claimed_by_account uuid references account,
    claimed_at timestamptz,
    confirmed_value numeric,
    confirmed_by_account uuid references account,
    confirmed_at timestamptz,
    changed_at timestamptz not null,
    version bigint not null,
    audience bigint not null default 0,
    constraint commitment_counterpart_confirms check (verifier <> implementer and verifier_province <> implementer_province),
    constraint commitment_four_eyes check (confirmed_by_account <> claimed_by_account),
    constraint commitment_claim_known check ((status = 'ACTIVE') = (claimed_at is null)),
    constraint commitment_confirmation_known check ((status = 'FULFILLED') = (confirmed_at is not null))
);
create index commitment_agreement on commitment (agreement_id, position);
create index commitment_implementer on commitment (implementer, status, due_on);
create index commitment_verifier on commitment (verifier, status);

create table commitment_report (
    id uuid primary key,
    commitment_id uuid not null references commitment,
    value numeric not null check (value >= 0),
    as_of date not null,
    note text not null check (length(note) <= 4000),
    reported_by_account uuid not null references account,
    reported_by text not null,
    reported_by_organisation text not null,
    reported_at timestamptz not null
);
create index commitment_report_commitment on commitment_report (commitment_id, reported_at);

create table commitment_evidence (
    report_id uuid not null references commitment_report,
    position integer not null,
    file uuid not null references filed_document,
    kind text not null,
    name text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    primary key (report_id, position)
);

create table commitment_history (
    commitment_id uuid not null references commitment,
    position integer not null,
    turn text not null,
    status text not null,
    account uuid references account,
    person text not null,
    organisation text not null,
    at timestamptz not null,
    note text,
    primary key (commitment_id, position)
);

-- Reports are added, never changed.
revoke delete on commitment from portal_runtime;
revoke update, delete on commitment_report, commitment_evidence, commitment_history from portal_runtime;

create function commitment_set_audience() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        select audience into new.audience from agreement where id = new.agreement_id;
        if not found then
            raise exception 'agreement % is not there for you', new.agreement_id using errcode = 'insufficient_privilege';
        end if;
    elsif (old.status, new.status) not in
            (('ACTIVE', 'ACTIVE'), ('ACTIVE', 'CLAIMED'), ('CLAIMED', 'CLAIMED'), ('CLAIMED', 'ACTIVE'),
             ('CLAIMED', 'FULFILLED'), ('FULFILLED', 'FULFILLED')) then
        raise exception 'commitment % cannot go from % to %', old.id, old.status, new.status using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger commitment_set_audience before insert or update on commitment
    for each row execute function commitment_set_audience();

create function commitment_follow_agreement() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
    writes text := current_setting('app.writes', true);
begin
    perform set_config('app.reads', '1', true), set_config('app.writes', '1', true);
    update commitment set audience = new.audience where agreement_id = new.id;
    perform set_config('app.reads', coalesce(reads, ''), true), set_config('app.writes', coalesce(writes, ''), true);
    return null;
end $$;
create trigger commitment_follow_agreement after update on agreement
    for each row when (old.audience is distinct from new.audience) execute function commitment_follow_agreement();

do $$
begin
    execute (select 'revoke update on commitment from portal_runtime; grant update ('
                    || string_agg(quote_ident(column_name), ', ') || ') on commitment to portal_runtime'
               from information_schema.columns
              where table_schema = 'public' and table_name = 'commitment' and column_name not in ('id', 'agreement_id', 'audience'));
end $$;

create policy commitment_read on commitment for select using ((audience & (select app_reads())) <> 0);
create policy commitment_add on commitment for insert with check ((audience & (select app_writes())) <> 0);
create policy commitment_change on commitment for update using ((audience & (select app_writes())) <> 0);
alter table commitment enable row level security, force row level security;

create policy commitment_report_read on commitment_report for select
    using (exists (select from commitment c where c.id = commitment_id));
create policy commitment_report_add on commitment_report for insert
    with check (exists (select from commitment c where c.id = commitment_id and (c.audience & (select app_writes())) <> 0));
alter table commitment_report enable row level security, force row level security;

create policy commitment_evidence_read on commitment_evidence for select
    using (exists (select from commitment_report r where r.id = report_id));
create policy commitment_evidence_add on commitment_evidence for insert
    with check (exists (select from commitment_report r join commitment c on c.id = r.commitment_id
                         where r.id = report_id and (c.audience & (select app_writes())) <> 0));
alter table commitment_evidence enable row level security, force row level security;

create policy commitment_history_read on commitment_history for select
    using (exists (select from commitment c where c.id = commitment_id));
create policy commitment_history_add on commitment_history for insert
    with check (exists (select from commitment c where c.id = commitment_id and (c.audience & (select app_writes())) <> 0));
alter table commitment_history enable row level security, force row level security;
