-- Six-month reports of the provinces and the ministry's roll-up of them, edition by edition. One is the province's own until it is sent;
-- from then on its region and the nation see it too. The ministry's is the nation's alone.

create table six_month_report (
    id uuid primary key,
    province text references province,
    period text not null check (period ~ '^20[0-9]{2}-H[12]$'),
    edition integer not null check (edition >= 1),
    state text not null check (state in ('DRAFT', 'IN_REVIEW', 'REVIEWED', 'SIGNED', 'SENT', 'ACCEPTED', 'RETURNED', 'CORRECTED')),
    results text check (length(results) <= 8000),
    difficulties text check (length(difficulties) <= 8000),
    proposals text check (length(proposals) <= 8000),
    plan text check (length(plan) <= 8000),
    written_by uuid references account,
    frozen_at timestamptz,
    figures_hash text check (figures_hash ~ '^[0-9a-f]{64}$'),
    paper_number text check (length(paper_number) between 1 and 200),
    signed_on date,
    signed_at_place text check (length(signed_at_place) between 1 and 200),
    signer_name text check (length(signer_name) between 1 and 200),
    signer_position text check (length(signer_position) between 1 and 200),
    signing_capacity text check (signing_capacity in ('HEAD', 'ON_BEHALF', 'FOR_HEAD', 'BY_ORDER', 'BY_DELEGATION')),
    scan uuid references filed_document,
    scan_name text,
    scan_sha256 text check (scan_sha256 ~ '^[0-9a-f]{64}$'),
    recorded_at timestamptz,
    sent_at timestamptz,
    correction_reason text check (length(correction_reason) between 1 and 2000),
    changed_at timestamptz not null,
    audience bigint not null,
    version bigint not null,
    constraint six_month_report_edition unique nulls not distinct (province, period, edition),
    constraint six_month_report_correction_has_reason check ((edition = 1) = (correction_reason is null)),
    constraint six_month_report_frozen check ((state in ('DRAFT', 'IN_REVIEW')) = (frozen_at is null)
        and (frozen_at is null) = (figures_hash is null)),
    constraint six_month_report_paper_whole check (num_nonnulls(paper_number, signed_on, signed_at_place, signer_name, signer_position,
        signing_capacity, scan, scan_name, scan_sha256, recorded_at)
        = case when state in ('DRAFT', 'IN_REVIEW', 'REVIEWED') then 0 else 10 end),
    constraint six_month_report_sent check ((state in ('SENT', 'ACCEPTED', 'RETURNED', 'CORRECTED')) = (sent_at is not null))
);
comment on column six_month_report.province is 'Null for the ministry''s report on the nation.';
comment on column six_month_report.audience is 'Kept by the trigger below, from province and state.';
comment on column six_month_report.figures_hash is 'SHA-256 of the frozen figures.';
create unique index six_month_report_one_open on six_month_report (coalesce(province, ''), period)
    where state in ('DRAFT', 'IN_REVIEW', 'REVIEWED', 'SIGNED');

-- Which state may follow which; the same list as ReportState.mayBecome, compared by a test.
create table report_transition (
    from_state text not null,
    to_state text not null,
    primary key (from_state, to_state)
);
insert into report_transition values
    ('DRAFT', 'IN_REVIEW'),
    ('IN_REVIEW', 'DRAFT'),
    ('IN_REVIEW', 'REVIEWED'),
    ('REVIEWED', 'DRAFT'),
    ('REVIEWED', 'SIGNED'),
    ('SIGNED', 'SENT'),
    ('SENT', 'ACCEPTED'),
    ('SENT', 'RETURNED'),
    ('ACCEPTED', 'CORRECTED'),
    ('RETURNED', 'CORRECTED');
revoke insert, update, delete on report_transition from portal_runtime;

