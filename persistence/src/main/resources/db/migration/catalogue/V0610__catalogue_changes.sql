-- Words and filters are searched in the memory of each portal, which follows the catalogue by what was committed since it last looked.
-- In the database remain the rows the index is made of, and which transaction wrote each of them last.
drop index catalogue_index_words;
drop table catalogue_word;
comment on table catalogue_index is 'What products are found by; each portal keeps an index of it in memory.';

create table catalogue_change (
    product uuid primary key,
    changed xid8 not null
);
comment on table catalogue_change is 'The transaction that last wrote or removed a product of the catalogue. A product that is gone keeps its row.';
comment on column catalogue_change.changed is 'Compared with snapshots only. After a restore into another cluster it names no transaction, which does no harm.';
create index catalogue_change_changed on catalogue_change (changed);
revoke insert, update, delete on catalogue_change from portal_runtime;

-- Brings the public tables up to date with the records of these products.
create or replace function catalogue_refresh(which uuid[]) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
    makers uuid[];
begin
    perform set_config('app.reads', '1', true);
    select array_agg(distinct c.producer) into makers
      from catalogue_product c where c.id = any (which) and c.producer is not null;
    delete from catalogue_product c where c.id = any (which)
       and not exists (select from catalogue_source s where s.id = c.id and s.id = any (which));

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
      join catalogue_source s on s.id = c.id and s.id = any (which)
      join (select p.code, p.region_code, r.position::bigint as region_position
              from province p join region r on r.code = p.region_code) v on v.code = c.province
     cross join lateral (select catalogue_fold(c.name) as name_key,
                                array(select x.kind from product_certificate x
                                        where x.product_id = c.id and (x.expires_on is null or x.expires_on >= (now() at time zone 'Asia/Ho_Chi_Minh')::date)
                                       union select 'GEOGRAPHICAL_INDICATION' where c.recognition = 'GEOGRAPHICAL_INDICATION') as kinds) f
     where c.id = any (which)
    on conflict (product) do update set (name_key, spelling, facets, lexemes)
        = (excluded.name_key, excluded.spelling, excluded.facets, excluded.lexemes)
        where (catalogue_index.name_key, catalogue_index.spelling, catalogue_index.facets, catalogue_index.lexemes)
            is distinct from (excluded.name_key, excluded.spelling, excluded.facets, excluded.lexemes);

    insert into catalogue_change (product, changed)
    select w, pg_current_xact_id() from unnest(which) w order by w
        on conflict (product) do update set changed = excluded.changed;

    delete from catalogue_producer m where m.id = any (makers)
       and not exists (select from catalogue_product c where c.producer = m.id);
    perform set_config('app.reads', coalesce(reads, ''), true);
end $$;
