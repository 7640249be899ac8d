-- Who takes part, down to the commune: by former province inside each merged one, and by kind of commune.

-- Which of the 63 provinces a commune of today lay in. Made once, as the territory itself is. A commune that was made of communes
-- of two of them has no row: nobody can say which of the two its figures belong to.
create table commune_former_province (
    commune text primary key references administrative_unit,
    former_province text not null check (former_province ~ '^[0-9]{2}$')
);
comment on column commune_former_province.former_province is 'The code until 30 June 2025; seven codes mean another province since.';
insert into commune_former_province (commune, former_province)
select u.id, min(f.code)
  from administrative_unit u
  join unit_succession s on s.successor_id = u.id
  join administrative_unit p on p.id = s.predecessor_id
  join administrative_unit f on f.id = p.province_id
 where u.level = 'COMMUNE' and u.valid_until is null
 group by u.id having count(distinct f.code) = 1;
revoke insert, update, delete on commune_former_province from portal_runtime;

-- Producers and products that the public catalogue shows, with the commune that their record names. The catalogue tells everybody
-- the place in words; here it is told as a unit. Nothing else of the records comes out.
create function participation_public(places text[], today date)
    returns table (measure text, key text, name text, detail text, province text, commune text, former text)
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
begin
    perform set_config('app.reads', '1', true);
    return query
        with product_at as (
            select c.slug || '-' || c.code as key, c.name, c.producer_name, c.province, c.certificate,
                   c.stars is not null and coalesce(c.stars_until > today, true) as starred,
                   coalesce(p.origin_commune, l.commune) as commune, l.former_province as former
              from catalogue_product c
              left join product p on c.origin = 'REGISTER' and p.id = c.id
              left join catalogue_listed l on c.origin = 'LIST' and l.id = c.id
             where c.province = any (places)
        )
        select 'PRODUCERS', k.slug || '-' || k.code, k.name, null, k.province, e.commune, null
          from catalogue_producer k join establishment e on e.id = k.id where k.province = any (places)
        union all
        select 'PRODUCTS', a.key, a.name, a.producer_name, a.province, a.commune, a.former from product_at a
        union all
        select 'STARRED', a.key, a.name, a.producer_name, a.province, a.commune, a.former from product_at a where a.starred
        union all
        select 'CERTIFIED', a.key, a.name, a.producer_name, a.province, a.commune, a.former from product_at a
         where a.starred and a.certificate is not null;
    perform set_config('app.reads', coalesce(reads, ''), true);
end $$;