-- What was reviewed stands until the review is taken back, what was signed stands for good.
create function six_month_report_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'DRAFT' then
            raise exception 'a report begins as a draft, not as %', new.state using errcode = 'check_violation';
        end if;
    else
        if new.state <> old.state
            and not exists (select from report_transition t where t.from_state = old.state and t.to_state = new.state) then
            raise exception 'report % cannot go from % to %', old.id, old.state, new.state using errcode = 'check_violation';
        end if;
        if (new.province, new.period, new.edition, new.correction_reason)
                is distinct from (old.province, old.period, old.edition, old.correction_reason)
            or old.state <> 'DRAFT' and (new.results, new.difficulties, new.proposals, new.plan)
                is distinct from (old.results, old.difficulties, old.proposals, old.plan)
            or old.frozen_at is not null and new.frozen_at is not null and (new.frozen_at, new.figures_hash)
                is distinct from (old.frozen_at, old.figures_hash)
            or old.scan is not null and (new.paper_number, new.signed_on, new.signed_at_place, new.signer_name, new.signer_position,
                    new.signing_capacity, new.scan, new.scan_name, new.scan_sha256, new.recorded_at)
                is distinct from (old.paper_number, old.signed_on, old.signed_at_place, old.signer_name, old.signer_position,
                    old.signing_capacity, old.scan, old.scan_name, old.scan_sha256, old.recorded_at)
            or old.sent_at is not null and new.sent_at is distinct from old.sent_at then
            raise exception 'report % stands', old.id using errcode = 'check_violation';
        end if;
    end if;
    new.audience := 1
        | case when new.province is null then 2
               else (select 1::bigint << p.audience_bit from province p where p.code = new.province)
                  | case when new.state in ('SENT', 'ACCEPTED', 'RETURNED', 'CORRECTED')
                         then 2 | (select 1::bigint << r.audience_bit from province p join region r on r.code = p.region_code
                                    where p.code = new.province)
                         else 0 end
          end;
    return new;
end $$;
create trigger six_month_report_stands before insert or update on six_month_report
    for each row execute function six_month_report_stands();

create table report_exchange (
    report_id uuid not null references six_month_report,
    position integer not null check (position >= 0),
    partner text not null references province,
    sold numeric check (sold >= 0),
    bought numeric check (bought >= 0),
    events numeric check (events >= 0 and events = trunc(events)),
    primary key (report_id, position),
    constraint report_exchange_says_something check (num_nonnulls(sold, bought, events) > 0)
);
comment on column report_exchange.sold is 'Goods sold to the partner through the linkage, in million dong, as the province states.';
comment on column report_exchange.bought is 'Goods bought from the partner through the linkage, in million dong, as the province states.';

create table report_history (
    report_id uuid not null references six_month_report,
    position integer not null,
    turn text not null,
    account uuid references account,
    person text not null,
    organisation text not null,
    at timestamptz not null,
    note text check (length(note) <= 2000),
    primary key (report_id, position)
);

-- The figures as they were when the report was reviewed, and the records each of them counted.
create table report_cell (
    report_id uuid not null references six_month_report,
    table_name text not null check (table_name in
        ('AGREEMENTS', 'OWED_BY_US', 'OWED_TO_US', 'EXCHANGE', 'PROVINCES', 'MISSING', 'CONTRADICTIONS')),
    row_key text not null,
    measure text not null,
    value numeric not null,
    primary key (report_id, table_name, row_key, measure)
);
create table report_record (
    report_id uuid not null references six_month_report,
    table_name text not null,
    row_key text not null,
    measure text not null,
    record uuid not null,
    title text not null,
    primary key (report_id, table_name, row_key, measure, record)
);
comment on column report_record.record is 'An agreement or a commitment.';

-- The ministry's people, whose sight writes nothing of a province, write its own report and judge those that were sent.
create policy six_month_report_read on six_month_report for select using ((audience & (select app_reads())) <> 0);
create policy six_month_report_add on six_month_report for insert
    with check ((audience & (select app_writes())) <> 0 or province is null and ((select app_reads()) & 2) <> 0);
