-- Criteria sets of the programme "one commune, one product": what a product is measured by. Everybody may read them.
-- A version is written once, in one transaction, and never changes; a newer one takes its place from a day on.

create table ocop_criteria_set (
    product_set integer not null check (product_set between 1 and 999),
    version integer not null check (version between 1 and 9999),
    name text not null check (length(name) between 1 and 300 and name is nfc normalized),
    name_english text not null check (length(name_english) between 1 and 300),
    product_group text not null
        check (product_group in ('FOOD', 'BEVERAGES', 'MEDICINAL_HERBS', 'HANDICRAFTS', 'ORNAMENTALS', 'TOURISM')),
    subgroup text not null check (length(subgroup) between 1 and 300 and subgroup is nfc normalized),
    subgroup_english text not null check (length(subgroup_english) between 1 and 300),
    legal_basis text not null check (length(legal_basis) between 1 and 300 and legal_basis is nfc normalized),
    valid_from date not null,
    questions integer not null check (questions > 0),
    doubts integer not null check (doubts >= 0),
    added_in xid8 not null default pg_current_xact_id(),
    primary key (product_set, version)
);
comment on column ocop_criteria_set.questions is 'How many criteria are answered';
comment on column ocop_criteria_set.doubts is 'In how many places the points do not add up; they are scaled nowhere';
comment on column ocop_criteria_set.added_in is 'The transaction that wrote it: criteria and options join it there and never later';

create table ocop_criterion (
    product_set integer not null,
    version integer not null,
    code text not null check (code ~ '^[ABC][0-9a-z]{0,9}$'),
    parent text,
    position integer not null check (position > 0),
    title text not null check (length(title) between 1 and 300 and title is nfc normalized),
    title_english text check (length(title_english) between 1 and 300),
    max_points integer not null check (max_points between 1 and 40),
    note text check (length(note) between 1 and 300 and note is nfc normalized),
    condition text check (length(condition) between 1 and 300 and condition is nfc normalized),
    one_case boolean not null,
    primary key (product_set, version, code),
    unique (product_set, version, position),
    foreign key (product_set, version) references ocop_criteria_set,
    foreign key (product_set, version, parent) references ocop_criterion (product_set, version, code),
    constraint ocop_criterion_parts_stand_above check ((parent is null) = (code in ('A', 'B', 'C'))),
    constraint ocop_criterion_points_of_parts check (
        case code when 'A' then max_points = 40 when 'B' then max_points = 25 when 'C' then max_points = 35 else true end)
);
comment on column ocop_criterion.position is 'Its place in the set, from above';
comment on column ocop_criterion.condition is 'What must hold for a product to be assessed at all';
comment on column ocop_criterion.one_case is 'Exactly one of its divisions is answered';

create table ocop_option (
    product_set integer not null,
    version integer not null,
    criterion text not null,
    number integer not null check (number between 1 and 99),
    label text not null check (length(label) between 1 and 300 and label is nfc normalized),
    points integer not null check (points between 0 and 40),
    stars integer check (stars between 2 and 5),
    primary key (product_set, version, criterion, number),
    foreign key (product_set, version, criterion) references ocop_criterion (product_set, version, code)
);
comment on column ocop_option.stars is 'The lowest band for which a product must reach at least this option';

create policy ocop_criteria_set_read on ocop_criteria_set for select using ((select app_reads()) <> 0);
create policy ocop_criteria_set_add on ocop_criteria_set for insert with check (((select app_writes()) & 9) <> 0);
alter table ocop_criteria_set enable row level security, force row level security;
revoke update, delete on ocop_criteria_set from portal_runtime;

create policy ocop_criterion_read on ocop_criterion for select using ((select app_reads()) <> 0);
create policy ocop_criterion_add on ocop_criterion for insert with check (((select app_writes()) & 9) <> 0
    and exists (select from ocop_criteria_set s
                 where s.product_set = ocop_criterion.product_set and s.version = ocop_criterion.version
                   and s.added_in = pg_current_xact_id()));
alter table ocop_criterion enable row level security, force row level security;
revoke update, delete on ocop_criterion from portal_runtime;

create policy ocop_option_read on ocop_option for select using ((select app_reads()) <> 0);
create policy ocop_option_add on ocop_option for insert with check (((select app_writes()) & 9) <> 0
    and exists (select from ocop_criteria_set s
                 where s.product_set = ocop_option.product_set and s.version = ocop_option.version
                   and s.added_in = pg_current_xact_id()));
alter table ocop_option enable row level security, force row level security;
revoke update, delete on ocop_option from portal_runtime;
