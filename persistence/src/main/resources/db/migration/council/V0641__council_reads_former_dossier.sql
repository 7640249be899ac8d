-- Whoever scores a renewal sees what has stayed the same, and therefore the dossier before, with what lies in it.

alter table council add column former uuid references dossier;
comment on column council.former is 'The dossier that its own follows; kept by the trigger below.';
create index council_of_former on council (former) where former is not null;

do $$
begin
    perform set_config('app.reads', '1', true), set_config('app.writes', '1', true);
    update council c set former = d.former from dossier d where d.id = c.dossier and d.former is not null;
end $$;

create function council_names_former() returns trigger language plpgsql as $$
begin
    new.former := (select d.former from dossier d where d.id = new.dossier);
    return new;
end $$;
create trigger council_names_former before insert on council for each row execute function council_names_former();

create policy dossier_former_council_read on dossier for select
    using (exists (select from council_member m join council c on c.id = m.council_id
        where c.former = dossier.id and m.account::text = (select app_actor()) and m.recused_at is null));
