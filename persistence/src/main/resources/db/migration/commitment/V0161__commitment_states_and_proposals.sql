-- Every state of a commitment, claims that a leader countersigns, how it ended, and what the sides propose.

select set_config('app.reads', '1', true), set_config('app.writes', '1', true);

-- The domain's table of states; a test compares the two.
create table commitment_transition (
    from_status text not null,
    to_status text not null,
    primary key (from_status, to_status)
);
insert into commitment_transition values
    ('WAITING', 'ACTIVE'), ('WAITING', 'WAIVED'), ('WAITING', 'TRANSFERRED'),
    ('ACTIVE', 'CLAIMED'), ('ACTIVE', 'NOT_FULFILLED'), ('ACTIVE', 'WAIVED'), ('ACTIVE', 'TRANSFERRED'),
    ('CLAIMED', 'ACTIVE'), ('CLAIMED', 'FULFILLED'), ('CLAIMED', 'PARTLY_FULFILLED');
revoke insert, update, delete on commitment_transition from portal_runtime;

alter table commitment
    drop constraint commitment_id_fkey,
    drop constraint commitment_status_check,
    drop constraint commitment_claim_known,
    drop constraint commitment_confirmation_known,
    drop constraint commitment_four_eyes;
alter table commitment rename column confirmed_value to outcome_value;
alter table commitment rename column confirmed_by_account to outcome_by_account;
alter table commitment rename column confirmed_at to outcome_at;
alter table commitment
    add column leader_account uuid references account,
    add column milestones text not null default '',
    add column remedy text,
    add column weight integer not null default 1 check (weight between 1 and 100),
    add column predecessor uuid unique references commitment,
    add column terms_id uuid generated always as (case when predecessor is null then id end) stored references agreement_commitment,
    add column began_at timestamptz,
    add column condition_text text,
    add column condition_owner uuid references organisation,
    add column condition_owner_name text,
    add column condition_due_on date,
    add column condition_met_at timestamptz,
    add column condition_met_by_account uuid references account,
    add column condition_met_by text,
    add column condition_met_note text,
    add column condition_file uuid references filed_document,
    add column condition_file_name text,
    add column claim_scope text check (claim_scope in ('TARGET_REACHED', 'PARTIAL')),
    add column claim_note text,
    add column claimed_by text,
    add column claim_prepared_at timestamptz,
    add column claim_leader uuid references account,
    add column countersigned_by_account uuid references account,
    add column countersigned_by text,
    add column answer_by date,
    add column outcome_by text,
    add column outcome_cause text check (outcome_cause in
        ('FORCE_MAJEURE', 'NO_FUNDING', 'COUNTERPART_DELAY', 'POLICY_CHANGE', 'MARKET_CHANGE', 'POOR_EXECUTION', 'OTHER')),
    add column outcome_remedy text check (outcome_remedy in ('APPLIED', 'DUE', 'NONE_AGREED'));

update commitment set began_at = changed_at,
       claim_scope = case when claimed_at is not null then 'TARGET_REACHED' end,
       claim_note = case when claimed_at is not null then '' end,
       claimed_by = case when claimed_at is not null then (select full_name from account a where a.id = claimed_by_account) end,
       claim_prepared_at = claimed_at,
       answer_by = (claimed_at + interval '21 days')::date,
       outcome_by = (select full_name from account a where a.id = outcome_by_account);

alter table commitment
    alter column began_at set not null,
    add constraint commitment_status_check check (status in
        ('WAITING', 'ACTIVE', 'CLAIMED', 'FULFILLED', 'PARTLY_FULFILLED', 'NOT_FULFILLED', 'WAIVED', 'TRANSFERRED')),
    -- Nobody confirms or countersigns the own claim, and one person cannot do both.
    add constraint commitment_four_eyes check (outcome_by_account <> claimed_by_account),
    add constraint commitment_leader_is_another check (countersigned_by_account <> claimed_by_account),
    add constraint commitment_outcome_is_another check (outcome_by_account <> countersigned_by_account),
    -- What is claimed has been shown and has a day for the answer; a claim prepared for the leader stays ACTIVE.
    add constraint commitment_claim_known check (
        (status in ('CLAIMED', 'FULFILLED', 'PARTLY_FULFILLED')) = (claimed_at is not null)
        and (claimed_at is null) = (answer_by is null)
        and (claim_prepared_at is null or claimed_at is not null or status = 'ACTIVE')),
    add constraint commitment_outcome_known check (
        (status in ('WAITING', 'ACTIVE', 'CLAIMED')) = (outcome_at is null)
        and (status in ('FULFILLED', 'PARTLY_FULFILLED')) = (outcome_value is not null)
        and (status = 'NOT_FULFILLED') = (outcome_cause is not null)
        and (outcome_cause is null) = (outcome_remedy is null)),
    add constraint commitment_condition_known check (
        (condition_text is null) = (condition_owner is null)
        and (condition_text is not null or condition_met_at is null)
        and case status when 'WAITING' then condition_text is not null and condition_met_at is null
                        when 'WAIVED' then true when 'TRANSFERRED' then true
                        else condition_text is null or condition_met_at is not null end);
create index commitment_condition on commitment (condition_owner) where status = 'WAITING';

create or replace function commitment_set_audience() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        select audience into new.audience from agreement where id = new.agreement_id;
        if not found then
            raise exception 'agreement % is not there for you', new.agreement_id using errcode = 'insufficient_privilege';
        end if;
    elsif old.status <> new.status and not exists
            (select from commitment_transition where from_status = old.status and to_status = new.status) then
        raise exception 'commitment % cannot go from % to %', old.id, old.status, new.status using errcode = 'check_violation';
    end if;
    return new;
