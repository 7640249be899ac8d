-- What its maker says of a product, its certificates, its photos, and its batches.

alter table product
    add column state_since timestamptz not null,
    add column story text check (length(story) between 1 and 4000 and story is nfc normalized),
    add column unit text check (length(unit) between 1 and 60 and unit is nfc normalized),
    add column monthly_capacity numeric check (monthly_capacity > 0 and monthly_capacity <= 1000000000),
    add column harvest text check (harvest ~ '^([1-9]|1[0-2])( ([1-9]|1[0-2]))*$'),
    add column packaging text check (length(packaging) between 1 and 500 and packaging is nfc normalized),
    add column price_from bigint check (price_from >= 1),
    add column price_to bigint check (price_to <= 1000000000000),
    add column origin_province text references province,
    add column origin_commune text references administrative_unit,
    add constraint product_price_band check ((price_from is null) = (price_to is null) and price_to >= price_from),
    add constraint product_origin_whole check ((origin_province is null) = (origin_commune is null)),
    add constraint product_published_is_whole check (state <> 'PUBLISHED'
        or (product_set is not null and story is not null and unit is not null and origin_commune is not null));
comment on column product.unit is 'What it is sold by, in the words of its maker.';
comment on column product.monthly_capacity is 'In units, in a month of harvest.';
comment on column product.harvest is 'Numbers of the months in which there is some, in order.';
comment on column product.price_from is 'In đồng for a unit.';

create table product_certificate (
    product_id uuid not null references product,
    kind text not null check (kind in ('VIETGAP', 'GLOBALGAP', 'ORGANIC', 'GEOGRAPHICAL_INDICATION', 'HACCP', 'ISO_22000')),
    number text not null check (length(number) between 1 and 200 and number is nfc normalized),
    issuer text not null check (length(issuer) between 1 and 200 and issuer is nfc normalized),
    expires_on date,
    primary key (product_id, kind)
);
comment on table product_certificate is 'As its maker declares them; the portal has not asked whoever issued them.';

create table product_photo (
    product_id uuid not null references product,
    position integer not null check (position >= 0),
    taken text not null check (taken ~ '^[0-9a-f]{64}$'),
    large text not null check (large ~ '^[0-9a-f]{64}$'),
    small text not null check (small ~ '^[0-9a-f]{64}$'),
    width integer not null check (width between 1 and 4096),
    height integer not null check (height between 1 and 4096),
    words text check (length(words) between 1 and 200 and words is nfc normalized),
    primary key (product_id, position)
);
comment on column product_photo.taken is 'SHA-256 of the file that was sent, which is kept nowhere.';
comment on column product_photo.large is 'SHA-256 of the picture in the file store.';
create index product_photo_large on product_photo (large);
create index product_photo_small on product_photo (small);

create table product_batch (
    id uuid primary key,
    product_id uuid not null references product,
    code text not null check (length(code) between 1 and 40 and code is nfc normalized),
    produced_on date not null,
    quantity numeric check (quantity > 0),
    unit text check (length(unit) between 1 and 60 and unit is nfc normalized),
    note text check (length(note) between 1 and 1000 and note is nfc normalized),
    recorded_at timestamptz not null,
    version bigint not null,
    constraint product_batch_quantity_has_unit check ((quantity is null) = (unit is null))
);
create unique index product_batch_code_once on product_batch (product_id, lower(code));
create index product_batch_newest on product_batch (product_id, produced_on desc);

-- Each is seen with its product and changed by whoever changes that.
create function product_is_written(which uuid) returns boolean language sql stable
    return exists (select from product p
                    where p.id = which
                      and (p.establishment_id = (select app_organisation()) or ((select app_writes()) & 1) <> 0));

create policy product_certificate_read on product_certificate for select
    using (exists (select from product p where p.id = product_id));
create policy product_certificate_add on product_certificate for insert with check (product_is_written(product_id));
create policy product_certificate_change on product_certificate for update using (product_is_written(product_id));
create policy product_certificate_remove on product_certificate for delete using (product_is_written(product_id));
alter table product_certificate enable row level security, force row level security;

create policy product_photo_read on product_photo for select
    using (exists (select from product p where p.id = product_id));
create policy product_photo_add on product_photo for insert with check (product_is_written(product_id));
create policy product_photo_change on product_photo for update using (product_is_written(product_id));
create policy product_photo_remove on product_photo for delete using (product_is_written(product_id));
alter table product_photo enable row level security, force row level security;

create policy product_batch_read on product_batch for select
    using (exists (select from product p where p.id = product_id));
create policy product_batch_add on product_batch for insert with check (product_is_written(product_id));
create policy product_batch_change on product_batch for update using (product_is_written(product_id));
create policy product_batch_remove on product_batch for delete using (product_is_written(product_id));
alter table product_batch enable row level security, force row level security;
