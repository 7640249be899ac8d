-- The audit trail: 35 hash chains that are only ever added to, one per province of today and a national one.

create table audit_head (
    chain text collate "C" primary key,
    seq bigint not null check (seq >= 0),
    hash bytea not null check (octet_length(hash) = 32)
);
comment on table audit_head is 'The end of each chain; all 35 stand here from the beginning, so that a missing one is noticed.';

create table audit_event (
    chain text collate "C" not null references audit_head,
    seq bigint not null check (seq > 0),
    at timestamptz not null,
    account text not null,
    actor_name text not null,
    role text not null,
    organisation text,
    kind text not null,
    outcome text not null check (outcome in ('DONE', 'REFUSED', 'READ')),
    subject_kind text not null,
    subject_id text not null,
    from_state text,
    to_state text,
    reason text,
    hash_before text,
    hash_after text,
    body bytea not null,
    hash bytea not null check (octet_length(hash) = 32),
    primary key (chain, seq)
);
comment on column audit_event.body is 'The canonical form of the entry; every other readable column is taken from it.';
comment on column audit_event.hash is 'SHA-256 over the hash before, seq as eight bytes, chain, a zero byte and body.';

create index audit_event_newest on audit_event (at desc, chain desc, seq desc);
create index audit_event_kind on audit_event (kind, at desc);
create index audit_event_subject on audit_event (subject_id, at desc);
create index audit_event_account on audit_event (account, at desc);
create index audit_event_actor_name on audit_event using gin (portal_unaccent(lower(actor_name)) gin_trgm_ops);

insert into audit_head (chain, seq, hash)
select code, 0, decode(repeat('00', 32), 'hex') from province
union all
select 'VN', 0, decode(repeat('00', 32), 'hex');

-- The facts of a canonical form (version 1), in their fixed order; instants as microseconds since 1970.
create function audit_facts(body bytea) returns text[]
    language plpgsql immutable parallel safe strict
    set search_path = public, pg_temp
as $$
declare
    facts text[] := '{}';
    pos int := 2;
    size int;
    content bytea;
begin
    if get_byte(body, 0) <> 1 then
        raise exception 'Unknown version of an audit entry';
    end if;
    while pos <= octet_length(body) loop
        size := ('x' || encode(substring(body from pos + 1 for 4), 'hex'))::bit(32)::int;
        if size < 0 or pos + 4 + size > octet_length(body) then
            raise exception 'An audit entry ends too early';
        end if;
        content := substring(body from pos + 5 for size);
        facts := array_append(facts, case chr(get_byte(body, pos - 1))
            when 't' then convert_from(content, 'UTF8')
            when 'i' then (('x' || encode(content, 'hex'))::bit(64)::bigint)::text
        end);
        pos := pos + 5 + size;
    end loop;
    if cardinality(facts) <> 15 then
        raise exception 'An audit entry has 15 facts, not %', cardinality(facts);
    end if;
    return facts;
end $$;

-- Adds the entries of one transaction. Heads are locked in the order of their codes, so call it once per
-- transaction: two calls could lock in two orders and wait for each other.
create function audit_append(bodies bytea[]) returns void
    language plpgsql security definer
    set search_path = public, pg_temp
as $$
declare
    entry record;
    head audit_head;
begin
    for entry in
        select decoded.facts, given.body
        from unnest(bodies) with ordinality as given (body, nr)
        cross join lateral (select audit_facts(given.body) as facts) as decoded
        order by decoded.facts[6] collate "C", given.nr
    loop
        select * into head from audit_head where chain = entry.facts[6] for update;
        if not found then
            raise exception 'There is no audit chain %', entry.facts[6];
        end if;
        head.seq := head.seq + 1;
        head.hash := sha256(
            head.hash || int8send(head.seq) || convert_to(head.chain, 'UTF8') || '\x00'::bytea || entry.body);
        insert into audit_event values (
            head.chain, head.seq,
            timestamptz 'epoch' + entry.facts[1]::bigint * interval '1 microsecond',
            entry.facts[2], entry.facts[3], entry.facts[4], entry.facts[5],
            entry.facts[7], entry.facts[8], entry.facts[9], entry.facts[10], entry.facts[11],
            entry.facts[12], entry.facts[13], entry.facts[14], entry.facts[15],
            entry.body, head.hash);
        update audit_head set seq = head.seq, hash = head.hash where chain = head.chain;
    end loop;
end $$;

create function audit_refuse() returns trigger
    language plpgsql
as $$
begin
    raise exception 'The audit trail is only ever added to: no % on %', tg_op, tg_table_name
        using errcode = 'insufficient_privilege';
end $$;

-- ALWAYS: session_replication_role = replica does not pass them by. A row trigger does not see TRUNCATE.
create trigger append_only before update or delete on audit_event
    for each row execute function audit_refuse();
create trigger no_truncate before truncate on audit_event
    for each statement execute function audit_refuse();
create trigger only_forward before update on audit_head
    for each row when (new.chain <> old.chain or new.seq <> old.seq + 1) execute function audit_refuse();
create trigger no_delete before delete on audit_head
    for each row execute function audit_refuse();
create trigger no_truncate before truncate on audit_head
    for each statement execute function audit_refuse();
alter table audit_event enable always trigger append_only, enable always trigger no_truncate;
alter table audit_head
    enable always trigger only_forward, enable always trigger no_delete, enable always trigger no_truncate;

revoke all on audit_event, audit_head from portal_runtime;
grant select on audit_event, audit_head to portal_runtime;
