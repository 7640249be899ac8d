-- What people say about an agreement while it is being worked on. Shared comments are seen with the agreement, internal
-- ones by the author's own side alone: the writer's mask, or the writer's body where the writer has no province.

create table agreement_comment (
    id uuid primary key,
    agreement_id uuid not null references agreement,
    subject_kind text not null check (subject_kind in ('WHOLE', 'COMMITMENT', 'CLAUSE')),
    subject_number integer not null check ((subject_kind = 'WHOLE') = (subject_number = 0)),
    subject_words text check ((subject_kind = 'WHOLE') = (subject_words is null)),
    body text not null check (length(body) between 1 and 4000),
    reach text not null check (reach in ('INTERNAL', 'SHARED')),
    answer_by date,
    corrects uuid references agreement_comment,
    account uuid not null references account,
    person text not null,
    organisation uuid not null references organisation,
    organisation_name text not null,
    version_hash text not null check (version_hash ~ '^[0-9a-f]{64}$'),
    at timestamptz not null,
    version bigint not null,
    audience bigint not null default 0
);
comment on column agreement_comment.audience is 'The author''s side, as a bit mask; kept by a trigger, never by the application.';
create index agreement_comment_agreement on agreement_comment (agreement_id, at);

create function agreement_comment_set_audience() returns trigger language plpgsql as $$
begin
    new.audience := 1 | app_writes();
    return new;
end $$;
create trigger agreement_comment_set_audience before insert on agreement_comment
    for each row execute function agreement_comment_set_audience();

create policy agreement_comment_read on agreement_comment for select using (
    exists (select from agreement a where a.id = agreement_id)
    and (reach = 'SHARED' or (audience & (select app_reads())) <> 0 or organisation = (select app_organisation())));
create policy agreement_comment_add on agreement_comment for insert with check (
    exists (select from agreement a where a.id = agreement_id));
alter table agreement_comment enable row level security, force row level security;
-- Nothing said is ever unsaid.
revoke update, delete on agreement_comment from portal_runtime;