end $$;

alter table commitment_report
    add column period_from date,
    add column risk text not null default 'LOW' check (risk in ('LOW', 'MEDIUM', 'HIGH')),
    add column risk_note text check (length(risk_note) <= 4000),
    add constraint commitment_report_period check (period_from <= as_of),
    add constraint commitment_report_risk_has_words check (risk = 'LOW' or length(trim(risk_note)) > 0);
alter table commitment_report alter column risk drop default;

create table commitment_proposal (
    id uuid primary key,
    commitment_id uuid not null references commitment,
    kind text not null check (kind in ('EXTENSION', 'NOT_FULFILLED', 'WAIVER', 'TRANSFER')),
    state text not null check (state in ('OPEN', 'ACCEPTED', 'REFUSED', 'WITHDRAWN', 'LAPSED')),
    reason text not null check (length(reason) between 1 and 4000),
    old_due_on date not null,
    new_due_on date,
    cause text check (cause in
        ('FORCE_MAJEURE', 'NO_FUNDING', 'COUNTERPART_DELAY', 'POLICY_CHANGE', 'MARKET_CHANGE', 'POOR_EXECUTION', 'OTHER')),
    remedy text check (remedy in ('APPLIED', 'DUE', 'NONE_AGREED')),
    acceptor uuid references organisation,
    acceptor_name text,
    acceptor_province text references province,
    needs_coordinator boolean not null,
    proposed_by_account uuid not null references account,
    proposed_by text not null,
    proposed_by_organisation uuid not null references organisation,
    proposed_by_organisation_name text not null,
    proposed_at timestamptz not null,
    counterpart_accepts boolean,
    counterpart_note text,
    counterpart_account uuid references account,
    counterpart_person text,
    counterpart_organisation text,
    counterpart_answered_at timestamptz,
    coordinator_accepts boolean,
    coordinator_note text,
    coordinator_account uuid references account,
    coordinator_person text,
    coordinator_organisation text,
    coordinator_answered_at timestamptz,
    acceptor_accepts boolean,
    acceptor_note text,
    acceptor_account uuid references account,
    acceptor_person text,
    acceptor_organisation text,
    acceptor_answered_at timestamptz,
    closed_at timestamptz,
    constraint commitment_proposal_terms check (
        (kind = 'EXTENSION') = (new_due_on is not null)
        and (kind = 'NOT_FULFILLED') = (cause is not null and remedy is not null)
        and (kind = 'TRANSFER') = (acceptor is not null)),
    constraint commitment_proposal_goes_forward check (new_due_on > old_due_on),
    constraint commitment_proposal_closed check ((state = 'OPEN') = (closed_at is null)),
    constraint commitment_proposal_everybody_accepted check (state <> 'ACCEPTED' or (
        counterpart_accepts and (not needs_coordinator or coordinator_accepts is true)
        and (kind <> 'TRANSFER' or acceptor_accepts is true))),
    constraint commitment_proposal_waiver_is_seen check (kind not in ('WAIVER', 'TRANSFER') or needs_coordinator),
    constraint commitment_proposal_four_eyes check (
        counterpart_account is distinct from proposed_by_account
        and coordinator_account is distinct from proposed_by_account
        and acceptor_account is distinct from proposed_by_account
        and counterpart_account <> coordinator_account
        and counterpart_account <> acceptor_account
        and coordinator_account <> acceptor_account)
);
create unique index commitment_proposal_one_open on commitment_proposal (commitment_id) where state = 'OPEN';
create index commitment_proposal_commitment on commitment_proposal (commitment_id, proposed_at);
revoke delete on commitment_proposal from portal_runtime;

create function commitment_proposal_stays() returns trigger language plpgsql as $$
begin
    if old.state <> 'OPEN' then
        raise exception 'proposal % is closed', old.id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger commitment_proposal_stays before update on commitment_proposal
    for each row execute function commitment_proposal_stays();

create policy commitment_proposal_read on commitment_proposal for select
    using (exists (select from commitment c where c.id = commitment_id));
create policy commitment_proposal_add on commitment_proposal for insert
    with check (exists (select from commitment c where c.id = commitment_id and (c.audience & (select app_writes())) <> 0));
create policy commitment_proposal_change on commitment_proposal for update
    using (exists (select from commitment c where c.id = commitment_id and (c.audience & (select app_writes())) <> 0));
alter table commitment_proposal enable row level security, force row level security;

-- The portal writes every column but those that never change.
do $$
begin
    execute (select 'revoke update on commitment from portal_runtime; grant update ('
                    || string_agg(quote_ident(column_name), ', ') || ') on commitment to portal_runtime'
               from information_schema.columns
              where table_schema = 'public' and table_name = 'commitment'
                and column_name not in ('id', 'agreement_id', 'audience', 'predecessor', 'terms_id'));
end $$;

-- Who leads a body, or the committee above it: everybody may know, without seeing accounts.
create function leaders_of(body uuid) returns table (account uuid, full_name text, "position" text, own boolean)
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
begin
    perform set_config('app.reads', '1', true);
    return query
        select a.id, a.full_name, a.position, a.organisation_id = body
          from account a
         where a.status = 'ACTIVE'
           and (a.organisation_id = body
                or a.organisation_id = (select o.parent_id from organisation o where o.id = body))
           and exists (select from account_grant g where g.account_id = a.id
                          and g.role in ('PROVINCE_LEADER', 'DEPARTMENT_HEAD'))
         order by a.full_name, a.id;
    perform set_config('app.reads', coalesce(reads, ''), true);
end $$;
