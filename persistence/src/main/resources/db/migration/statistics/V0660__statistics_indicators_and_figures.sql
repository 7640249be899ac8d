-- The regional database: what is measured, and what is known of it. A figure is only ever added to: each row is what was
-- known of one indicator, place and period from one day on, with where it was read.

create table indicator (
    code text primary key check (code ~ '^[a-z][a-z0-9-]{1,59}$'),
    theme text not null check (theme in ('PEOPLE_AND_LAND', 'ECONOMY', 'TARGETS', 'POVERTY', 'COOPERATIVES', 'OCOP')),
    position integer not null unique,
    name text not null check (name is nfc normalized),
    name_en text not null,
    definition text not null check (definition is nfc normalized),
    definition_en text not null,
    unit text not null,
    unit_en text not null,
    owner text not null,
    owner_en text not null,
    frequency text not null check (frequency in ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY', 'FIVE_YEARLY', 'IRREGULAR')),
    calendar text not null check (calendar in ('STATISTICAL', 'REPORTING')),
    merge_rule text not null check (merge_rule in ('SUM', 'WEIGHTED_MEAN', 'MAXIMUM', 'NOT_COMPARABLE')),
    weight text references indicator,
    constraint indicator_mean_has_a_weight check ((merge_rule = 'WEIGHTED_MEAN') = (weight is not null) and weight <> code)
);
comment on column indicator.weight is 'Whose figures weigh the mean.';

create table indicator_break (
    indicator text not null references indicator,
    on_day date not null,
    note text not null check (note is nfc normalized),
    note_en text not null,
    primary key (indicator, on_day)
);
comment on table indicator_break is 'From that day on a figure means something else; the note stands beside it.';

-- Reference data: only a migration changes it.
revoke insert, update, delete on indicator, indicator_break from portal_runtime;

-- The days that the code of a period means, the same as Period.of; null for what is no period. A test compares both.
create function period_days(code text) returns daterange
    language plpgsql immutable parallel safe strict as $$
declare
    part text[] := regexp_match(code,
        '^(BC-)?((?:19|20)[0-9]{2})(?:-(?:H([12])|Q([1-4])|(9M)|(20[0-9]{2})|([0-9]{2})(?:-([0-9]{2}))?))?$');
    first integer;
    last integer;
begin
    if part is null or part[1] is not null and num_nonnulls(part[4], part[5], part[6], part[8]) > 0 then
        return null;
    end if;
    if part[8] is not null then
        return daterange(make_date(part[2]::integer, part[7]::integer, part[8]::integer),
                         make_date(part[2]::integer, part[7]::integer, part[8]::integer), '[]');
    end if;
    first := case when part[3] is not null then part[3]::integer * 6 - 5 when part[4] is not null then part[4]::integer * 3 - 2
                  when part[7] is not null then part[7]::integer else 1 end;
    last := case when part[3] is not null then part[3]::integer * 6 when part[4] is not null then part[4]::integer * 3
                 when part[5] is not null then 9 when part[7] is not null then part[7]::integer else 12 end;
    if part[1] is not null then
        return daterange((make_date(part[2]::integer, first, 15) - interval '1 month')::date,
                         make_date(part[2]::integer, last, 14), '[]');
    end if;
    return daterange(make_date(part[2]::integer, first, 1),
                     (make_date(coalesce(part[6], part[2])::integer, last, 1) + interval '1 month')::date);
exception when others then
    return null;
end $$;

create table figure_revision (
    indicator text not null references indicator,
    unit_id text references administrative_unit check (unit_id ~ '^[0-9]{2}@'),
    scheme text,
    region_code text,
    place text not null generated always as (coalesce(unit_id, scheme || ':' || region_code, 'VN')) stored,
    period text not null,
    days daterange not null generated always as (period_days(period)) stored,
    number integer not null check (number > 0),
    value numeric not null check (abs(value) < 1000000000000000 and scale(value) <= 6),
    status text not null check (status in ('ESTIMATE', 'PRELIMINARY', 'OFFICIAL')),
    confidence text not null check (confidence in ('LOW', 'MEDIUM', 'HIGH')),
    document text not null check (length(document) between 1 and 400 and document is nfc normalized),
    document_en text not null check (length(document_en) between 1 and 400),
    page text check (length(page) between 1 and 60),
    seen_at text check (length(seen_at) between 1 and 400),
    note text check (length(note) between 1 and 1000 and note is nfc normalized),
    note_en text check (length(note_en) between 1 and 1000),
    published boolean not null,
    known_on date not null,
    account uuid references account,
    person text,
    organisation text,
    audience bigint not null,
    primary key (indicator, place, period, number),
    foreign key (scheme, region_code) references zoning_region,
    constraint figure_of_one_place check (num_nonnulls(scheme, region_code) in (0, 2)
        and (unit_id is null or scheme is null)),
    constraint figure_hardly_trusted_stays_inside check (confidence <> 'LOW' or not published),
    constraint figure_note_in_both_languages check ((note is null) = (note_en is null)),
    constraint figure_recorder_whole check (num_nonnulls(account, person, organisation) in (0, 3))
);
comment on table figure_revision is 'Only ever added to; what is known of a figure is its newest row.';
comment on column figure_revision.seen_at is 'Where the document, or the report of it, was read.';
comment on column figure_revision.known_on is 'The day from which readers could know it; never before that of the row before.';
comment on column figure_revision.account is 'Who entered it; null for what shipped with the portal.';
comment on column figure_revision.audience is 'Kept by the trigger below.';

-- The portal, the nation, the province and region concerned, whatever its code meant then; and everybody once published.
create function figure_audience(of figure_revision) returns bigint language sql stable as $$
    select 3 | case when of.published then 4 else 0 end
             | coalesce((select bit_or((1::bigint << p.audience_bit) | (1::bigint << r.audience_bit))
                           from administrative_unit u
                           join province p on p.code = u.code
                           join region r on r.code = p.region_code
                          where u.valid_until is null
                            and (u.id = of.unit_id or exists (
                                select from unit_succession s
                                 where s.successor_id = u.id and s.predecessor_id = of.unit_id))), 0)
             | coalesce((select 1::bigint << r.audience_bit from region r
                          where of.scheme = 'SIX_REGIONS_OF_34' and r.code = of.region_code), 0)
$$;

-- Runs as the owner with the portal's sight, so that a row that its writer may not see counts too.
create function figure_revision_follows() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
    newest record;
begin
    perform set_config('app.reads', '1', true);
    select f.number, f.known_on into newest from figure_revision f
     where f.indicator = new.indicator and f.period = new.period
       and f.place = coalesce(new.unit_id, new.scheme || ':' || new.region_code, 'VN')
     order by f.number desc limit 1;
    perform set_config('app.reads', coalesce(reads, ''), true);
    if new.number > coalesce(newest.number, 0) + 1 then
        raise exception 'revision % of % does not follow %', new.number, new.indicator, coalesce(newest.number, 0)
            using errcode = 'check_violation';
    end if;
    if new.known_on < newest.known_on then
        raise exception 'revision % of % is known before %', new.number, new.indicator, newest.number
            using errcode = 'check_violation';
    end if;
    new.audience := figure_audience(new);
    return new;
end $$;
create trigger figure_revision_follows before insert on figure_revision
    for each row execute function figure_revision_follows();

create function figure_revision_stands() returns trigger language plpgsql as $$
begin
    raise exception 'figures are only ever added to: no % on %', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger figure_revision_stands before update or delete on figure_revision
    for each row execute function figure_revision_stands();
create trigger figure_revision_no_truncate before truncate on figure_revision
    for each statement execute function figure_revision_stands();
alter table figure_revision enable always trigger figure_revision_stands, enable always trigger figure_revision_no_truncate;
revoke update, delete on figure_revision from portal_runtime;

create policy figure_revision_read on figure_revision for select using ((audience & (select app_reads())) <> 0);
-- Whoever looks on for the nation enters what no province answers for.
create policy figure_revision_add on figure_revision for insert
    with check ((audience & (select app_writes())) <> 0 or ((select app_reads()) & 2) <> 0);
alter table figure_revision enable row level security, force row level security;

-- What public pages read: the same for everybody, also for those who see more in the work area.
create view published_figure with (security_invoker = true) as
    select indicator, unit_id, scheme, region_code, place, period, days, number, value, status, confidence, document,
           document_en, page, seen_at, note, note_en, known_on
      from figure_revision
     where published;
revoke insert, update, delete on published_figure from portal_runtime;
