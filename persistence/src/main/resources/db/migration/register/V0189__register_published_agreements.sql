-- What everybody may read of signed agreements stands in a table of its own, with public columns only: a visitor sees no
-- row of the records themselves. Triggers keep it; the application can only read it.

alter table agreement
    add column restricted boolean not null default false,
    add column restricted_reason text check (length(restricted_reason) <= 4000),
    add column restricted_by text,
    add column restricted_at timestamptz,
    add constraint agreement_restricted_whole check (restricted = (restricted_reason is not null)
        and restricted = (restricted_by is not null) and restricted = (restricted_at is not null));
grant update (restricted, restricted_reason, restricted_by, restricted_at) on agreement to portal_runtime;

create table published_agreement (
    id uuid primary key references agreement,
    title text not null,
    kind text not null,
    field text,
    purpose text,
    starts_on date,
    ends_on date,
    number text,
    signed_on date,
    status text not null,
    origin text not null,
    parties text[] not null,
    provinces text[] not null,
    signers jsonb not null,
    commitments jsonb not null
);
comment on table published_agreement is 'Read by everybody, visitors as well; holds no contact, note or file.';
create index published_agreement_order on published_agreement (signed_on desc, id);
revoke insert, update, delete on published_agreement from portal_runtime;
create policy published_agreement_read on published_agreement for select using (true);
create policy published_agreement_keep on published_agreement to portal_migrator using (true) with check (true);
alter table published_agreement enable row level security, force row level security;

create function agreement_publish(of_agreement uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
begin
    perform set_config('app.reads', '1', true);
    delete from published_agreement where id = of_agreement;
    insert into published_agreement
        (id, title, kind, field, purpose, starts_on, ends_on, number, signed_on, status, origin, parties, provinces, signers, commitments)
    select a.id, a.title, a.kind, a.field, a.purpose, a.starts_on, a.ends_on,
           (select s.number from agreement_signature s join agreement_party p on p.agreement_id = a.id and p.organisation = s.party
             where s.agreement_id = a.id and p.position = 0),
           (select max(s.signed_on) from agreement_signature s where s.agreement_id = a.id),
           a.status, a.origin,
           (select array_agg(p.name order by p.position) from agreement_party p where p.agreement_id = a.id),
           (select array_agg(distinct p.province) from agreement_party p where p.agreement_id = a.id),
           coalesce((select jsonb_agg(jsonb_build_object('party', p.name, 'name', s.signer_name, 'position', s.signer_position)
                                      order by p.position)
                       from agreement_signature s join agreement_party p on p.agreement_id = a.id and p.organisation = s.party
                      where s.agreement_id = a.id), '[]'),
           coalesce((select jsonb_agg(jsonb_build_object(
                                'text', coalesce(c.text, t.text), 'target', coalesce(c.target, t.target),
                                'unit', coalesce(c.unit, t.unit), 'dueOn', coalesce(c.due_on, t.due_on),
                                'implementer', coalesce(c.implementer_name, t.implementer_name), 'state', c.status,
                                'confirmed', c.outcome_value)
                                order by t.position nulls last, c.due_on, k.id)
                       from (select id from agreement_commitment where agreement_id = a.id
                             union select id from commitment where agreement_id = a.id) k
                       left join agreement_commitment t on t.id = k.id
                       left join commitment c on c.id = k.id), '[]')
      from agreement a
     where a.id = of_agreement and not a.restricted
       and a.status in ('SIGNED', 'IN_FORCE', 'COMPLETED', 'EXPIRED', 'TERMINATED');
    perform set_config('app.reads', coalesce(reads, ''), true);
end $$;

create function agreement_publish_changes() returns trigger language plpgsql as $$
begin
    perform agreement_publish((to_jsonb(new) ->> case tg_table_name when 'agreement' then 'id' else 'agreement_id' end)::uuid);
    return null;
end $$;
create trigger agreement_publish after update on agreement
    for each row when ((old.status, old.restricted, old.version_hash, old.title)
        is distinct from (new.status, new.restricted, new.version_hash, new.title))
    execute function agreement_publish_changes();
-- The last signature is written after the state that it brings about.
create trigger agreement_signature_publish after insert on agreement_signature
    for each row execute function agreement_publish_changes();
create trigger commitment_publish_new after insert on commitment
    for each row execute function agreement_publish_changes();
-- A report changes nothing that is public; what the counterpart confirms comes with a state.
create trigger commitment_publish after update on commitment
    for each row when ((old.status, old.due_on, old.target, old.implementer_name)
        is distinct from (new.status, new.due_on, new.target, new.implementer_name))
    execute function agreement_publish_changes();

-- How many are kept back; nothing tells which.
create function agreements_restricted() returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reads text := current_setting('app.reads', true);
    found bigint;
begin
    perform set_config('app.reads', '1', true);
    select count(*) into found from agreement
     where restricted and status in ('SIGNED', 'IN_FORCE', 'COMPLETED', 'EXPIRED', 'TERMINATED');
    perform set_config('app.reads', coalesce(reads, ''), true);
    return found;
end $$;

do $$
begin
    perform set_config('app.reads', '1', true);
    perform agreement_publish(id) from agreement;
end $$;
