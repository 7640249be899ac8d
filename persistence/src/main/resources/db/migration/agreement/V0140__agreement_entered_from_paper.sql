-- Agreements that were signed on paper before the portal: what the paper says, and the one way that only they go.

alter table agreement
    add column origin text not null default 'DRAFTED_HERE' check (origin in ('DRAFTED_HERE', 'ENTERED_FROM_PAPER')),
    add column paper_number text check (length(paper_number) <= 200),
    add column paper_signed_on date,
    add column paper_scan uuid references filed_document,
    add column paper_scan_name text,
    add column paper_scan_sha256 text check (paper_scan_sha256 ~ '^[0-9a-f]{64}$'),
    add constraint agreement_paper_of_paper check (origin = 'ENTERED_FROM_PAPER'
        or (paper_number is null and paper_signed_on is null and paper_scan is null)),
    add constraint agreement_from_paper_not_reviewed check (origin = 'DRAFTED_HERE'
        or (submitted_by_account is null and reviewer_account is null and approved_on is null));
grant update (origin, paper_number, paper_signed_on, paper_scan, paper_scan_name, paper_scan_sha256)
    on agreement to portal_runtime;

create table agreement_paper_signer (
    agreement_id uuid not null references agreement,
    position integer not null,
    party uuid not null references organisation,
    signer_name text check (length(signer_name) <= 200),
    signer_position text check (length(signer_position) <= 200),
    capacity text,
    authorising_decision text check (length(authorising_decision) <= 200),
    primary key (agreement_id, position)
);
create table agreement_paper_value (
    agreement_id uuid not null references agreement,
    position integer not null,
    commitment uuid not null,
    value numeric not null check (value >= 0),
    as_of date not null,
    primary key (agreement_id, position)
);
do $$
declare
    child text;
begin
    foreach child in array array['agreement_paper_signer', 'agreement_paper_value'] loop
        execute format('create policy %1$I on %2$I for select using (exists
            (select from agreement a where a.id = agreement_id))', child || '_read', child);
        execute format('create policy %1$I on %2$I for insert with check (exists
            (select from agreement a where a.id = agreement_id and ((a.audience & (select app_writes())) <> 0
                or (select app_organisation()) = any (a.insiders))))',
            child || '_add', child);
        execute format('create policy %1$I on %2$I for update using (exists
            (select from agreement a where a.id = agreement_id and ((a.audience & (select app_writes())) <> 0
                or (select app_organisation()) = any (a.insiders))))',
            child || '_change', child);
        execute format('create policy %1$I on %2$I for delete using (exists
            (select from agreement a where a.id = agreement_id and ((a.audience & (select app_writes())) <> 0
                or (select app_organisation()) = any (a.insiders))))',
            child || '_remove', child);
        execute format('alter table %I enable row level security, force row level security', child);
    end loop;
end $$;

-- The transition that only an origin knows; null: every agreement. The same as AgreementStatus.canBecomeFromPaper.
alter table agreement_transition add column only_origin text;
insert into agreement_transition (from_status, to_status, only_origin) values ('NEGOTIATION', 'SIGNED', 'ENTERED_FROM_PAPER');

create function agreement_keep_origin() returns trigger language plpgsql as $$
begin
    if new.origin <> old.origin then
        raise exception 'agreement % stays what it was when it came', old.id using errcode = 'check_violation';
    end if;
    if new.status <> old.status then
        if exists (select from agreement_transition t where t.from_status = old.status and t.to_status = new.status
                      and t.only_origin <> new.origin)
            or (new.origin = 'ENTERED_FROM_PAPER' and new.status = 'SUBMITTED') then
            raise exception 'agreement %, %, cannot go from % to %', old.id, new.origin, old.status, new.status
                using errcode = 'check_violation';
        end if;
        -- Every other party has confirmed the entry as it stands, before it counts as signed.
        if new.origin = 'ENTERED_FROM_PAPER' and new.status = 'SIGNED' and exists (
                select from agreement_party p where p.agreement_id = new.id and p.position > 0 and not exists (
                    select from agreement_concurrence c where c.agreement_id = new.id and c.party = p.organisation
                       and c.version_hash = new.version_hash)) then
            raise exception 'the entry of agreement % is not confirmed by every party', old.id using errcode = 'check_violation';
        end if;
    end if;
    return new;
end $$;
create trigger agreement_keep_origin before update on agreement
    for each row execute function agreement_keep_origin();

-- What was entered stands once it is confirmed, as an approved text does.
create function agreement_keep_paper() returns trigger language plpgsql as $$
begin
    if old.status not in ('DRAFT', 'NEGOTIATION') and (old.paper_number, old.paper_signed_on, old.paper_scan_sha256)
            is distinct from (new.paper_number, new.paper_signed_on, new.paper_scan_sha256) then
        raise exception 'the confirmed paper of agreement % stands', old.id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger agreement_keep_paper before update on agreement
    for each row execute function agreement_keep_paper();

-- An agreement from paper was never submitted: the ministry and the regions see it once it counts as signed.
create or replace function agreement_set_audience() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        -- The parties come after their agreement; until then it is the writer's and the portal's.
        new.audience := 1 | app_writes();
    else
        new.audience := agreement_audience(new.id, new.status, new.submitted_by_account is not null
            or (new.origin = 'ENTERED_FROM_PAPER' and (new.status = 'SIGNED' or new.in_force_on is not null)));
    end if;
    return new;
end $$;
