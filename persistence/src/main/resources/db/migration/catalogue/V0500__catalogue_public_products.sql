-- What everybody may read of products stands in tables of their own, without row-level security, because text search loses its
-- index under it. They hold public columns only. Triggers keep them in the transaction that changes the records; the
-- application can only read them.

-- Words as they are compared: small, without tone marks and đ, composed or decomposed alike, nothing between them but a space.
create function catalogue_fold(value text) returns text
    language sql immutable parallel safe strict
    return trim(regexp_replace(portal_unaccent(lower(normalize(value, nfc))), '[^a-z0-9]+', ' ', 'g'));

-- The published list of real products: nobody's record, shown with where it was read.
create table catalogue_listed (
    reference text primary key check (reference ~ '^P[0-9]{3,5}$'),
    id uuid not null unique,
    name text not null check (length(name) between 2 and 200 and name is nfc normalized),
    product_set integer not null check (product_set between 1 and 999),
    province text not null references province,
    former_province text check (former_province ~ '^[0-9]{2}$'),
    commune text references administrative_unit,
    place text check (length(place) between 1 and 200 and place is nfc normalized),
    producer text check (length(producer) between 2 and 200 and producer is nfc normalized),
    recognition text not null check (recognition in ('OCOP', 'GEOGRAPHICAL_INDICATION', 'SPECIALTY')),
    stars integer check (stars between 3 and 5),
    recognised_year integer check (recognised_year between 2018 and 2100),
    gi_number text check (gi_number ~ '^[0-9]{5}$'),
    source text not null check (length(source) between 1 and 300 and source is nfc normalized),
    constraint catalogue_listed_stars_of_programme check ((recognition = 'OCOP') = (stars is not null)),
    constraint catalogue_listed_year_of_stars check (recognised_year is null or stars is not null)
);
comment on column catalogue_listed.producer is 'Null where the source names none, or a private person.';
comment on column catalogue_listed.recognised_year is 'Null where the source does not say; then nobody knows when it ends.';
revoke update, delete on catalogue_listed from portal_runtime;
create policy catalogue_listed_read on catalogue_listed for select using (true);
create policy catalogue_listed_add on catalogue_listed for insert with check (((select app_writes()) & 1) <> 0);
alter table catalogue_listed enable row level security, force row level security;

create table catalogue_producer (
    id uuid primary key,
    code text not null unique,
    slug text not null,
    name text not null,
    kind text not null,
    province text not null references province,
    commune_name text not null,
    sectors text not null,
    website text
);
comment on table catalogue_producer is 'Establishments that work and show a product. No person, telephone or address of theirs stands here.';

create table catalogue_product (
    id uuid primary key,
    code text not null unique,
    slug text not null,
    origin text not null check (origin in ('REGISTER', 'LIST')),
    name text not null,
    product_set integer not null,
    product_group text not null,
    province text not null references province,
    place text not null,
    producer uuid references catalogue_producer,
    producer_name text,
    recognition text,
    stars integer,
    recognised_year integer,
    stars_until date,
    certificate text,
    gi_number text,
    source text,
    harvest text,
    unit text,
    price_from bigint,
    price_to bigint,
    picture text,
    monthly_capacity numeric,
    packaging text,
    story text,
    certificates text[] not null,
    photos text[] not null,
    since timestamptz
);
comment on column catalogue_product.stars_until is 'The first day on which the stars of the certificate are no longer valid.';
comment on column catalogue_product.certificate is 'The public code of the OCOP certificate that the stars stand in; null for published lists.';
comment on column catalogue_product.certificates is 'Four by four: kind, number, issuer, last day or nothing.';
comment on column catalogue_product.photos is 'Five by five: large, small, width, height, words or nothing.';
comment on column catalogue_product.slug is 'The name in an address; the code behind it finds the product.';
create index catalogue_product_producer on catalogue_product (producer) where producer is not null;

-- What is searched, a narrow row for each product: the words lie apart from it, so that many matches fit a page of memory.
create table catalogue_index (
    product uuid primary key references catalogue_product on delete cascade,
    name_key text not null,
    spelling text not null,
    facets bigint not null,
    lexemes tsvector not null
) with (toast_tuple_target = 128);
alter table catalogue_index alter column lexemes set storage external;
comment on column catalogue_index.facets is 'What it is counted under, packed: see vn.lienketvung.catalogue.Traits.';
comment on column catalogue_index.lexemes is 'Folded words of name, maker and places of today and before; words of the name as spelled; filters as x:value.';
create index catalogue_index_words on catalogue_index using gin (lexemes) with (fastupdate = off);

