-- OCOP dossiers. A draft is its producer's alone; once filed a dossier is seen by the portal (bit 0), the nation (bit 1), the
-- administration of its province, the committee of its commune, and its producer.

create table dossier (
    id uuid primary key,
    product uuid not null references product,
    product_name text not null check (length(product_name) between 2 and 200),
    product_set integer not null,
    producer uuid not null references establishment,
    producer_name text not null,
    province text not null references province,
    commune text not null references administrative_unit,
    kind text not null check (kind in ('FIRST', 'UPGRADE', 'RENEWAL')),
    former uuid references dossier,
    state text not null check (state in ('DRAFT', 'FILED', 'FORM_CHECK', 'RETURNED', 'RECHECK', 'IN_COUNCIL', 'SCORED',
                                         'RECOGNISED', 'NOT_RECOGNISED', 'FORWARDED', 'TURNED_AWAY', 'WITHDRAWN')),
    criteria_version integer,
    chosen text not null check (chosen ~ '^([ABC][0-9a-z]*:[0-9]+( [ABC][0-9a-z]*:[0-9]+)*)?$'),
    conditions text not null check (conditions ~ '^([ABC][0-9a-z]*( [ABC][0-9a-z]*)*)?$'),
    filed_on date,
    due_on date,
    audience bigint not null,
    version bigint not null,
    foreign key (product_set, criteria_version) references ocop_criteria_set (product_set, version),
    constraint dossier_follows_another check ((kind = 'FIRST') = (former is null)),
    constraint dossier_filed_by_criteria check ((filed_on is null) = (criteria_version is null)),
    constraint dossier_filed check (state = 'WITHDRAWN' or (state = 'DRAFT') = (filed_on is null)),
    constraint dossier_days check ((state in ('FILED', 'FORM_CHECK', 'RETURNED', 'RECHECK')) = (due_on is not null))
);
comment on column dossier.chosen is 'The number of the chosen option by the code of its criterion.';
comment on column dossier.criteria_version is 'Of the day of filing, for good; null before.';
comment on column dossier.due_on is 'The day by which whoever has it now is done.';
comment on column dossier.audience is 'Kept by the trigger below, from the province.';
-- One at a time for a product.
create unique index dossier_under_way on dossier (product)
    where state not in ('RECOGNISED', 'NOT_RECOGNISED', 'TURNED_AWAY', 'WITHDRAWN');
create index dossier_of_product on dossier (product);
create index dossier_of_producer on dossier (producer);
create index dossier_of_commune on dossier (commune, due_on) where state = 'FILED';
create index dossier_of_province on dossier (province, state, due_on);

create table dossier_evidence (
    id uuid primary key,
    dossier_id uuid not null references dossier,
    criterion text not null check (criterion ~ '^[ABC][0-9a-z]*$'),
    file uuid not null references filed_document,
    file_name text not null,
    at timestamptz not null,
    unique (dossier_id, criterion, file)
);

create table dossier_finding (
    id uuid primary key,
    dossier_id uuid not null references dossier,
    matter text not null check (matter in ('OPERATION', 'ORIGIN', 'LABOUR', 'LINKAGE', 'ENVIRONMENT')),
    confirmed boolean not null,
    words text check (length(words) between 1 and 2000),
    unique (dossier_id, matter),
    constraint dossier_finding_why check (confirmed or words is not null)
);

create table dossier_shortcoming (
    id uuid primary key,
    dossier_id uuid not null references dossier,
    section text not null check (section ~ '^[ABC][0-9a-z]*$'),
    words text not null check (length(words) between 1 and 2000),
    answer text check (length(answer) between 1 and 2000),
    unique (dossier_id, section)
);

create table dossier_turn (
    id uuid primary key,
    dossier_id uuid not null references dossier,
    number integer not null check (number >= 1),
    state text not null,
    reason text check (length(reason) <= 2000),
    account uuid not null references account,
    person text not null,
    organisation text not null,
    at timestamptz not null,
    unique (dossier_id, number)
);

-- Which state may follow which; the same list as DossierState.after, compared by a test.
create table dossier_transition (
    from_state text not null,
    to_state text not null,
    primary key (from_state, to_state)
);
insert into dossier_transition values
    ('DRAFT', 'FILED'),
    ('FILED', 'FORM_CHECK'),
    ('FORM_CHECK', 'RETURNED'),
    ('RETURNED', 'RECHECK'),
    ('FORM_CHECK', 'IN_COUNCIL'),
    ('RECHECK', 'IN_COUNCIL'),
    ('RECHECK', 'TURNED_AWAY'),
    ('IN_COUNCIL', 'SCORED'),
    ('SCORED', 'RECOGNISED'),
    ('FORWARDED', 'RECOGNISED'),
    ('SCORED', 'NOT_RECOGNISED'),
    ('SCORED', 'FORWARDED'),
    ('DRAFT', 'WITHDRAWN'),
    ('FILED', 'WITHDRAWN'),
    ('FORM_CHECK', 'WITHDRAWN'),
    ('RETURNED', 'WITHDRAWN'),
    ('RECHECK', 'WITHDRAWN');
