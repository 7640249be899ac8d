-- What somebody has typed into a section of a draft and not saved yet. It is its author's alone, and no record: it goes
-- when it is saved or given up.

create table draft_input (
    agreement_id uuid not null references agreement on delete cascade,
    account uuid not null references account,
    section text not null,
    base_version bigint not null,
    typed jsonb not null check (length(typed::text) <= 2000000),
    at timestamptz not null,
    primary key (agreement_id, account, section)
);
comment on column draft_input.typed is 'Field name to text, exactly as typed.';

create policy draft_input_own on draft_input
    using (account::text = (select app_actor())) with check (account::text = (select app_actor()));
alter table draft_input enable row level security, force row level security;