create table catalogue_word (word text primary key);
comment on table catalogue_word is 'Every word that products were ever found by; what is not here was mistyped.';

revoke insert, update, delete on catalogue_product, catalogue_producer, catalogue_index, catalogue_word from portal_runtime;

-- Places and the words that lead to them: what they are called, and what was merged into them in 2025. Made once, as the
-- territory itself is.
create table catalogue_place (
    place text primary key,
    words text not null
);
comment on column catalogue_place.place is 'A commune, a province, or a province of before 1 July 2025.';
insert into catalogue_place (place, words)
select u.id, catalogue_fold(string_agg(d.full_name, ' '))
  from administrative_unit u join unit_designation d on d.unit_id = u.id
 where u.level = 'PROVINCE' group by u.id;
insert into catalogue_place (place, words)
select u.id, catalogue_fold(concat_ws(' ', string_agg(distinct d.full_name, ' '), min(v.words), string_agg(distinct f.name, ' '),
                                      string_agg(distinct o.district_key, ' '), string_agg(distinct w.words, ' ')))
  from administrative_unit u
  join unit_designation d on d.unit_id = u.id
  join catalogue_place v on v.place = u.province_id
  left join unit_succession s on s.successor_id = u.id
  left join administrative_unit o on o.id = s.predecessor_id
  left join unit_designation f on f.unit_id = o.id
  left join catalogue_place w on w.place = o.province_id
 where u.level = 'COMMUNE' and u.valid_until is null group by u.id;
revoke insert, update, delete on catalogue_place from portal_runtime;

create function catalogue_slug(name text) returns text
    language sql immutable parallel safe strict
    return replace(left(catalogue_fold(name), 80), ' ', '-');

-- Whoever lost a certificate shows the product to the public again with a new one only.
create function catalogue_is_barred(which uuid) returns boolean language sql stable
    return coalesce((select c.revoked_at is not null from certificate c where c.product = which order by c.issued_at desc limit 1), false);

create view catalogue_source as
select p.id, left(replace(p.id::text, '-', ''), 12) as code, 'REGISTER' as origin, p.name, p.product_set,
       p.origin_province as province,
       (select d.full_name from unit_designation d where d.unit_id = p.origin_commune
         order by d.valid_until desc nulls first limit 1) as place,
       (select w.words from catalogue_place w where w.place = p.origin_commune) as place_words,
       e.id as producer, e.name as producer_name, case when k.stars is not null then 'OCOP' end as recognition, k.stars,
       extract(year from k.decided_on)::integer as recognised_year, k.valid_until as stars_until, k.code as certificate,
       null as gi_number, null as source, p.harvest, p.unit, p.price_from, p.price_to,
       (select f.small from product_photo f where f.product_id = p.id order by f.position limit 1) as picture,
       p.monthly_capacity, p.packaging, p.story,
       array(select said from product_certificate c
              cross join lateral unnest(array[c.kind, c.number, c.issuer, coalesce(c.expires_on::text, '')]) with ordinality a(said, at)
              where c.product_id = p.id order by c.kind, a.at) as certificates,
       array(select said from product_photo f
              cross join lateral unnest(array[f.large, f.small, f.width::text, f.height::text, coalesce(f.words, '')])
                   with ordinality a(said, at)
              where f.product_id = p.id order by f.position, a.at) as photos,
       p.state_since as since
  from product p join establishment e on e.id = p.establishment_id
  left join certificate k on k.product = p.id and k.revoked_at is null and k.replaced_at is null
 where p.state = 'PUBLISHED' and e.state = 'ACTIVE' and not catalogue_is_barred(p.id)
union all
select l.id, lower(l.reference), 'LIST', l.name, l.product_set, l.province,
       coalesce((select d.full_name from unit_designation d where d.unit_id = l.commune
                  order by d.valid_until desc nulls first limit 1), l.place, v.name),
       concat_ws(' ', coalesce((select w.words from catalogue_place w where w.place = l.commune),
                               (select w.words from catalogue_place w where w.place = l.province || '@2025-07-01')),
                 (select w.words from catalogue_place w where w.place = l.former_province || '@'), catalogue_fold(l.place)),
       null, l.producer, l.recognition, l.stars, l.recognised_year, null, null, l.gi_number, l.source, null, null, null, null, null, null, null,
       null, '{}', '{}', null
  from catalogue_listed l join province v on v.code = l.province;