revoke insert, update, delete on dossier_transition from portal_runtime;

create function dossier_keep_in_step() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'DRAFT' then
            raise exception 'a dossier begins as a draft, not as %', new.state using errcode = 'check_violation';
        end if;
    else
        if new.state <> old.state
            and not exists (select from dossier_transition t where t.from_state = old.state and t.to_state = new.state) then
            raise exception 'dossier % cannot go from % to %', old.id, old.state, new.state using errcode = 'check_violation';
        end if;
        if (new.product, new.product_set, new.producer, new.province, new.commune, new.kind)
                is distinct from (old.product, old.product_set, old.producer, old.province, old.commune, old.kind) then
            raise exception 'what dossier % is about stands', old.id using errcode = 'check_violation';
        end if;
        if old.filed_on is not null
                and (new.filed_on, new.criteria_version) is distinct from (old.filed_on, old.criteria_version) then
            raise exception 'the criteria of dossier % stand', old.id using errcode = 'check_violation';
        end if;
        if old.state not in ('DRAFT', 'RETURNED')
                and (new.chosen, new.conditions) is distinct from (old.chosen, old.conditions) then
            raise exception 'dossier % is not with its producer', old.id using errcode = 'check_violation';
        end if;
    end if;
    new.audience := case when new.filed_on is null then 1
                         else 3 | (select 1::bigint << p.audience_bit from province p where p.code = new.province) end;
    return new;
end $$;
create trigger dossier_keep_in_step before insert or update on dossier
    for each row execute function dossier_keep_in_step();

revoke delete on dossier from portal_runtime;
revoke update on dossier_evidence from portal_runtime;
revoke update, delete on dossier_finding, dossier_turn from portal_runtime;
revoke update, delete on dossier_shortcoming from portal_runtime;
grant update (answer) on dossier_shortcoming to portal_runtime;

create policy dossier_read on dossier for select
    using ((audience & (select app_reads())) <> 0 or producer = (select app_organisation())
        or (filed_on is not null and commune = (select establishment_commune_acting())));
create policy dossier_add on dossier for insert
    with check (producer = (select app_organisation()) or ((select app_writes()) & 1) <> 0);
create policy dossier_change on dossier for update
    using ((audience & (select app_writes())) <> 0 or producer = (select app_organisation())
        or (filed_on is not null and commune = (select establishment_commune_acting())));
alter table dossier enable row level security, force row level security;

-- Children are seen with their dossier. Evidence is the producer's, as long as the dossier is; what is said about a turn
-- comes from whoever takes it.
create policy dossier_evidence_read on dossier_evidence for select
    using (exists (select from dossier d where d.id = dossier_id));
create policy dossier_evidence_add on dossier_evidence for insert with check (exists
    (select from dossier d where d.id = dossier_id and d.state in ('DRAFT', 'RETURNED')
        and (d.producer = (select app_organisation()) or ((select app_writes()) & 1) <> 0)));
create policy dossier_evidence_remove on dossier_evidence for delete using (exists
    (select from dossier d where d.id = dossier_id and d.state in ('DRAFT', 'RETURNED')
        and (d.producer = (select app_organisation()) or ((select app_writes()) & 1) <> 0)));
alter table dossier_evidence enable row level security, force row level security;

create policy dossier_shortcoming_change on dossier_shortcoming for update using (exists
    (select from dossier d where d.id = dossier_id
        and (d.producer = (select app_organisation()) or ((select app_writes()) & 1) <> 0)));
do $$
declare
    child text;
begin
    foreach child in array array['dossier_finding', 'dossier_shortcoming', 'dossier_turn'] loop
        execute format('create policy %I on %I for select using (exists (select from dossier d where d.id = dossier_id))',
            child || '_read', child);
        execute format('create policy %I on %I for insert with check (exists (select from dossier d where d.id = dossier_id
            and ((d.audience & (select app_writes())) <> 0 or d.producer = (select app_organisation())
                 or (d.filed_on is not null and d.commune = (select establishment_commune_acting())))))',
            child || '_add', child);
        execute format('alter table %I enable row level security, force row level security', child);
    end loop;
end $$;

-- A filed document may belong to a dossier, and is then the producer's to file.
create policy filed_document_of_dossier_read on filed_document for select
    using (exists (select from dossier d where d.id = filed_document.dossier));
create policy filed_document_of_dossier_add on filed_document for insert
    with check (exists (select from dossier d where d.id = filed_document.dossier and d.state in ('DRAFT', 'RETURNED')
        and d.producer = (select app_organisation())));