create policy six_month_report_change on six_month_report for update
    using ((audience & (select app_writes())) <> 0 or (audience & 2) <> 0 and ((select app_reads()) & 2) <> 0);

do $$
declare
    each text;
    may_change constant text := '(select app_writes()) & r.audience <> 0 or r.audience & 2 <> 0 and (select app_reads()) & 2 <> 0';
    parent text;
begin
    foreach each in array array['report_exchange', 'report_history', 'report_cell', 'report_record'] loop
        parent := case each when 'report_exchange' then 'r.state = ''DRAFT'' and '
                            when 'report_history' then ''
                            else 'r.state = ''IN_REVIEW'' and ' end;
        execute format('create policy %1$s_read on %1$I for select
                        using (exists (select from six_month_report r where r.id = report_id))', each);
        execute format('create policy %1$s_add on %1$I for insert
                        with check (exists (select from six_month_report r where r.id = report_id and %2$s (%3$s)))', each, parent, may_change);
        if each <> 'report_history' then
            execute format('create policy %1$s_drop on %1$I for delete
                            using (exists (select from six_month_report r where r.id = report_id and %2$s (%3$s)))', each, parent, may_change);
        end if;
        execute format('alter table %I enable row level security, force row level security', each);
    end loop;
    execute format('create policy report_exchange_change on report_exchange for update
                    using (exists (select from six_month_report r where r.id = report_id and r.state = ''DRAFT'' and (%s)))', may_change);
end $$;
alter table six_month_report enable row level security, force row level security;
revoke delete on six_month_report from portal_runtime;
revoke update, delete on report_history from portal_runtime;
revoke update on report_cell, report_record from portal_runtime;

-- How far everybody is, which is no secret of the administration; what stands in a report is.
create function report_progress(of_period text)
    returns table (report uuid, province text, edition integer, state text, number text, sent_at timestamptz)
    language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
    reads text := current_setting('app.reads', true);
begin
    if app_reads() & ~12::bigint = 0 then
        return;
    end if;
    perform set_config('app.reads', '1', true);
    return query
        select r.id, r.province, r.edition, r.state, case when r.sent_at is not null then r.paper_number end, r.sent_at
          from six_month_report r
         where r.period = of_period and r.province is not null
         order by r.province, r.edition desc;
    perform set_config('app.reads', coalesce(reads, ''), true);
end $$;

create function report_periods() returns setof text
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
begin
    if app_reads() & ~12::bigint = 0 then
        return;
    end if;
    perform set_config('app.reads', '1', true);
    return query select distinct r.period from six_month_report r;
    perform set_config('app.reads', coalesce(reads, ''), true);
end $$;

create function report_is_valid(which uuid) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
    valid boolean;
begin
    perform set_config('app.reads', '1', true);
    select r.state in ('SENT', 'ACCEPTED') into valid from six_month_report r where r.id = which;
    perform set_config('app.reads', coalesce(reads, ''), true);
    return coalesce(valid, false);
end $$;

-- What a valid report says of another province, that province sees too, and its region: it says the same from its side, or otherwise.
create policy report_cell_of_partner_read on report_cell for select
    using (table_name in ('OWED_BY_US', 'OWED_TO_US', 'EXCHANGE')
        and (audience_of_places(row_key) & (select app_reads())) <> 0 and report_is_valid(report_id));

-- The signed paper lies with its report.
create policy filed_document_of_report_read on filed_document for select
    using (exists (select from six_month_report r where r.id = filed_document.dossier));
create policy filed_document_of_report_add on filed_document for insert
    with check (exists (select from six_month_report r where r.id = filed_document.dossier and r.state = 'REVIEWED'
        and ((r.audience & (select app_writes())) <> 0 or r.province is null and ((select app_reads()) & 2) <> 0)));