comment on view catalogue_source is 'Every product that is public, read as whoever asks; only catalogue_refresh sees all of them.';
revoke all on catalogue_source from portal_runtime;

-- Brings the public tables up to date with the records of these products.
create function catalogue_refresh(which uuid[]) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
    makers uuid[];
begin
    perform set_config('app.reads', '1', true);
    select array_agg(distinct c.producer) into makers
      from catalogue_product c where c.id = any (which) and c.producer is not null;
    delete from catalogue_product c where c.id = any (which)
       and not exists (select from catalogue_source s where s.id = c.id);

    insert into catalogue_producer as known (id, code, slug, name, kind, province, commune_name, sectors, website)
    select e.id, left(replace(e.id::text, '-', ''), 12), catalogue_slug(e.name), e.name, e.kind, e.province,
           (select d.full_name from unit_designation d where d.unit_id = e.commune order by d.valid_until desc nulls first limit 1),
           e.sectors, e.website
      from establishment e
     where e.id in (select s.producer from catalogue_source s where s.id = any (which))
    on conflict (id) do update set (slug, name, kind, province, commune_name, sectors, website)
        = (excluded.slug, excluded.name, excluded.kind, excluded.province, excluded.commune_name, excluded.sectors, excluded.website)
        where (known.name, known.kind, known.province, known.commune_name, known.sectors, known.website)
            is distinct from (excluded.name, excluded.kind, excluded.province, excluded.commune_name, excluded.sectors, excluded.website);

    insert into catalogue_product (id, code, slug, origin, name, product_set, product_group, province, place, producer, producer_name,
                                   recognition, stars, recognised_year, stars_until, certificate, gi_number, source, harvest, unit,
                                   price_from, price_to, picture, monthly_capacity, packaging, story, certificates, photos, since)
    select s.id, s.code, catalogue_slug(s.name), s.origin, s.name, s.product_set,
           (select min(k.product_group) from ocop_criteria_set k where k.product_set = s.product_set),
           s.province, s.place, s.producer, s.producer_name, s.recognition, s.stars, s.recognised_year, s.stars_until,
           s.certificate, s.gi_number, s.source, s.harvest, s.unit, s.price_from, s.price_to, s.picture, s.monthly_capacity, s.packaging, s.story, s.certificates, s.photos,
           s.since
      from catalogue_source s where s.id = any (which)
    on conflict (id) do update set (slug, name, product_set, product_group, province, place, producer, producer_name, recognition,
                                    stars, recognised_year, stars_until, certificate, gi_number, source, harvest, unit, price_from, price_to, picture,
                                    monthly_capacity, packaging, story, certificates, photos, since)
        = (excluded.slug, excluded.name, excluded.product_set, excluded.product_group, excluded.province, excluded.place,
           excluded.producer, excluded.producer_name, excluded.recognition, excluded.stars, excluded.recognised_year,
           excluded.stars_until, excluded.certificate, excluded.gi_number, excluded.source, excluded.harvest, excluded.unit, excluded.price_from, excluded.price_to,
           excluded.picture, excluded.monthly_capacity, excluded.packaging, excluded.story, excluded.certificates, excluded.photos,
           excluded.since);

    insert into catalogue_index (product, name_key, spelling, facets, lexemes)
    select c.id, f.name_key, geography_spelling(c.name),
           c.province::bigint | (v.region_position << 33)
             | (array_position(array['FOOD', 'BEVERAGES', 'MEDICINAL_HERBS', 'HANDICRAFTS', 'ORNAMENTALS', 'TOURISM'],
                               c.product_group)::bigint << 7)
             | (coalesce(c.stars, 0)::bigint << 10)
             | (coalesce(array_position(array['OCOP', 'GEOGRAPHICAL_INDICATION', 'SPECIALTY'], c.recognition), 0)::bigint << 13)
             | (select coalesce(bit_or(1::bigint << (14 + m::integer)), 0) from string_to_table(c.harvest, ' ') m)
             | (select coalesce(bit_or(1::bigint << (26 + array_position(array['VIETGAP', 'GLOBALGAP', 'ORGANIC',
                               'GEOGRAPHICAL_INDICATION', 'HACCP', 'ISO_22000'], k))), 0) from unnest(f.kinds) k),
           array_to_tsvector((select array_agg(distinct w) from unnest(
               string_to_array(concat_ws(' ', f.name_key, catalogue_fold(c.producer_name), s.place_words), ' ')
               || array(select y from string_to_table(regexp_replace(geography_spelling(c.name), '[^[:alnum:]]+', ' ', 'g'), ' ') y
                         where y <> portal_unaccent(y))
               || array['=' || f.name_key, 'p:' || c.province, 'r:' || v.region_code, 'g:' || c.product_group, 's:' || coalesce(c.stars, 0)]
               || array(select 'm:' || m from string_to_table(c.harvest, ' ') m)
               || array(select 'c:' || k from unnest(f.kinds) k)
               || case when c.recognition is null then '{}' else array['k:' || c.recognition] end) w
            where w <> ''))
      from catalogue_product c
      join catalogue_source s on s.id = c.id
      join (select p.code, p.region_code, r.position::bigint as region_position
              from province p join region r on r.code = p.region_code) v on v.code = c.province
     cross join lateral (select catalogue_fold(c.name) as name_key,
                                array(select x.kind from product_certificate x
                                        where x.product_id = c.id and (x.expires_on is null or x.expires_on >= current_date)
                                       union select 'GEOGRAPHICAL_INDICATION' where c.recognition = 'GEOGRAPHICAL_INDICATION') as kinds) f
     where c.id = any (which)
    on conflict (product) do update set (name_key, spelling, facets, lexemes)
        = (excluded.name_key, excluded.spelling, excluded.facets, excluded.lexemes)
        where (catalogue_index.name_key, catalogue_index.spelling, catalogue_index.facets, catalogue_index.lexemes)
            is distinct from (excluded.name_key, excluded.spelling, excluded.facets, excluded.lexemes);

    insert into catalogue_word (word)
    select distinct w from catalogue_index i cross join lateral unnest(tsvector_to_array(i.lexemes)) w
     where i.product = any (which) and w ~ '^[a-z0-9]+$'
        on conflict do nothing;

    delete from catalogue_producer m where m.id = any (makers)
       and not exists (select from catalogue_product c where c.producer = m.id);
    perform set_config('app.reads', coalesce(reads, ''), true);
