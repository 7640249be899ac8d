-- Tables that authorities send: the file in pieces, what was found in it, how far the work has come, and the receipt.
-- One is seen by the portal, the nation, and the administration of the province it is for.

create table exchange_import (
    id uuid primary key,
    subject text not null check (subject ~ '^[a-z-]{3,30}$'),
    account uuid not null references account,
    actor_account text not null,
    actor_name text not null,
    actor_role text not null,
    actor_organisation text,
    actor_chain text not null,
    province text references province,
    file_name text not null check (length(file_name) between 1 and 255),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes bigint not null check (bytes > 0),
    sheet text not null,
    heading_row integer not null check (heading_row > 0),
    row_count integer not null check (row_count >= 0),
    headings text[] not null,
    samples text[] not null,
    columns text[] not null,
    state text not null check (state in ('MATCHING', 'CHECKING', 'CHECKED', 'LOADING', 'LOADED', 'UNDOING', 'UNDONE',
                                         'DISCARDED', 'FAILED')),
    all_or_nothing boolean,
    update_known boolean,
    bad integer not null default 0,
    problems integer not null default 0,
    fresh integer not null default 0,
    changed integer not null default 0,
    same integer not null default 0,
    skipped integer not null default 0,
    failure text,
    failure_arguments text[] not null default '{}',
    sent_at timestamptz not null,
    turned_at timestamptz not null,
    loaded_at timestamptz,
    audience bigint not null,
    constraint exchange_import_choice check ((all_or_nothing is null) = (update_known is null)),
    constraint exchange_import_loading_was_chosen check (state not in ('LOADING', 'LOADED') or all_or_nothing is not null),
    constraint exchange_import_nothing_bad_of_all check (state <> 'LOADED' or not all_or_nothing or bad = 0)
);
comment on column exchange_import.province is 'Whose records may come of it; null for the whole nation.';
create index exchange_import_newest on exchange_import (subject, sent_at desc);
create index exchange_import_at_work on exchange_import (turned_at) where state in ('CHECKING', 'LOADING', 'UNDOING');

-- Which state may follow which.
create table exchange_import_transition (
    from_state text not null,
    to_state text not null,
    primary key (from_state, to_state)
);
insert into exchange_import_transition values
    ('MATCHING', 'CHECKING'), ('MATCHING', 'DISCARDED'),
    ('CHECKING', 'CHECKED'), ('CHECKING', 'FAILED'),
    ('CHECKED', 'CHECKING'), ('CHECKED', 'LOADING'), ('CHECKED', 'DISCARDED'),
    ('LOADING', 'LOADED'), ('LOADING', 'CHECKED'),
    ('LOADED', 'UNDOING'), ('UNDOING', 'UNDONE'), ('UNDOING', 'LOADED'),
    ('FAILED', 'DISCARDED');
revoke insert, update, delete on exchange_import_transition from portal_runtime;

create function exchange_import_keep_in_step() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'MATCHING' then
            raise exception 'an import begins with its columns, not as %', new.state using errcode = 'check_violation';
        end if;
    elsif new.state <> old.state and not exists
        (select from exchange_import_transition t where t.from_state = old.state and t.to_state = new.state) then
        raise exception 'import % cannot go from % to %', old.id, old.state, new.state using errcode = 'check_violation';
    elsif (new.sha256, new.account, new.subject) <> (old.sha256, old.account, old.subject)
        or new.province is distinct from old.province then
        raise exception 'the file of import % stands', old.id using errcode = 'check_violation';
    end if;
    new.audience := 3 | coalesce((select 1::bigint << p.audience_bit from province p where p.code = new.province), 0);
    return new;
end $$;
create trigger exchange_import_keep_in_step before insert or update on exchange_import
    for each row execute function exchange_import_keep_in_step();

create table exchange_import_piece (
    import_id uuid not null references exchange_import,
    number integer not null check (number >= 0),
    content bytea not null check (length(content) > 0),
    primary key (import_id, number)
);

create table exchange_import_problem (
    import_id uuid not null references exchange_import,
    row_number integer not null check (row_number > 0),
    column_number integer not null check (column_number >= 0),
    shown text not null,
    rule text not null,
    arguments text[] not null,
    primary key (import_id, row_number, column_number, rule)
);

-- Written while the import itself is locked by whoever works on it.
create table exchange_import_progress (
    import_id uuid primary key references exchange_import,
    attempts integer not null,
    done integer not null
);

revoke delete on exchange_import from portal_runtime;

-- The ministry changes nothing but what it imports for the nation itself.
create policy exchange_import_read on exchange_import for select using ((audience & (select app_reads())) <> 0);
create policy exchange_import_add on exchange_import for insert with check
    ((audience & (select app_writes())) <> 0 or province is null and ((select app_reads()) & 2) <> 0);
create policy exchange_import_change on exchange_import for update using
    ((audience & (select app_writes())) <> 0 or province is null and ((select app_reads()) & 2) <> 0);
alter table exchange_import enable row level security, force row level security;

create policy exchange_import_piece_read on exchange_import_piece for select
    using (exists (select from exchange_import i where i.id = import_id));
create policy exchange_import_piece_add on exchange_import_piece for insert with check (exists
    (select from exchange_import i where i.id = import_id and i.state = 'MATCHING'
        and ((i.audience & (select app_writes())) <> 0 or i.province is null and ((select app_reads()) & 2) <> 0)));
create policy exchange_import_piece_forget on exchange_import_piece for delete using (((select app_writes()) & 1) <> 0);
alter table exchange_import_piece enable row level security, force row level security;
revoke update on exchange_import_piece from portal_runtime;

create policy exchange_import_problem_read on exchange_import_problem for select
    using (exists (select from exchange_import i where i.id = import_id));
create policy exchange_import_problem_portal on exchange_import_problem
    using (((select app_writes()) & 1) <> 0) with check (((select app_writes()) & 1) <> 0);
alter table exchange_import_problem enable row level security, force row level security;

create policy exchange_import_progress_read on exchange_import_progress for select
    using (exists (select from exchange_import i where i.id = import_id));
create policy exchange_import_progress_portal on exchange_import_progress
    using (((select app_writes()) & 1) <> 0) with check (((select app_writes()) & 1) <> 0);
alter table exchange_import_progress enable row level security, force row level security;