end $$;

create function catalogue_follow() returns trigger language plpgsql as $$
begin
    perform catalogue_refresh(array[new.id]);
    return null;
end $$;
create trigger catalogue_follow after update on product
    for each row when ('PUBLISHED' in (old.state, new.state)) execute function catalogue_follow();
-- Given, replaced or revoked: the stars and the product itself follow at once.
create function catalogue_follow_certificate() returns trigger language plpgsql as $$
begin
    perform catalogue_refresh(array[new.product]);
    return null;
end $$;
create trigger catalogue_follow after insert or update on certificate
    for each row execute function catalogue_follow_certificate();
create trigger catalogue_follow after insert on catalogue_listed
    for each row execute function catalogue_follow();
-- Whoever changes an establishment need not see what it makes.
create function catalogue_follow_maker() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
    makes uuid[];
begin
    perform set_config('app.reads', '1', true);
    select array_agg(p.id) into makes from product p where p.establishment_id = new.id and p.state = 'PUBLISHED';
    perform set_config('app.reads', coalesce(reads, ''), true);
    if makes is not null then
        perform catalogue_refresh(makes);
    end if;
    return null;
end $$;
create trigger catalogue_follow after update on establishment
    for each row when ((old.state, old.name, old.kind, old.province, old.commune, old.sectors, old.website)
        is distinct from (new.state, new.name, new.kind, new.province, new.commune, new.sectors, new.website))
    execute function catalogue_follow_maker();
-- Certificates and photos come after the row of their product, and the products that show nothing yet are none of this.
create function catalogue_follow_parts() returns trigger language plpgsql as $$
declare
    whose uuid := case tg_op when 'DELETE' then old.product_id else new.product_id end;
begin
    if exists (select from catalogue_product c where c.id = whose) then
        perform catalogue_refresh(array[whose]);
    end if;
    return null;
end $$;
create trigger catalogue_follow after insert or update or delete on product_certificate
    for each row execute function catalogue_follow_parts();
create trigger catalogue_follow after insert or update or delete on product_photo
    for each row execute function catalogue_follow_parts();

do $$
begin
    perform set_config('app.reads', '1', true);
    perform catalogue_refresh(array(select id from product where state = 'PUBLISHED'));
end $$;
